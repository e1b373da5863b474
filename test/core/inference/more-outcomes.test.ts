import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moreOutcomesNeeded } from '../../../src/core/inference/more-outcomes';
import { pInDirection } from '../../../src/core/inference/samples/difference';
import { differenceOf, outcomesOf, type Sample } from '../../../src/core/inference/samples/sample';
import { fisherMidP } from '../../../src/core/statistics';
import { check } from '../statistics/check';
import { amountsOf, paceOf, samples, shareOf, timesOf } from '../teams/make-samples';

function watch(own: Sample, other: Sample, direction: 'low' | 'high', threshold: number) {
  const pOf = (sample: Sample): number | null => {
    const difference = differenceOf(sample, other);
    return difference === null ? null : pInDirection(difference, direction);
  };
  return { own, p: pOf(own) ?? 1, pOf, threshold };
}

/** Fisher mid-p of a person's rate kept up over so many more outcomes. */
function laterP(
  [successes, trials]: readonly [number, number],
  more: number,
  other: typeof others,
) {
  const all = trials + more;
  return fisherMidP({
    successes: Math.round((successes / trials) * all),
    trials: all,
    otherSuccesses: other.successes,
    otherTrials: other.trials,
  }).pLower;
}

const others = shareOf(84, 280);

describe('moreOutcomesNeeded', () => {
  it('is the number from which on the same rate is evident, and no smaller one', () => {
    const rate = [3, 24] as const;
    const more = moreOutcomesNeeded(watch(shareOf(...rate), others, 'low', 0.005)) as number;
    expect(more).toBeGreaterThan(0);
    expect(laterP(rate, more - 1, others)).toBeGreaterThan(0.005);
    for (let later = more; later < 1500; later++) {
      expect(laterP(rate, later, others)).toBeLessThanOrEqual(0.005);
    }
  });

  it('is that for any rate, however p wavers on the way', () => {
    const input = fc.tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 5, max: 40 }),
      fc.constantFrom(0.001, 0.004, 0.02),
    );
    check(
      fc.property(input, ([successes, failures, threshold]) => {
        const rate = [successes, successes + failures] as const;
        const more = moreOutcomesNeeded(watch(shareOf(...rate), others, 'low', threshold));
        if (laterP(rate, 0, others) <= threshold) expect(more).toBeNull();
        else if (more === null) expect(laterP(rate, 2000, others)).toBeGreaterThan(threshold);
        else {
          expect(laterP(rate, more - 1, others)).toBeGreaterThan(threshold);
          for (let later = more; later <= 2000; later += 1) {
            expect(laterP(rate, later, others)).toBeLessThanOrEqual(threshold);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is smaller for a laxer threshold', () => {
    const at = (threshold: number): number =>
      moreOutcomesNeeded(watch(shareOf(3, 24), others, 'low', threshold)) as number;
    expect(at(0.02)).toBeLessThan(at(0.005));
    expect(at(0.005)).toBeLessThan(at(0.0005));
  });

  it('is null for what is evident already', () => {
    expect(moreOutcomesNeeded(watch(shareOf(1, 60), others, 'low', 0.005))).toBeNull();
  });

  it('is null where no number would do: the others are too few, or there is no difference', () => {
    expect(moreOutcomesNeeded(watch(shareOf(1, 10), shareOf(2, 6), 'low', 0.005))).toBeNull();
    expect(moreOutcomesNeeded(watch(shareOf(12, 40), others, 'low', 0.005))).toBeNull();
    expect(moreOutcomesNeeded(watch(shareOf(30, 40), others, 'low', 0.005))).toBeNull();
  });

  it('counts entries, finished visits and amounts of the same kind as well', () => {
    const weeks = (every: number): Sample =>
      paceOf(Array.from({ length: 60 }, (_, week) => (week % every === 0 ? 1 : 0)));
    const pace = moreOutcomesNeeded(watch(weeks(4), weeks(2), 'low', 0.001));
    const slow = timesOf([14, 15, 16, 18, 22], [20]);
    const usual = timesOf(Array.from({ length: 60 }, (_, index) => 4 + (index % 15)));
    const time = moreOutcomesNeeded(watch(slow, usual, 'high', 0.0001));
    const dear = amountsOf([0.1, 0.12, 0.15, 0.2, 0.3]);
    const cheap = amountsOf(Array.from({ length: 60 }, (_, index) => (index % 12) / 100));
    const discount = moreOutcomesNeeded(watch(dear, cheap, 'high', 0.00001));
    for (const more of [pace, time, discount]) {
      expect(more).toBeGreaterThan(0);
      expect(more).toBeLessThan(300);
    }
  });

  it('is null for somebody with no outcome at all, of whom nothing can be continued', () => {
    const none = paceOf(Array.from({ length: 30 }, () => 0));
    const weekly = paceOf(Array.from({ length: 30 }, () => 1));
    expect(moreOutcomesNeeded(watch(none, weekly, 'low', 1e-12))).toBeNull();
  });

  it('is null or a whole number of at least 1 for any sample', () => {
    const kinds = Object.keys(samples) as Array<Sample['kind']>;
    const two = fc.constantFrom(...kinds).chain((kind) => fc.tuple(samples[kind], samples[kind]));
    check(
      fc.property(two, ([own, other]) => {
        for (const direction of ['low', 'high'] as const) {
          const more = moreOutcomesNeeded(watch(own, other, direction, 0.01));
          if (more === null) continue;
          expect(Number.isInteger(more)).toBe(true);
          expect(more).toBeGreaterThanOrEqual(1);
          expect(outcomesOf(own)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
