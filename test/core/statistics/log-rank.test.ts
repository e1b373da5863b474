import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRank } from '../../../src/core/statistics';
import { check } from './check';
import { expectClose } from './close-to';
import { byDays, columns, type Stay, stays } from './stays';

/** Expected number of group 1 and the variance, each time anew from the list. */
function byDefinition(list: readonly Stay[]) {
  let expected = 0;
  let variance = 0;
  for (const time of new Set(list.filter((stay) => stay.left === 1).map((stay) => stay.days))) {
    const atRisk = list.filter((stay) => stay.days >= time);
    const events = list.filter((stay) => stay.days === time && stay.left === 1).length;
    const n = atRisk.length;
    const own = atRisk.filter((stay) => stay.group === 1).length;
    expected += (events * own) / n;
    if (n > 1) variance += (events * own * (n - own) * (n - events)) / (n * n * (n - 1));
  }
  return { expected, variance };
}

const NOTHING = { chisq: null, p: null, z: null, pSooner: null, pLater: null };

describe('logRank', () => {
  it('gives the example of its docstring', () => {
    const result = logRank({ days: [1, 3, 2, 4], left: [1, 1, 1, 1], group: [1, 1, 2, 2] });
    // By hand: expected 1/2 + 1/3 + 1/2 + 0, variance 1/4 + 2/9 + 1/4 + 0.
    expectClose(result.expected[0], 4 / 3);
    expectClose(result.chisq, (2 / 3) ** 2 / (13 / 18));
    expect(result.observed).toEqual([2, 2]);
    expectClose(result.p, 0.43276758066778465);
    expectClose(result.z, 0.7844645405527362);
  });

  it('equals the definition', () => {
    check(
      fc.property(stays(0), (list) => {
        const { expected, variance } = byDefinition(list);
        const result = logRank(columns(list));
        const observed = list.filter((stay) => stay.group === 1 && stay.left === 1).length;
        expect(result.observed[0]).toBe(observed);
        expect(result.expected[0]).toBeCloseTo(expected, 11);
        if (variance === 0) expect(result).toMatchObject(NOTHING);
        else expect(result.z).toBeCloseTo((observed - expected) / Math.sqrt(variance), 9);
      }),
    );
  });

  it('expects as many in all as left', () => {
    check(
      fc.property(stays(0), (list) => {
        const { observed, expected } = logRank(columns(list));
        expect(expected[0] + expected[1]).toBeCloseTo(observed[0] + observed[1], 10);
      }),
    );
  });

  it('has one-sided p that add up to 1, the smaller being half of the two-sided', () => {
    check(
      fc.property(stays(4), (list) => {
        const { p, z, pSooner, pLater } = logRank(columns(list));
        fc.pre(p !== null && z !== null && pSooner !== null && pLater !== null);
        expect(pSooner + pLater).toBeCloseTo(1, 14);
        expectClose(2 * Math.min(pSooner, pLater), p);
        expect(pSooner < pLater).toBe(z > 0);
      }),
    );
  });

  it('turns its sign when the groups are exchanged', () => {
    check(
      fc.property(stays(4), (list) => {
        const { days, left, group } = columns(list);
        const one = logRank({ days, left, group });
        const other = logRank({ days, left, group: group.map((own) => 3 - own) });
        fc.pre(one.z !== null);
        expect(other.z).toBeCloseTo(-(one.z as number), 8);
      }),
    );
  });

  it('does not depend on the order of the stays, nor on the kind of list', () => {
    check(
      fc.property(stays(0), (list) => {
        const expected = logRank(columns(list));
        expect(logRank(columns([...list].reverse()))).toEqual(expected);
        const { days, left, group } = columns([...list].sort(byDays));
        const typed = {
          days: Float64Array.from(days),
          left: Uint8Array.from(left),
          group: Uint8Array.from(group),
          sorted: true,
        };
        expect(logRank(typed)).toEqual(expected);
      }),
    );
  });

  it('leaves group 0 out', () => {
    check(
      fc.property(stays(0), stays(0), (list, others) => {
        const pool = [...list, ...others.map((stay) => ({ ...stay, group: 0 }))];
        expect(logRank(columns(pool))).toEqual(logRank(columns(list)));
      }),
    );
  });

  it('is positive where group 1 leaves sooner', () => {
    const { z, pSooner } = logRank({
      days: [1, 1, 2, 2, 8, 9, 9, 12],
      left: [1, 1, 1, 1, 1, 1, 1, 0],
      group: [1, 1, 1, 1, 2, 2, 2, 2],
    });
    expect(z).toBeGreaterThan(2);
    expect(pSooner).toBeLessThan(0.02);
  });

  it.each([
    ['no stays', { days: [], left: [], group: [] }],
    ['no one left', { days: [1, 2], left: [0, 0], group: [1, 2] }],
    ['one group only', { days: [1, 2], left: [1, 1], group: [1, 1] }],
    ['all left on one day', { days: [3, 3], left: [1, 1], group: [1, 2] }],
    ['one group gone before anyone left', { days: [1, 5], left: [0, 1], group: [1, 2] }],
  ])('cannot tell with %s', (_, options) => {
    expect(logRank(options)).toMatchObject(NOTHING);
  });

  it('keeps very small p', () => {
    const days = Array.from({ length: 800 }, (_, i) => (i < 400 ? 1 + i / 400 : 10 + i / 400));
    const group = days.map((_, i) => (i < 400 ? 1 : 2));
    const { p } = logRank({ days, left: days.map(() => 1), group });
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-200);
  });

  it.each([
    ['lists of different length', { days: [1, 2], left: [1, 1], group: [1] }],
    ['a group 3', { days: [1], left: [1], group: [3] }],
    ['left of 2', { days: [1], left: [2], group: [1] }],
    ['a negative day', { days: [-1], left: [1], group: [1] }],
  ])('refuses %s', (_, options) => {
    expect(() => logRank(options)).toThrow(RangeError);
  });
});
