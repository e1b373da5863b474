import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cohort, CohortDeal } from '../../../src/core/shortfall/cohort';
import { type Split, splitProposals, splitWonValue } from '../../../src/core/shortfall/split';
import { shapley } from '../../../src/core/statistics/shapley';

const WEEKS = 20;

function deal(part: Partial<CohortDeal>): CohortDeal {
  return {
    deal: 0,
    week: 0,
    cell: 'Web × Call',
    isProposed: false,
    isWaiting: false,
    isWon: false,
    amount: 0,
    ...part,
  };
}

/** So many deals of a cell, the first ones of them proposed, one a week in turn. */
function deals(cell: string, count: number, proposed: number, won = 0, amount = 0): CohortDeal[] {
  return Array.from({ length: count }, (_, index) =>
    deal({
      week: index % WEEKS,
      cell,
      isProposed: index < proposed,
      isWon: index < won,
      amount: index < won ? amount : 0,
    }),
  );
}

function cohort(list: readonly CohortDeal[], weeks = 1): Cohort {
  return { deals: list, weeks: Array.from({ length: WEEKS }, () => weeks) };
}

function partsOf<Factor extends string>({ parts }: Split<Factor>): Record<string, number> {
  return Object.fromEntries(parts.map(({ factor, part }) => [factor, part]));
}

const anyDeal = fc.record({
  deal: fc.constant(0),
  week: fc.integer({ min: 0, max: WEEKS - 1 }),
  cell: fc.constantFrom('a', 'b', 'c', 'd'),
  isProposed: fc.boolean(),
  isWaiting: fc.boolean(),
  isWon: fc.boolean(),
  amount: fc.double({ min: 0, max: 1e5, noNaN: true }),
});
const anyCohort = fc
  .array(anyDeal, { minLength: 1, maxLength: 60 })
  .map((list) => cohort(list.map((each) => ({ ...each, amount: each.isWon ? each.amount : 0 }))));

describe('shapley', () => {
  it('gives each factor of a sum its own difference', () => {
    const own = [5, 1, 7];
    const reference = [2, 4, 7];
    const parts = shapley(3, (set) =>
      own.reduce(
        (sum, value, factor) => sum + ((set >> factor) & 1 ? value : (reference[factor] ?? 0)),
        0,
      ),
    );
    expect(parts).toEqual([3, -3, 0]);
  });

  it('shares the difference of a product of two over both orders', () => {
    // 3 × 5 against 2 × 4: (3 − 2) × (5 + 4) / 2 and (5 − 4) × (3 + 2) / 2.
    expect(shapley(2, (set) => (set & 1 ? 3 : 2) * (set & 2 ? 5 : 4))).toEqual([4.5, 2.5]);
  });
});

describe('the split of proposals a week', () => {
  it('is all effort where only the number of deals differs', () => {
    const own = cohort(deals('a', 20, 8));
    const reference = cohort(deals('a', 60, 24));
    const split = splitProposals(own, reference);
    expect(split.own).toBeCloseTo(0.4, 12);
    expect(split.reference).toBeCloseTo(1.2, 12);
    expect(partsOf(split)).toEqual({
      effort: expect.closeTo(-0.8, 12),
      mix: expect.closeTo(0, 12),
      tactics: expect.closeTo(0, 12),
    });
  });

  it('is all mix where only the shares of the cells differ', () => {
    const own = cohort([...deals('a', 10, 8), ...deals('b', 30, 6)]);
    const reference = cohort([...deals('a', 30, 24), ...deals('b', 10, 2)]);
    expect(partsOf(splitProposals(own, reference))).toEqual({
      effort: expect.closeTo(0, 12),
      mix: expect.closeTo(14 / 20 - 26 / 20, 12),
      tactics: expect.closeTo(0, 12),
    });
  });

  it('is all tactics where less becomes of the same cells', () => {
    const own = cohort([...deals('a', 20, 4), ...deals('b', 20, 2)]);
    const reference = cohort([...deals('a', 20, 12), ...deals('b', 20, 6)]);
    expect(partsOf(splitProposals(own, reference))).toEqual({
      effort: expect.closeTo(0, 12),
      mix: expect.closeTo(0, 12),
      tactics: expect.closeTo(-0.6, 12),
    });
  });

  it('takes a cell that one side does not have for a matter of mix', () => {
    const own = cohort([...deals('a', 20, 10), ...deals('bought', 20, 2)]);
    const reference = cohort(deals('a', 40, 20));
    const { tactics, mix } = partsOf(splitProposals(own, reference));
    expect(tactics).toBeCloseTo(0, 12);
    expect(mix).toBeCloseTo(12 / 20 - 1, 12);
  });

  it('pools cells of which a side has fewer than five', () => {
    // Alone, the four of b and c would be told as tactics that fail; together they are like a.
    const own = cohort([...deals('a', 20, 10), ...deals('b', 4, 0), ...deals('c', 4, 4)]);
    const reference = cohort([...deals('a', 20, 10), ...deals('b', 4, 4), ...deals('c', 4, 0)]);
    const { tactics } = partsOf(splitProposals(own, reference));
    expect(tactics).toBeCloseTo(0, 12);
  });

  it('adds up to the whole, whatever the cohorts', () => {
    fc.assert(
      fc.property(anyCohort, anyCohort, (own, reference) => {
        const split = splitProposals(own, reference);
        const sum = split.parts.reduce((all, { part }) => all + part, 0);
        expect(sum).toBeCloseTo(split.own - split.reference, 9);
        const proposed = own.deals.filter(({ isProposed }) => isProposed).length;
        expect(split.own).toBeCloseTo(proposed / WEEKS, 9);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(anyCohort, anyCohort, (own, reference) => {
        const turned = (each: Cohort): Cohort => ({ ...each, deals: [...each.deals].reverse() });
        expect(splitProposals(turned(own), turned(reference))).toEqual(
          splitProposals(own, reference),
        );
        expect(splitWonValue(turned(own), turned(reference))).toEqual(
          splitWonValue(own, reference),
        );
      }),
      { numRuns: 15, seed: 6 },
    );
  });

  it('counts by the weeks that each side had', () => {
    const own = cohort(deals('a', 20, 10), 0.5);
    const reference = cohort(deals('a', 40, 20), 1);
    expect(splitProposals(own, reference).own).toBeCloseTo(1, 12);
    expect(partsOf(splitProposals(own, reference)).effort).toBeCloseTo(0, 12);
  });

  it('gives an interval that holds the difference, and is sure of a clear one', () => {
    const split = splitProposals(cohort(deals('a', 40, 10)), cohort(deals('a', 120, 60)));
    const difference = split.own - split.reference;
    expect(split.low).toBeLessThanOrEqual(difference);
    expect(split.high).toBeGreaterThanOrEqual(difference);
    expect(split.high).toBeLessThan(0);
    for (const { part, low, high } of split.parts) {
      expect(low).toBeLessThanOrEqual(part + 1e-9);
      expect(high).toBeGreaterThanOrEqual(part - 1e-9);
    }
  });
});

describe('the split of the value won a week', () => {
  it('is all deal size where only the amounts differ', () => {
    const own = cohort(deals('a', 20, 0, 5, 1000));
    const reference = cohort(deals('a', 20, 0, 5, 3000));
    expect(partsOf(splitWonValue(own, reference))).toEqual({
      effort: expect.closeTo(0, 9),
      mix: expect.closeTo(0, 9),
      'win rate': expect.closeTo(0, 9),
      'deal size': expect.closeTo(-500, 9),
    });
  });

  it('is all win rate where nothing was won: the size of what was not won is not known', () => {
    const parts = partsOf(
      splitWonValue(cohort(deals('a', 20, 0)), cohort(deals('a', 20, 0, 5, 1000))),
    );
    expect(parts).toEqual({
      effort: expect.closeTo(0, 9),
      mix: expect.closeTo(0, 9),
      'win rate': expect.closeTo(-250, 9),
      'deal size': expect.closeTo(0, 9),
    });
  });

  it('adds up to the whole, whatever the cohorts', () => {
    fc.assert(
      fc.property(anyCohort, anyCohort, (own, reference) => {
        const split = splitWonValue(own, reference);
        const sum = split.parts.reduce((all, { part }) => all + part, 0);
        const difference = split.own - split.reference;
        expect(Math.abs(sum - difference)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(split.own), split.reference),
        );
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
