import { isWithin } from '../calendar';
import type { AbsenceCode } from '../pipeline/absence';
import { type ByPerson, mapByPerson } from '../pipeline/by-person';
import type { DealsByStanding } from '../pipeline/deals-by-standing';
import { firstEntries } from '../pipeline/first-entries';
import type { LostStages } from '../pipeline/lost-stages';
import type { Pipeline } from '../pipeline/pipeline';
import { totalPace, type WeeklyEntries, weeklyEntries } from '../pipeline/weekly-entries';
import { stepOrder } from '../process/steps';
import { poissonInterval, wilsonInterval } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';

/** The headline: proposals, what became of them, and how many there are a week. */
export interface Proposals {
  readonly entered: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won / (won + lost), with the Wilson 95 % interval. */
  readonly rate: Estimate;
  /** First entries a week of exposure, with the exact Poisson interval. */
  readonly perWeek: Estimate;
  /** Weeks of exposure; null where the pace is absent. */
  readonly weeks: number | null;
}

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

/** What the headline is made of, for everybody. */
export interface ProposalData {
  /** Deals that ever entered a proposal stage, by how they stand. */
  readonly deals: ByPerson<DealsByStanding>;
  /** Each salesperson's entries into a proposal, for the pace. */
  readonly entries: readonly WeeklyEntries[];
  readonly figures: ByPerson<Proposals>;
  readonly hasProposalStep: boolean;
}

/**
 * Proposals into deals: of the decided deals that ever entered a stage whose step is proposal or
 * later, won / (won + lost); with the count still open and proposals a week.
 */
export function proposalsIntoDeals(
  pipeline: Pipeline,
  standing: ByPerson<DealsByStanding>,
  lost: ByPerson<LostStages>,
): ProposalData {
  const { stages, hasProposalStep } = proposalStages(pipeline);
  const first = firstEntries(pipeline, stages);
  const isReached = new Uint8Array(pipeline.deals.length);
  for (const { deal } of first) isReached[deal] = 1;
  const reached = (list: readonly number[]): number[] =>
    list.filter((deal) => isReached[deal] === 1);
  const deals = mapByPerson(standing, ({ won, lost: lostDeals, open }) => ({
    won: reached(won),
    lost: reached(lostDeals),
    open: reached(open),
  }));
  const entries = weeklyEntries(pipeline, stages);
  const entered = pipeline.salespeople.map(() => 0);
  let enteredInAll = 0;
  for (const { salesperson, at } of first) {
    if (!isWithin(at, pipeline.window)) continue;
    enteredInAll++;
    if (salesperson !== -1) entered[salesperson] = (entered[salesperson] ?? 0) + 1;
  }
  const figures = mapByPerson(deals, (own, person) => {
    const areKnown = (person === null ? lost.team : lost.people[person])?.areKnown ?? false;
    const paces = person === null ? entries : entries.slice(person, person + 1);
    return headline(own, person === null ? enteredInAll : (entered[person] ?? 0), areKnown, paces);
  });
  return { deals, entries, figures, hasProposalStep };
}

function headline(
  { won, lost, open }: DealsByStanding,
  entered: number,
  areKnown: boolean,
  paces: readonly WeeklyEntries[],
): Proposals {
  const trials = won.length + lost.length;
  const { lower, upper } = wilsonInterval({ successes: won.length, trials, level: 0.95 });
  const pace = totalPace(paces);
  return {
    entered,
    won: won.length,
    lost: lost.length,
    open: open.length,
    rate:
      areKnown && trials > 0
        ? estimate('share', trials, won.length / trials, { low: lower, high: upper })
        : noEstimate('share', trials, areKnown ? 'no-outcomes' : 'lost-stage-unknown'),
    perWeek: pace === null ? noEstimate('a week', 0, absenceOf(paces)) : paceEstimate(pace),
    weeks: pace === null ? null : pace.weeks,
  };
}

/** Why there is no pace: somebody without deals is a reason only where nobody has any. */
function absenceOf(paces: readonly WeeklyEntries[]): AbsenceCode {
  const reasons = paces.flatMap(({ absent }) => (absent === null ? [] : [absent]));
  return reasons.find((reason) => reason !== 'no-deals') ?? 'no-deals';
}

function paceEstimate({ entries, weeks }: { entries: number; weeks: number }): Estimate {
  const { lower, upper } = poissonInterval({ events: entries, weeks });
  return estimate('a week', entries, entries / weeks, { low: lower, high: upper });
}
