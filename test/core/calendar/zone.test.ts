import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMinute, isZone, partsOf, zoneReader } from '../../../src/core/calendar';
import { check } from '../statistics/check';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** What the wall clock of the zone shows, to the minute. */
const shown = (timeZone: string, instant: string): string =>
  isoMinute(zoneReader(timeZone)(new Date(instant)));

describe('zoneReader', () => {
  it.each([
    ['Europe/Berlin', '2026-11-22T23:00:00Z', '2026-11-23 00:00'],
    ['Europe/Berlin', '2026-11-22T22:59:00Z', '2026-11-22 23:59'],
    ['America/New_York', '2026-11-23T05:00:00Z', '2026-11-23 00:00'],
    ['America/New_York', '2026-11-23T04:59:00Z', '2026-11-22 23:59'],
    ['Asia/Kolkata', '2026-11-22T18:30:00Z', '2026-11-23 00:00'],
    ['Australia/Lord_Howe', '2026-11-22T13:00:00Z', '2026-11-23 00:00'],
    ['Pacific/Apia', '2026-11-22T11:00:00Z', '2026-11-23 00:00'],
  ])('begins the day at midnight of %s', (zone, instant, text) => {
    expect(shown(zone, instant)).toBe(text);
  });

  it('follows the clocks on the days on which they change', () => {
    expect(shown('Europe/Berlin', '2026-03-29T00:59:00Z')).toBe('2026-03-29 01:59');
    expect(shown('Europe/Berlin', '2026-03-29T01:00:00Z')).toBe('2026-03-29 03:00');
    expect(shown('Europe/Berlin', '2026-10-25T00:30:00Z')).toBe('2026-10-25 02:30');
    expect(shown('Europe/Berlin', '2026-10-25T01:30:00Z')).toBe('2026-10-25 02:30');
    expect(shown('America/New_York', '2026-03-08T06:59:00Z')).toBe('2026-03-08 01:59');
    expect(shown('America/New_York', '2026-03-08T07:00:00Z')).toBe('2026-03-08 03:00');
    expect(shown('America/New_York', '2026-11-01T05:30:00Z')).toBe('2026-11-01 01:30');
    expect(shown('America/New_York', '2026-11-01T06:30:00Z')).toBe('2026-11-01 01:30');
  });

  it('knows a clock that moves by half an hour', () => {
    expect(shown('Australia/Lord_Howe', '2026-04-04T14:59:00Z')).toBe('2026-04-05 01:59');
    expect(shown('Australia/Lord_Howe', '2026-04-04T15:00:00Z')).toBe('2026-04-05 01:30');
    expect(shown('Australia/Lord_Howe', '2026-10-03T15:30:00Z')).toBe('2026-10-04 02:30');
  });

  it('knows the day that a zone left out', () => {
    expect(shown('Pacific/Apia', '2011-12-30T09:59:00Z')).toBe('2011-12-29 23:59');
    expect(shown('Pacific/Apia', '2011-12-30T10:00:00Z')).toBe('2011-12-31 00:00');
  });

  it('gives what the engine itself shows for any instant in any zone', () => {
    const first = Date.UTC(1995, 0, 1);
    const seconds = fc.integer({ min: 0, max: (Date.UTC(2035, 0, 1) - first) / 1000 });
    for (const timeZone of ZONES) {
      const read = zoneReader(timeZone);
      const format = new Intl.DateTimeFormat('en-CA', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      });
      check(
        fc.property(seconds, (second) => {
          // Whole minutes, because the text has no seconds.
          const date = new Date(first + Math.floor(second / 60) * 60_000);
          expect(isoMinute(read(date))).toBe(format.format(date).replace(', ', ' '));
        }),
      );
    }
  });

  it('keeps the time of day as the fraction, to the millisecond', () => {
    const day = zoneReader('Europe/Berlin')(new Date('2026-11-23T11:00:00.500Z'));
    expect((day - 46_349) * 86_400_000).toBeCloseTo(43_200_500, 2);
  });

  it('gives NaN for a date that is none', () => {
    expect(zoneReader('Europe/Berlin')(new Date('none'))).toBeNaN();
  });

  it('reads the date of a cell that holds only a time', () => {
    const { year, month, day } = partsOf(zoneReader('UTC')(new Date('1899-12-30T09:05:00Z')));
    expect([year, month, day]).toEqual([1899, 12, 30]);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => zoneReader('Europe/Stagecoach')).toThrow(RangeError);
  });

  it.each([
    ['GMT-07:00', '2026-11-23 02:30'],
    ['GMT+5:30', '2026-11-23 15:00'],
    ['UTC+0200', '2026-11-23 11:30'],
    ['UTC-3', '2026-11-23 06:30'],
    ['+14:00', '2026-11-23 23:30'],
    ['GMT', '2026-11-23 09:30'],
    ['Etc/UTC', '2026-11-23 09:30'],
    // The sign of these is the other way round.
    ['Etc/GMT+5', '2026-11-23 04:30'],
  ])('reads days in %s', (zone, moment) => {
    expect(isoMinute(zoneReader(zone)(new Date('2026-11-23T09:30:00Z')))).toBe(moment);
    expect(zoneReader(zone)(new Date('none'))).toBeNaN();
  });
});

describe('isZone', () => {
  it('knows names and fixed offsets, and nothing else', () => {
    for (const zone of [...ZONES, 'GMT-07:00', 'UTC']) expect(isZone(zone), zone).toBe(true);
    for (const text of ['', ' ', 'Mars/Olympus', 'GMT-99:00', 'GMT+5:75', '7', 'Berlin time']) {
      expect(isZone(text), text).toBe(false);
    }
  });
});
