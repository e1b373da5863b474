import { absent, present, type ValueOrAbsence } from '../pipeline/absence';
import { partOf } from '../pipeline/by-person';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { totalPace } from '../pipeline/weekly-entries';
import { winnableDeals } from '../pipeline/winnable-deals';
import { personalProcess } from '../process/model';
import { mean, normalQuantile } from '../statistics';
import { type GoneOn, goneOn } from './going-on';

/** What one stage must bring a week for the quota to be reached. */
export interface PlannedStage {
  readonly stage: number;
  /** Entries a week; 0 where the open pipeline is expected to be enough. */
  readonly needed: number;
  /** 95 % interval, from how uncertain the rates and the mean amount are. */
  readonly low: number;
  readonly high: number;
  /**
   * Deals a week that come to the stage or pass it over, at present: what is needed counts both.
   * Null where the days of entry are not recorded.
   */
  readonly now: number | null;
  /** Of these the ones that enter it. */
  readonly entering: number | null;
}

/** A plan back from a quota. */
export interface Plan {
  readonly stages: readonly PlannedStage[];
  /** Wins that the quota takes, and wins that the open pipeline is expected to yield. */
  readonly neededWins: number;
  readonly expectedWins: number;
}

/** Outcomes of one's own that a rate needs before the team's takes its place. */
export const FEWEST_OWN_OUTCOMES = 10;

/**
 * Plan back from quota: needed wins = quota / mean won amount; needed entries at a stage = needed
 * wins / the product of the conversions from it on, in the weeks available, less what the open
 * pipeline is expected to yield; nothing is expected of a deal older than any was when it was won.
 * A deal that passes a stage over goes on from it like one that advances. A rate with fewer than ten
 * outcomes of one's own is the team's, and so is the mean amount of fewer than ten wins.
 *
 * The interval is that of the product on the logarithmic scale (delta method), each rate there with
 * a half added to either side so that none is 0 or 1. A rate of 0 is taken so altogether: no number
 * of entries would be enough.
 *
 * @param quota won value to reach, above 0
 * @param weeks weeks to do it in, above 0
 * @returns absent where there is no won amount, where lost deals or their stages are not known, and
 *   where nobody's deals were ever decided in a stage
 */
export function planBack(
  lookup: PipelineIndex,
  person: number | null,
  quota: number,
  weeks: number,
): ValueOrAbsence<Plan> {
  const { pipeline, weeklyEntries, decisions } = lookup;
  if (decisions.noShares !== null) return absent(decisions.noShares);
  const amounts = amountsFor(lookup, person);
  const averageAmount = mean({ values: amounts });
  if (averageAmount === null || averageAmount <= 0) return absent('no-amounts');
  const name = person === null ? null : (pipeline.salespeople[person]?.name ?? null);
  const own = personalProcess(pipeline.process, name);
  const stages = pipeline.openStages.filter((stage) => !own[stage]?.skip);
  const winnable = partOf(winnableDeals(pipeline), person);
  const neededWins = quota / averageAmount;
  // From the last stage back: the share of entries that become deals, and its uncertainty.
  let share = 1;
  let variance = relativeVariance(amounts, averageAmount);
  let expectedWins = 0;
  const planned: PlannedStage[] = [];
  const rates = new Map<number, { share: number; variance: number }>();
  for (const stage of [...stages].reverse()) {
    const counts = ratesFor(lookup, person, stage);
    if (counts === null) return absent('lost-stage-unknown');
    if (counts.decided === 0) return absent('no-outcomes');
    const trials = counts.wentOn + counts.lost;
    const cautious = (counts.wentOn + 0.5) / (trials + 1);
    share *= counts.wentOn === 0 ? cautious : counts.wentOn / trials;
    variance += (1 - cautious) / (cautious * (trials + 1));
    rates.set(stage, { share, variance });
    expectedWins += (winnable[stage]?.length ?? 0) * share;
  }
  const stillNeeded = Math.max(0, neededWins - expectedWins);
  const reach = normalQuantile(0.975);
  for (const stage of stages) {
    const rate = rates.get(stage) as { share: number; variance: number };
    const needed = stillNeeded / rate.share / weeks;
    const factor = Math.exp(reach * Math.sqrt(rate.variance));
    const paceInto = (into: readonly number[]): number | null => {
      const own = weeklyEntries(into).filter((_, index) => person === null || index === person);
      const pace = totalPace(own);
      return pace === null ? null : pace.entries / pace.weeks;
    };
    const entering = paceInto([stage]);
    planned.push({
      stage,
      needed,
      low: needed / factor,
      high: needed * factor,
      // Where the days of later stages are not recorded, those that pass this one over are not known.
      now:
        entering === null
          ? null
          : (paceInto(pipeline.openStages.filter((at) => at >= stage)) ?? entering),
      entering,
    });
  }
  return present({ stages: planned, neededWins, expectedWins });
}

/** The person's own won amounts where there are enough, else the team's. */
function amountsFor({ wonAmounts }: PipelineIndex, person: number | null): readonly number[] {
  const own = wonAmounts(person);
  return own.length >= FEWEST_OWN_OUTCOMES ? own : wonAmounts(null);
}

/** The person's own counts where there are enough, else the team's; null where losses are missing. */
function ratesFor(lookup: PipelineIndex, person: number | null, stage: number): GoneOn | null {
  const { lost } = lookup;
  const own = goneOn(lookup, person, stage);
  const isOwn = own.wentOn + own.lost >= FEWEST_OWN_OUTCOMES && partOf(lost, person).areKnown;
  if (isOwn) return own;
  return lost.team.areKnown ? goneOn(lookup, null, stage) : null;
}

/** Variance of the mean over its square. */
function relativeVariance(values: readonly number[], average: number): number {
  if (values.length < 2) return 0;
  const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0);
  return squares / (values.length - 1) / values.length / (average * average);
}
