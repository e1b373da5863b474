import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  isoDay,
  isoMinute,
  parseIsoDay,
  partsOf,
  readableDay,
  weekdayOf,
} from '../../../src/core/calendar';
import { check } from '../statistics/check';

/** Days from 1899 to 2201. */
const days = fc.integer({ min: 1, max: 110_000 });
const moments = fc.double({ min: 1, max: 110_000, noNaN: true, maxExcluded: true });

describe('dayOf', () => {
  it('counts days as spreadsheets do', () => {
    expect(dayOf(1899, 12, 30)).toBe(0);
    expect(dayOf(1900, 3, 1)).toBe(61);
    expect(dayOf(1970, 1, 1)).toBe(25_569);
    expect(dayOf(2026, 11, 23)).toBe(46_349);
  });

  it('knows leap years', () => {
    expect(dayOf(2024, 2, 29)).toBe(45_351);
    expect(dayOf(2000, 2, 29)).toBe(36_585);
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(1900, 2, 29)).toBeNull();
  });

  it.each([
    [2026, 2, 30],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [26, 1, 1],
    [2026, 1, 1.5],
    [Number.NaN, 1, 1],
  ])('has no day for %s-%s-%s', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeNull();
  });

  it('is undone by partsOf, whatever the time of day', () => {
    check(
      fc.property(moments, (moment) => {
        const { year, month, day } = partsOf(moment);
        expect(dayOf(year, month, day)).toBe(Math.floor(moment));
      }),
    );
  });
});

describe('isoDay and parseIsoDay', () => {
  it('write and read the calendar date', () => {
    expect(isoDay(46_349.5)).toBe('2026-11-23');
    expect(parseIsoDay('2026-11-23')).toBe(46_349);
    expect(parseIsoDay(' 2026-1-5 ')).toBe(dayOf(2026, 1, 5));
  });

  it('read back every day that was written', () => {
    check(
      fc.property(days, (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it.each(['', '2026', '23.11.2026', '2026-02-30', '2026-11-23 09:05', '26-11-23', 'today'])(
    'take %o for no date',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );
});

describe('isoMinute', () => {
  it('writes the minute', () => {
    expect(isoMinute(46_349 + (9 * 60 + 5) / 1440)).toBe('2026-11-23 09:05');
    expect(isoMinute(46_349)).toBe('2026-11-23 00:00');
  });

  it('writes every minute of a day as that minute, although none is exact in binary', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const hours = String(Math.floor(minute / 60)).padStart(2, '0');
      const minutes = String(minute % 60).padStart(2, '0');
      expect(isoMinute(46_349 + minute / 1440)).toBe(`2026-11-23 ${hours}:${minutes}`);
    }
  });

  it('rounds the last half minute of a day into the next day', () => {
    expect(isoMinute(46_349 + 86_399 / 86_400)).toBe('2026-11-24 00:00');
    expect(isoMinute(46_022 + 86_399 / 86_400)).toBe('2026-01-01 00:00');
  });
});

describe('readableDay', () => {
  it('names the month, and the year where it is not the reader’s', () => {
    expect(readableDay(46_349)).toBe('23 Nov 2026');
    expect(readableDay(46_349, 2026)).toBe('23 Nov');
    expect(readableDay(46_349, 2027)).toBe('23 Nov 2026');
  });
});

describe('weekdayOf', () => {
  it('counts from Monday 0 to Sunday 6', () => {
    expect(weekdayOf(dayOf(2026, 11, 23) as number)).toBe(0);
    expect(weekdayOf((dayOf(2026, 11, 29) as number) + 0.99)).toBe(6);
  });

  it('agrees with the calendar of the engine on every day', () => {
    check(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = partsOf(day);
        const sundayFirst = new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay();
        expect(weekdayOf(day)).toBe((sundayFirst + 6) % 7);
      }),
    );
  });
});
