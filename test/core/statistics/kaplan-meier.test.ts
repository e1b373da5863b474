import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, median, survivalAt } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose, frozen } from './close-to';
import { byDays, columns, type Stay, stays } from './stays';

/** The product of the definition, computed anew for the day. */
function plainSurvival(list: readonly Stay[], day: number): number {
  const eventDays = new Set(list.filter((s) => s.left === 1 && s.days <= day).map((s) => s.days));
  let share = 1;
  for (const time of eventDays) {
    const atRisk = list.filter((s) => s.days >= time).length;
    const events = list.filter((s) => s.days === time && s.left === 1).length;
    share *= 1 - events / atRisk;
  }
  return share;
}

describe('kaplanMeier', () => {
  it('gives the example of its docstring', () => {
    const curve = kaplanMeier({ days: frozen(13, 2), left: frozen(1, 1), q: [0.5] });
    expect([...curve.times]).toEqual([2, 13]);
    expect([...curve.survival]).toEqual([0.5, 0]);
    expect([...curve.atRisk]).toEqual([2, 1]);
    expect([...curve.events]).toEqual([1, 1]);
    expect([...curve.greenwood]).toEqual([0.5, Number.POSITIVE_INFINITY]);
    expect(curve.quantiles).toEqual([{ q: 0.5, value: 7.5, lower: 2, upper: null }]);
    expect(curve.finished).toBe(2);
    expect(curve.longest).toBe(13);
  });

  it('is the product of the shares that stay at each time', () => {
    check(
      fc.property(stays(1), (list) => {
        const curve = kaplanMeier(columns(list));
        curve.times.forEach((time, i) => {
          expect(curve.survival[i]).toBeCloseTo(plainSurvival(list, time), 12);
          expect(curve.atRisk[i]).toBe(list.filter((stay) => stay.days >= time).length);
        });
      }),
    );
  });

  it('does not depend on the order of the stays, nor on the kind of list', () => {
    check(
      fc.property(stays(0), (list) => {
        const expected = kaplanMeier(columns(list));
        expect(kaplanMeier(columns([...list].reverse()))).toEqual(expected);
        const { days, left } = columns([...list].sort(byDays));
        const typed = { days: Float64Array.from(days), left: Uint8Array.from(left), sorted: true };
        expect(kaplanMeier(typed)).toEqual(expected);
      }),
    );
  });

  it('has the plain median where no one is censored', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    check(
      fc.property(distinct, (days) => {
        const { quantiles } = kaplanMeier({ days, left: days.map(() => 1), q: [0.5] });
        expect(quantiles[0]?.value).toBe(median({ values: days }));
      }),
    );
  });

  it('asks for the quartiles and the 80th percentile unless told otherwise', () => {
    const shares = kaplanMeier({ days: [1], left: [1] }).quantiles.map(({ q }) => q);
    expect(shares).toEqual([0.25, 0.5, 0.75, 0.8]);
  });

  it('is empty without stays', () => {
    const curve = kaplanMeier({ days: [], left: [], q: [0.5] });
    expect(curve.times).toHaveLength(0);
    expect(curve.longest).toBeNull();
    expect(curve.finished).toBe(0);
    expect(curve.quantiles).toEqual([{ q: 0.5, value: null, lower: null, upper: null }]);
  });

  it('stays at 1 where all are censored', () => {
    const curve = kaplanMeier({ days: [3, 9], left: [0, 0], q: [0.5] });
    expect([...curve.survival]).toEqual([1, 1]);
    expect([...curve.greenwood]).toEqual([0, 0]);
    expect(curve.quantiles[0]?.value).toBeNull();
  });

  it('falls to 0 at once where all leave on one day', () => {
    const curve = kaplanMeier({ days: [4, 4, 4], left: [1, 1, 1], q: [0.1, 0.5, 1] });
    expect([...curve.survival]).toEqual([0]);
    expect(curve.quantiles.map(({ value }) => value)).toEqual([4, 4, 4]);
  });

  it('counts who is censored on a day as still there on it', () => {
    expectClose(kaplanMeier({ days: [5, 5], left: [1, 0] }).survival[0], 0.5);
  });

  it('takes one stay, finished or not, and a stay of 0 days', () => {
    expect(kaplanMeier({ days: [6], left: [1] }).survival[0]).toBe(0);
    expect(kaplanMeier({ days: [6], left: [0] }).survival[0]).toBe(1);
    expect(kaplanMeier({ days: [0, 2], left: [1, 0] }).survival[0]).toBe(0.5);
  });

  it('joins days that differ by rounding only, as R does', () => {
    const curve = kaplanMeier({ days: [0.1 + 0.2, 0.3, 5], left: [1, 1, 1] });
    expect([...curve.times]).toEqual([0.3, 5]);
    expect(curve.events[0]).toBe(2);
    expect(kaplanMeier({ days: [1e-9, 5e-9], left: [1, 1] }).times).toHaveLength(1);
    // Relative to the mean of the days: at 1000 days a difference of 1e-5 is one.
    expect(kaplanMeier({ days: [1000, 1000 + 1e-5], left: [1, 1] }).times).toHaveLength(1);
    expect(kaplanMeier({ days: [1, 1 + 1e-5], left: [1, 1] }).times).toHaveLength(2);
  });

  it('holds for 100,000 stays', () => {
    const days = Float64Array.from({ length: 100_000 }, (_, i) => 1 + (i % 1000));
    const { quantiles } = kaplanMeier({ days, left: new Uint8Array(100_000).fill(1) });
    expect(quantiles[1]?.value).toBe(500.5);
  });

  it.each([
    ['lists of different length', { days: [1, 2], left: [1] }],
    ['a negative day', { days: [-1], left: [1] }],
    ['NaN', { days: [Number.NaN], left: [1] }],
    ['left of 2', { days: [1], left: [2] }],
    ['descending days called sorted', { days: [2, 1], left: [1, 1], sorted: true }],
  ])('refuses %s', (_, options) => {
    expect(() => kaplanMeier(options)).toThrow(RangeError);
  });
});

describe('survivalAt', () => {
  const curve = kaplanMeier({ days: [2, 5, 9, 12], left: [1, 1, 0, 0] });

  it('is the height of the curve just after the day', () => {
    expect([0, 1.9, 2, 4.9, 5, 12].map((day) => survivalAt({ curve, day }))).toEqual([
      1, 1, 0.75, 0.75, 0.5, 0.5,
    ]);
  });

  it('is unknown beyond the longest observed day, unless all have left', () => {
    expect(survivalAt({ curve, day: 12.5 })).toBeNull();
    const finished = kaplanMeier({ days: [2], left: [1] });
    expect(survivalAt({ curve: finished, day: 99 })).toBe(0);
  });

  it('is unknown without stays', () => {
    expect(survivalAt({ curve: kaplanMeier({ days: [], left: [] }), day: 1 })).toBeNull();
  });

  it('refuses a day before the first', () => {
    expect(() => survivalAt({ curve, day: -1 })).toThrow(RangeError);
  });
});
