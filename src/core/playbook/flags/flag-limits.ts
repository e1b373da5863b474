import type { Day } from '../../calendar';
import type { DealField, DealsTable } from '../../deals';
import { END, type HistoryEvent } from '../../history';
import { memoize } from '../../memoize';
import { type Slippage, slippageOf } from '../../metrics/slippage';
import type { ValueOrAbsence } from '../../pipeline/absence';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { leftFlags, type StageTimes } from '../../pipeline/stage-times';
import type { StalledLimit } from '../../pipeline/stalled-limit';
import { cycleLengths } from '../../pipeline/won-deals';
import { stepOrder } from '../../process';
import { kaplanMeier, median, quantile, survivalAt } from '../../statistics';

/** Wins needed before the team's own won deals set a limit, and decided deals in their place. */
const FEWEST_WINS = 10;
const FEWEST_DECIDED = 20;

/** How long deals take, and which ones that was learned from. */
export interface CycleLimit {
  readonly of: 'won' | 'decided';
  readonly deals: number;
  readonly days: number;
}

/** What the flags measure deals by: limits learned from the team's own deals, and the day. */
export interface FlagLimits {
  readonly asOf: Day;
  /** Whether the deal's tab has a column for the field. */
  readonly hasColumn: (tab: string, field: DealField) => boolean;
  readonly stalledLimit: (stage: number, person: number) => ValueOrAbsence<StalledLimit>;
  /** Share of the team's visits that have left the stage by so many days, 0–1. */
  readonly shareLeftBy: (stage: number, days: number) => number;
  /**
   * The longest cycle of the won deals; with fewer than 10 of them, within which 19 of 20 decided
   * deals were decided (20 needed). Null where neither is known.
   */
  readonly longestCycle: CycleLimit | null;
  /**
   * How many of the won deals took at most so many days from their first entry into the stage;
   * null with fewer than 10.
   */
  readonly winsWithin: (
    stage: number,
    days: number,
  ) => { readonly wins: number; readonly asQuick: number } | null;
  /** 90th percentile of the discounts of won deals; null with fewer than 10. */
  readonly usualDiscount: number | null;
  /** The salesperson's median won amount; null without wins. */
  readonly medianWin: (person: number) => number | null;
  /** Sum of the salesperson's open amounts. */
  readonly openValue: (person: number) => number;
  /** First day on which the deal entered a stage whose step is proposal or later; null if none. */
  readonly proposedOn: (deal: number) => Day | null;
  readonly eventsOf: (deal: number) => readonly HistoryEvent[];
  readonly slippageOf: (deal: number) => Slippage;
  readonly skippedBy: (deal: number) => readonly number[];
  /** Stages that the deal has gone back from. */
  readonly wentBackFrom: (deal: number) => readonly number[];
  readonly stageName: (stage: number) => string;
  readonly elapsed: (from: Day, to: Day) => number;
}

/** Learns the limits from all deals; what is costly is worked out when first asked for. */
export function flagLimits(
  pipelineIndex: PipelineIndex,
  tables: readonly DealsTable[],
): FlagLimits {
  const { pipeline, teamTimes, limitOf, open } = pipelineIndex;
  const columnsByTab = new Map(tables.map(({ tab, columns }) => [tab, columns]));
  const discounts = pipelineIndex.wonDiscounts(null);
  const curveOf = memoize((stage: number) => {
    const times = teamTimes[stage] as StageTimes;
    return kaplanMeier({ days: times.days, left: leftFlags(times), q: [], sorted: true });
  });
  const daysToWon = daysFromStageToWon(pipelineIndex);
  const sortedDaysToWon = memoize((stage: number) =>
    new Float64Array(daysToWon[stage] ?? []).sort(),
  );
  const back = stagesWentBackFrom(pipelineIndex);
  const proposed = proposalDays(pipelineIndex);
  const none: readonly never[] = [];
  return {
    asOf: pipeline.asOf,
    hasColumn: (tab, field) => columnsByTab.get(tab)?.[field] !== undefined,
    stalledLimit: limitOf,
    shareLeftBy(stage, days) {
      return 1 - (survivalAt({ curve: curveOf(stage), day: days }) ?? 0);
    },
    longestCycle: longestCycle(pipelineIndex),
    winsWithin(stage, days) {
      const lengths = sortedDaysToWon(stage);
      return lengths.length < FEWEST_WINS
        ? null
        : { wins: lengths.length, asQuick: countUpTo(lengths, days) };
    },
    usualDiscount: discounts.length < FEWEST_WINS ? null : quantile({ values: discounts, q: 0.9 }),
    medianWin: memoize((person: number) =>
      person < 0 ? null : median({ values: pipelineIndex.wonAmounts(person) }),
    ),
    openValue: (person) =>
      (open.people[person] ?? []).reduce((sum, { value }) => sum + (value ?? 0), 0),
    proposedOn: (deal) => proposed.get(deal) ?? null,
    eventsOf: (deal) => pipeline.eventsOfDeal[deal] ?? none,
    slippageOf: (deal) => slippageOf(pipeline, deal),
    skippedBy: (deal) => pipeline.skipped[deal] ?? none,
    wentBackFrom: (deal) => back.get(deal) ?? none,
    stageName: (stage) => pipeline.process.stages[stage]?.name ?? '',
    elapsed: pipeline.elapsed,
  };
}

function longestCycle(pipelineIndex: PipelineIndex): CycleLimit | null {
  const won = pipelineIndex.cycleLengths(null);
  if (won.length >= FEWEST_WINS) {
    return { of: 'won', deals: won.length, days: won[won.length - 1] as number };
  }
  const { pipeline, standing } = pipelineIndex;
  const decided = [...won, ...cycleLengths(pipeline, standing.team.lost)];
  if (decided.length < FEWEST_DECIDED) return null;
  const days = quantile({ values: decided, q: 0.95 }) as number;
  return { of: 'decided', deals: decided.length, days };
}

/** How many values, in ascending order, are at most the limit. */
function countUpTo(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each deal that came to a proposal or further, the first day there. */
function proposalDays({ pipeline: { visits, process } }: PipelineIndex): Map<number, Day> {
  const isProposal = process.stages.map(
    ({ step }) => step !== null && stepOrder(step) >= stepOrder('proposal'),
  );
  const days = new Map<number, Day>();
  for (let row = 0; row < visits.size; row++) {
    if (!isProposal[visits.stage[row] as number]) continue;
    const deal = visits.deal[row] as number;
    const entered = visits.entered[row] as number;
    if (!(entered >= (days.get(deal) ?? Number.POSITIVE_INFINITY))) days.set(deal, entered);
  }
  return days;
}

/** For each stage how long the won deals took from their first entry into it to won. */
function daysFromStageToWon({ pipeline, standing }: PipelineIndex): number[][] {
  const { visits, closedAt, process, elapsed } = pipeline;
  const isWon = new Uint8Array(closedAt.length);
  for (const deal of standing.team.won) isWon[deal] = 1;
  const lengths: number[][] = process.stages.map(() => []);
  let seenDeal = -1;
  let seenStages = new Set<number>();
  for (let row = 0; row < visits.size; row++) {
    const deal = visits.deal[row] as number;
    const stage = visits.stage[row] as number;
    if (deal !== seenDeal) {
      seenDeal = deal;
      seenStages = new Set();
    }
    if (isWon[deal] !== 1 || seenStages.has(stage)) continue;
    seenStages.add(stage);
    const length = elapsed(visits.entered[row] as number, closedAt[deal] as number);
    if (length >= 0) lengths[stage]?.push(length);
  }
  return lengths;
}

function stagesWentBackFrom({ pipeline: { visits } }: PipelineIndex): Map<number, number[]> {
  const back = new Map<number, number[]>();
  for (let row = 0; row < visits.size; row++) {
    if (visits.end[row] !== END.back) continue;
    const deal = visits.deal[row] as number;
    back.set(deal, [...(back.get(deal) ?? []), visits.stage[row] as number]);
  }
  return back;
}
