import { quasiPoissonMidP } from '../../statistics';
import { averageOf, type Counts, meanOf, paceBeliefs } from './baseline-beliefs';
import { type Hope, ratioToGo } from './change';
import { outcomesNeeded } from './outcomes-needed';

/** A rate set against what it was. */
export interface RateChange {
  /** Probability that it is higher now, the baseline shrunk toward the others'. */
  readonly higher: number;
  /** The baseline as it probably was. */
  readonly mean: number;
  /** How many events show a change that is worth a talk; null for too many. */
  readonly needed: number | null;
}

/** Sets events of an exposure since an agreement against those before it. */
export function rateChange(
  own: Counts,
  now: Counts,
  others: readonly Counts[],
  hope: Hope,
): RateChange {
  const beliefs = paceBeliefs(own, others);
  const mean = Math.max(meanOf(beliefs), 0.5 / own.exposure);
  const variance = averageOf(beliefs, ({ events, exposure }) => {
    const counted = Math.max(events, 0.5);
    return 1 / counted + Math.log(counted / exposure / mean) ** 2;
  });
  return {
    higher: averageOf(beliefs, (belief) => isRateHigher(now, belief)),
    mean,
    needed: outcomesNeeded(Math.log(ratioToGo(hope)), variance, 1),
  };
}

/** How likely it is that the first rate is the higher one. */
export function isRateHigher(now: Counts, before: Counts): number {
  const { pUpper } = quasiPoissonMidP({
    events: now.events,
    weeks: now.exposure,
    otherEvents: before.events,
    otherWeeks: before.exposure,
    dispersion: 1,
  });
  return 1 - (pUpper ?? 0.5);
}
