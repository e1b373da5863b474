import { isWithin } from '../calendar';
import { memoize } from '../memoize';
import { stepOrder } from '../process/steps';
import { type ByPerson, mapByPerson } from './by-person';
import type { DealsByStanding } from './deals-by-standing';
import { firstEntries } from './first-entries';
import { type Pipeline, STANDING } from './pipeline';
import { type WeeklyEntries, weeklyEntries } from './weekly-entries';

/** The stages that count as "a proposal was made". */
export interface ProposalStages {
  readonly stages: ReadonlySet<number>;
  /** Whether the process has a proposal step; else its last open stage serves. */
  readonly hasProposalStep: boolean;
}

/** Open stages whose step is proposal or later; without one, the last open stage. */
export function proposalStages({ process, openStages }: Pipeline): ProposalStages {
  const stages = openStages.filter((stage) => {
    const step = process.stages[stage]?.step ?? null;
    return step !== null && stepOrder(step) >= stepOrder('proposal');
  });
  if (stages.length > 0) return { stages: new Set(stages), hasProposalStep: true };
  return { stages: new Set(openStages.slice(-1)), hasProposalStep: false };
}

/** Share of the won deals, which all had a proposal, that must have a day for it. */
const FEWEST_DATED = 0.8;

/**
 * Whether each deal's dates tell if it had a proposal, so that a blank one means that it had none:
 * nearly all won deals have a day for it.
 */
export const areProposalsDated = memoize((pipeline: Pipeline): boolean => {
  const stages = [...proposalStages(pipeline).stages];
  let [won, dated] = [0, 0];
  pipeline.deals.forEach(({ stageDates }, deal) => {
    if (pipeline.standing[deal] !== STANDING.won) return;
    won++;
    if (stages.some((stage) => !Number.isNaN(stageDates[stage] ?? Number.NaN))) dated++;
  });
  return won > 0 && dated >= FEWEST_DATED * won;
});

/** The deals that had a proposal, and when they had it. */
export interface ProposedDeals {
  /** Deals that ever entered a proposal stage, by how they stand. */
  readonly deals: ByPerson<DealsByStanding>;
  /** How many had their first proposal in the window. */
  readonly entered: ByPerson<number>;
  /** Each salesperson's entries into a proposal, for the pace. */
  readonly entries: readonly WeeklyEntries[];
  readonly hasProposalStep: boolean;
}

/** Finds the deals that had a proposal, for everybody. */
export function proposedDeals(
  pipeline: Pipeline,
  standing: ByPerson<DealsByStanding>,
): ProposedDeals {
  const { stages, hasProposalStep } = proposalStages(pipeline);
  const first = firstEntries(pipeline, stages);
  const isReached = new Uint8Array(pipeline.deals.length);
  for (const { deal } of first) isReached[deal] = 1;
  const reached = (list: readonly number[]): number[] =>
    list.filter((deal) => isReached[deal] === 1);
  const people = pipeline.salespeople.map(() => 0);
  let team = 0;
  for (const { salesperson, at } of first) {
    if (!isWithin(at, pipeline.window)) continue;
    team++;
    if (salesperson !== -1) people[salesperson] = (people[salesperson] ?? 0) + 1;
  }
  return {
    deals: mapByPerson(standing, ({ won, lost, open }) => ({
      won: reached(won),
      lost: reached(lost),
      open: reached(open),
    })),
    entered: { team, people },
    entries: weeklyEntries(pipeline, stages),
    hasProposalStep,
  };
}
