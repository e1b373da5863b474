import { heterogeneityOfRates, poissonInterval, quasiPoissonMidP } from '../../statistics';
import { sumOf } from '../../sum';
import type { Counts } from '../change/baseline-beliefs';
import { inDirection, missing, ratioToGo } from '../change/change';
import { isRateHigher, rateChange } from '../change/rate-change';
import { seasonAdjustedDispersion, weeklyDispersion } from '../weekly-dispersion';
import type { SampleKind } from './sample-kind';

/** So many a week. */
export interface PaceSample {
  readonly kind: 'pace';
  readonly events: number;
  readonly weeks: number;
  /** Counts of single weeks, a list for each salesperson; tells whether events come in batches. */
  readonly weekly: ReadonlyArray<readonly number[]>;
  /**
   * The same of the new deals that these events come from, where they are no new deals themselves:
   * a batch is seen when it comes in, and less so once it has spread over the weeks.
   */
  readonly arrivals?: ReadonlyArray<readonly number[]>;
}

/** A year and a half: nobody waits longer to see a pace change. */
const MOST_WEEKS = 78;

/** Events a week: conditional binomial mid-p, inflated by how the others' weekly counts vary. */
export const PACE: SampleKind<PaceSample> = {
  outcomes: ({ events }) => events,

  figure: ({ events, weeks }) => events / weeks,

  compare(own, reference) {
    if (own.weeks === 0 || reference.weeks === 0) return null;
    const { pLower, pUpper } = quasiPoissonMidP({
      events: own.events,
      weeks: own.weeks,
      otherEvents: reference.events,
      otherWeeks: reference.weeks,
      dispersion: seasonAdjustedDispersion(reference.weekly),
    });
    if (pLower === null || pUpper === null) return null;
    const { lower, upper } = poissonInterval({ events: own.events, weeks: own.weeks });
    return {
      observed: own.events / own.weeks,
      expected: reference.events / reference.weeks,
      low: lower,
      high: upper,
      pLow: pLower,
      pHigh: pUpper,
      outcomes: paceOutcomes(own, reference.events / reference.weeks),
    };
  },

  spread: (groups) =>
    heterogeneityOfRates({
      groups,
      dispersion: seasonAdjustedDispersion(groups.flatMap(({ weekly }) => weekly)),
    }),

  together: (samples) => ({
    kind: 'pace',
    events: sumOf(samples.map(({ events }) => events)),
    weeks: sumOf(samples.map(({ weeks }) => weeks)),
    weekly: samples.flatMap(({ weekly }) => weekly),
    arrivals: samples.flatMap(({ arrivals = [] }) => arrivals),
  }),

  without: (all, one) => ({
    ...all,
    events: all.events - one.events,
    weeks: all.weeks - one.weeks,
  }),

  information(own, reference) {
    const weeks = own.weeks + reference.weeks;
    if (weeks === 0) return 0;
    const rate = (own.events + reference.events) / weeks;
    const shared = (own.weeks * reference.weeks) / weeks;
    return (rate * shared) / seasonAdjustedDispersion(reference.weekly);
  },

  change(before, since, { others, hope }) {
    if (since.weeks === 0 || before.weeks === 0) return null;
    const dispersion = weeklyDispersion([...others, since].flatMap(({ weekly }) => weekly));
    // Events that come in batches tell as little as so many fewer single ones.
    const single = ({ events, weeks }: PaceSample): Counts => ({
      events: events / dispersion,
      exposure: weeks / dispersion,
    });
    const [own, now] = [single(before), single(since)];
    const { higher, mean, needed } = rateChange(own, now, others.map(single), hope);
    const changed = hope.good === 'high' ? mean * ratioToGo(hope) : mean / ratioToGo(hope);
    const weeks = needed === null ? null : (needed * dispersion) / changed;
    return {
      better: inDirection(higher, hope.good),
      betterAsCounted: inDirection(isRateHigher(now, own), hope.good),
      more: weeks === null || weeks > MOST_WEEKS ? null : missing(weeks, since.weeks),
      isEnough: true,
    };
  },
};

/** The entries, or those to be expected at a weekly rate, whichever are more. */
export function paceOutcomes(
  { events, weeks }: Pick<PaceSample, 'events' | 'weeks'>,
  weeklyRate: number,
): number {
  return Math.max(events, Math.floor(weeklyRate * weeks));
}
