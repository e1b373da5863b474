import { describe, expect, it } from 'vitest';
import {
  dateOfSerial,
  serialOfDate,
  serialOfInstant,
} from '../../../../playground/workbook/time/serial';
import { instantOfWallTime, zoneOffset } from '../../../../playground/workbook/time/zone-offset';

const HOUR = 3_600_000;

describe('zoneOffset', () => {
  it('follows daylight saving time', () => {
    expect(zoneOffset('Europe/Berlin', Date.UTC(2026, 0, 15))).toBe(HOUR);
    expect(zoneOffset('Europe/Berlin', Date.UTC(2026, 6, 15))).toBe(2 * HOUR);
    expect(zoneOffset('America/New_York', Date.UTC(2026, 6, 15))).toBe(-4 * HOUR);
  });

  it('is exact on the day of a change', () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect(zoneOffset('Europe/Berlin', change - 1)).toBe(HOUR);
    expect(zoneOffset('Europe/Berlin', change)).toBe(2 * HOUR);
  });

  it('takes the fixed zones that Java writes', () => {
    expect(zoneOffset('GMT+05:30', 0)).toBe(5.5 * HOUR);
    expect(zoneOffset('GMT-5', 0)).toBe(-5 * HOUR);
    expect(zoneOffset('GMT', 0)).toBe(0);
  });

  it('refuses an unknown zone', () => {
    expect(() => zoneOffset('Mars/Olympus', 0)).toThrow(RangeError);
  });
});

describe('instantOfWallTime', () => {
  it('moves a skipped hour on by the skipped time', () => {
    const instant = instantOfWallTime('Europe/Berlin', Date.UTC(2026, 2, 29, 2, 30));
    expect(new Date(instant).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the first of a repeated hour', () => {
    const instant = instantOfWallTime('Europe/Berlin', Date.UTC(2026, 9, 25, 2, 30));
    expect(new Date(instant).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is undone by reading the clock, on every hour around both changes', () => {
    for (const day of [serialOfDate(2026, 3, 29), serialOfDate(2026, 10, 25)]) {
      for (let hour = -24; hour < 48; hour++) {
        const serial = day + hour / 24;
        const skipped = day === serialOfDate(2026, 3, 29) && hour === 2;
        const back = serialOfInstant(
          dateOfSerial(serial, 'Europe/Berlin').getTime(),
          'Europe/Berlin',
        );
        expect(back).toBeCloseTo(skipped ? serial + 1 / 24 : serial, 9);
      }
    }
  });
});
