import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR_DAYS, dayOf, elapsedDays, weekdayOf } from '../../../src/core/calendar';
import { check } from '../statistics/check';

/** Friday 2026-11-20. */
const FRIDAY = dayOf(2026, 11, 20) as number;
const MONDAY = FRIDAY + 3;

const workingDays = (holidays: readonly number[] = []) =>
  elapsedDays({ kind: 'working', holidays: Object.freeze([...holidays]) });

const days = fc.integer({ min: 45_500, max: 46_500 });
const holidays = fc.array(days, { maxLength: 40 });

describe('calendar days', () => {
  it('are the difference of the moments, fractions included', () => {
    expect(elapsedDays(CALENDAR_DAYS)(FRIDAY + 0.5, MONDAY + 0.75)).toBe(3.25);
  });
});

describe('working days', () => {
  it('let no time pass on a weekend', () => {
    expect(workingDays()(FRIDAY + 0.5, MONDAY + 0.5)).toBe(1);
    expect(workingDays()(FRIDAY + 1.25, MONDAY - 0.25)).toBe(0);
    expect(workingDays()(FRIDAY, FRIDAY + 7)).toBe(5);
  });

  it('let no time pass on a holiday', () => {
    expect(workingDays([MONDAY])(FRIDAY + 0.5, MONDAY + 1.5)).toBe(1);
    expect(workingDays([MONDAY])(MONDAY + 0.25, MONDAY + 0.75)).toBe(0);
  });

  it('count a holiday once, listed twice or with a time of day', () => {
    expect(workingDays([MONDAY, MONDAY, MONDAY + 0.4])(FRIDAY, MONDAY + 1)).toBe(1);
  });

  it('do not count a holiday on a weekend', () => {
    expect(workingDays([FRIDAY + 1, FRIDAY + 2])(FRIDAY, MONDAY)).toBe(1);
  });

  it('are negative where the end lies before the start', () => {
    expect(workingDays()(MONDAY, FRIDAY)).toBe(-1);
  });

  it('are NaN where a moment is not known', () => {
    expect(workingDays([MONDAY])(Number.NaN, FRIDAY)).toBeNaN();
  });

  it('are whole numbers between midnights, and as many as the weekdays between less holidays', () => {
    check(
      fc.property(days, fc.integer({ min: 0, max: 400 }), holidays, (from, length, free) => {
        let counted = 0;
        for (let day = from; day < from + length; day++) {
          if (weekdayOf(day) < 5 && !free.includes(day)) counted++;
        }
        expect(workingDays(free)(from, from + length)).toBe(counted);
      }),
    );
  });

  it('add up over any moment between, and never exceed the calendar days', () => {
    const fraction = fc.double({ min: 0, max: 400, noNaN: true });
    check(
      fc.property(days, fraction, fraction, holidays, (from, one, other, free) => {
        const elapsed = workingDays(free);
        const [middle, to] = [from + Math.min(one, other), from + Math.max(one, other)];
        expect(elapsed(from, middle) + elapsed(middle, to)).toBeCloseTo(elapsed(from, to), 9);
        expect(elapsed(from, to)).toBeLessThanOrEqual(to - from + 1e-9);
        expect(elapsed(from, to)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
