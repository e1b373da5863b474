import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Belief,
  type Counts,
  paceBeliefs,
  rankBeliefs,
  shareBeliefs,
} from '../../../../src/core/inference/change/baseline-beliefs';
import { check } from '../../statistics/check';

const counts = (events: number, exposure: number): Counts => ({ events, exposure });
const many = (people: number, each: Counts): Counts[] => Array.from({ length: people }, () => each);
const meanOf = (beliefs: readonly Belief[]): number =>
  beliefs.reduce((sum, { events, exposure, weight }) => sum + (weight * events) / exposure, 0);

/** The three ways of counting, with an own figure of 0.1 and the others' of 0.3 an outcome. */
const KINDS: ReadonlyArray<
  readonly [string, (own: Counts, others: readonly Counts[]) => Belief[]]
> = [
  ['shares', shareBeliefs],
  ['paces', paceBeliefs],
  ['ranks', (own, others) => rankBeliefs(own, others, 0.21)],
];

describe.each(KINDS)('the beliefs about %s', (_, beliefs) => {
  it('draw the lowest of people who are alike to the others', () => {
    const drawn = meanOf(beliefs(counts(8, 40), many(7, counts(12, 40))));
    expect(drawn).toBeGreaterThan(0.26);
    expect(drawn).toBeLessThan(0.3);
  });

  it('take somebody far off about as counted', () => {
    const drawn = meanOf(beliefs(counts(10, 200), many(7, counts(90, 200))));
    expect(drawn).toBeLessThan(0.07);
  });

  it('draw less where the others differ among themselves', () => {
    const own = counts(14, 80);
    const unlike = [6, 15, 24, 33, 42].map((events) => counts(events, 80));
    const alike = many(5, counts(24, 80));
    expect(meanOf(beliefs(own, unlike))).toBeLessThan(meanOf(beliefs(own, alike)) - 0.03);
  });

  it('draw more where the lowest was chosen from more people', () => {
    const own = counts(5, 40);
    const drawn = [3, 7, 19].map((others) => meanOf(beliefs(own, many(others, counts(12, 40)))));
    expect(drawn[1]).toBeGreaterThan(drawn[0] as number);
    expect(drawn[2]).toBeGreaterThan(drawn[1] as number);
  });

  it('do not depend on the order of the others, nor on those who counted nothing', () => {
    const own = counts(5, 40);
    const others = [counts(12, 40), counts(9, 30), counts(20, 50)];
    const drawn = meanOf(beliefs(own, others));
    expect(meanOf(beliefs(own, [...others].reverse()))).toBeCloseTo(drawn, 12);
    expect(meanOf(beliefs(own, [...others, counts(0, 0)]))).toBeCloseTo(drawn, 12);
  });

  it('add up to 1 and lie between what was counted and the others', () => {
    const some = fc.integer({ min: 1, max: 60 });
    const one = fc.tuple(some, some).map(([more, events]) => counts(events, events + more));
    check(
      fc.property(one, fc.array(one, { minLength: 1, maxLength: 8 }), (own, others) => {
        const all = beliefs(own, others);
        expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        const figures = [own, ...others, counts(1, 2)].map((each) => each.events / each.exposure);
        for (const { events, exposure } of all) {
          expect(events / exposure).toBeGreaterThanOrEqual(Math.min(...figures) - 1e-9);
          expect(events / exposure).toBeLessThanOrEqual(Math.max(...figures) + 1e-9);
        }
      }),
    );
  });
});

describe('shareBeliefs', () => {
  it('takes the counts with Jeffreys’ prior where there are no others', () => {
    expect(shareBeliefs(counts(4, 25), [])).toEqual([{ events: 4.5, exposure: 26, weight: 1 }]);
  });
});

describe('paceBeliefs', () => {
  it('takes the counts alone where nothing happened to the others', () => {
    expect(paceBeliefs(counts(4, 25), [counts(0, 30)])).toEqual([
      { events: 4, exposure: 25, weight: 1 },
    ]);
  });
});
