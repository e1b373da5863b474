import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeIncidence, kaplanMeier } from '../../../src/core/statistics';
import { check } from './check';
import { expectAllClose, expectClose, frozen } from './close-to';
import { byDays, columns, stays } from './stays';

describe('cumulativeIncidence', () => {
  it('gives the example of its docstring', () => {
    const result = cumulativeIncidence({
      days: frozen(2, 5, 9),
      cause: frozen(1, 2, 0),
      at: frozen(3, 30),
    });
    expectClose(result.advanced[0], 1 / 3);
    expect(result.advanced[1]).toBeNull();
    expect(result.lost).toEqual([0, null]);
    expect(result.atLongest?.day).toBe(9);
    expectClose(result.atLongest?.advanced, 1 / 3);
    expectClose(result.atLongest?.lost, 1 / 3);
    expectClose(result.atLongest?.open, 1 / 3);
  });

  it('adds up to 1 with the Kaplan-Meier share still there, at every time', () => {
    check(
      fc.property(stays(1), (list) => {
        const { days, cause } = columns(list);
        const { times, advancedBy, lostBy, atLongest } = cumulativeIncidence({ days, cause });
        const curve = kaplanMeier({ days, left: cause.map((one) => Math.min(1, one)) });
        expect([...times]).toEqual([...curve.times]);
        times.forEach((_, i) => {
          const sum = (advancedBy[i] ?? 0) + (lostBy[i] ?? 0) + (curve.survival[i] ?? 0);
          expect(sum).toBeCloseTo(1, 12);
        });
        const { advanced = 0, lost = 0, open = 0 } = atLongest ?? {};
        expect(advanced + lost + open).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is the plain share where no one is censored', () => {
    check(
      fc.property(stays(1), (list) => {
        const ended = list.map((stay) => ({ ...stay, cause: stay.cause === 0 ? 1 : stay.cause }));
        const { days, cause } = columns(ended);
        const advanced = cause.filter((one) => one === 1).length / cause.length;
        const { atLongest } = cumulativeIncidence({ days, cause });
        expect(atLongest?.advanced).toBeCloseTo(advanced, 12);
      }),
    );
  });

  it('exchanges its shares when the causes are exchanged', () => {
    check(
      fc.property(stays(0), (list) => {
        const { days, cause } = columns(list);
        const at = [0, 3, 7.5, 15];
        const one = cumulativeIncidence({ days, cause, at });
        const other = cumulativeIncidence({ days, cause: cause.map((c) => (3 - c) % 3), at });
        expect(other.advanced).toEqual(one.lost);
        expect(other.lost).toEqual(one.advanced);
      }),
    );
  });

  it('does not depend on the order of the stays, nor on the kind of list', () => {
    check(
      fc.property(stays(0), (list) => {
        const at = [0, 3, 7.5, 15];
        const expected = cumulativeIncidence({ ...columns(list), at });
        expect(cumulativeIncidence({ ...columns([...list].reverse()), at })).toEqual(expected);
        const { days, cause } = columns([...list].sort(byDays));
        const typed = { days: Float64Array.from(days), cause: Uint8Array.from(cause) };
        expect(cumulativeIncidence({ ...typed, at, sorted: true })).toEqual(expected);
      }),
    );
  });

  it('answers the days asked for in their order', () => {
    const options = { days: [1, 2, 3], cause: [1, 1, 1], at: [3, 0, 2] };
    const { advanced } = cumulativeIncidence(options);
    expectAllClose(advanced, [1, 0, 2 / 3]);
  });

  it('has nothing to say without stays', () => {
    const { advanced, lost, atLongest, times } = cumulativeIncidence({
      days: [],
      cause: [],
      at: [7],
    });
    expect(advanced).toEqual([null]);
    expect(lost).toEqual([null]);
    expect(atLongest).toBeNull();
    expect(times).toHaveLength(0);
  });

  it('knows nothing of deals that are all open', () => {
    const { atLongest } = cumulativeIncidence({ days: [3, 8], cause: [0, 0] });
    expect(atLongest).toEqual({ day: 8, advanced: 0, lost: 0, open: 1 });
  });

  it('takes everything at once where all are tied', () => {
    const { atLongest } = cumulativeIncidence({ days: [4, 4, 4, 4], cause: [1, 2, 1, 1] });
    expect(atLongest).toEqual({ day: 4, advanced: 0.75, lost: 0.25, open: 0 });
  });

  it.each([
    ['lists of different length', { days: [1, 2], cause: [1] }],
    ['an unknown cause', { days: [1], cause: [3] }],
    ['a negative day', { days: [-1], cause: [1] }],
    ['a negative day asked for', { days: [1], cause: [1], at: [-1] }],
    ['descending days called sorted', { days: [2, 1], cause: [1, 1], sorted: true }],
  ])('refuses %s', (_, options) => {
    expect(() => cumulativeIncidence(options)).toThrow(RangeError);
  });
});
