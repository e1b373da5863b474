import fc from 'fast-check';
import type { AmountsSample } from '../../../src/core/inference/samples/amounts';
import type { PaceSample } from '../../../src/core/inference/samples/pace';
import type { Sample } from '../../../src/core/inference/samples/sample';
import type { ShareSample } from '../../../src/core/inference/samples/share';
import type { TimesSample } from '../../../src/core/inference/samples/times';

/** So many of so many, without sources. */
export function shareOf(successes: number, trials: number): ShareSample {
  return { kind: 'share', successes, trials, strata: null, clustering: 1 };
}

/** Successes and trials by source. */
export function shareBySource(
  sources: Readonly<Record<string, readonly [successes: number, trials: number]>>,
): ShareSample {
  const strata = new Map(
    Object.entries(sources).map(([source, [successes, trials]]) => [source, { successes, trials }]),
  );
  const sum = (pick: 0 | 1): number =>
    Object.values(sources).reduce((total, counts) => total + counts[pick], 0);
  return { ...shareOf(sum(0), sum(1)), strata };
}

/** Weekly counts of one salesperson. */
export function paceOf(weekly: readonly number[]): PaceSample {
  const events = weekly.reduce((sum, count) => sum + count, 0);
  return { kind: 'pace', events, weeks: weekly.length, weekly: [weekly] };
}

/** Days of finished visits and, after them, of open ones. */
export function timesOf(finished: readonly number[], open: readonly number[] = []): TimesSample {
  const rows = [
    ...finished.map((days) => ({ days, left: 1 })),
    ...open.map((days) => ({ days, left: 0 })),
  ].sort((a, b) => a.days - b.days || b.left - a.left);
  return {
    kind: 'times',
    days: Float64Array.from(rows, ({ days }) => days),
    left: Uint8Array.from(rows, ({ left }) => left),
  };
}

export function amountsOf(values: readonly number[]): AmountsSample {
  return { kind: 'amounts', values };
}

const count = fc.integer({ min: 0, max: 40 });
// Few distinct values, so that ties are the rule.
const value = fc.integer({ min: 0, max: 12 });

/** A sample of each kind; what a salesperson without data has is no sample at all. */
export const samples: Record<Sample['kind'], fc.Arbitrary<Sample>> = {
  share: fc
    .tuple(count, count)
    .filter(([won, lost]) => won + lost > 0)
    .map(([won, lost]) => shareOf(won, won + lost)),
  pace: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 60 }).map(paceOf),
  times: fc
    .tuple(fc.array(value, { maxLength: 25 }), fc.array(value, { maxLength: 8 }))
    .filter(([finished, open]) => finished.length + open.length > 0)
    .map(([finished, open]) => timesOf(finished, open)),
  amounts: fc.array(value, { minLength: 1, maxLength: 30 }).map(amountsOf),
};

/** Several samples of one kind. */
export const samplesOfOneKind = (most: number): fc.Arbitrary<[Sample, ...Sample[]]> =>
  fc
    .constantFrom(...(Object.keys(samples) as Array<Sample['kind']>))
    .chain((kind) => fc.array(samples[kind], { minLength: 1, maxLength: most }))
    .map((all) => all as [Sample, ...Sample[]]);
