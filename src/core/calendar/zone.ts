import { type Day, dayOfWallClock } from './day';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * A reader of instants for one time zone: turns a Date into the spreadsheet day of its wall clock.
 *
 * `Utilities.formatDate` would be a service call for every cell, so the zone's offset is asked of
 * Intl, at most twice for each UTC day: where the offset is the same at both ends of that day it
 * holds in between, because no zone changes twice within a day.
 *
 * An invalid Date gives NaN, which no reader of cells takes for a day.
 *
 * @param timeZone an IANA name such as `Europe/Berlin`
 * @throws RangeError where the engine does not know the zone
 */
export function zoneReader(timeZone: string): (date: Date) => Day {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetOfDay = new Map<number, number | null>();

  function offsetAt(instant: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(new Date(instant))) {
      part[type] = Number(value);
    }
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const wallClock = Date.UTC(year, month - 1, day, hour, minute, second);
    return wallClock - Math.floor(instant / 1000) * 1000;
  }

  return (date) => {
    const instant = date.getTime();
    // An invalid Date would make Intl throw, and one bad cell must not stop the reading of a tab.
    if (Number.isNaN(instant)) return Number.NaN;
    const utcDay = Math.floor(instant / MILLISECONDS_A_DAY);
    let offset = offsetOfDay.get(utcDay);
    if (offset === undefined) {
      const atStart = offsetAt(utcDay * MILLISECONDS_A_DAY);
      const atEnd = offsetAt((utcDay + 1) * MILLISECONDS_A_DAY - 1000);
      offset = atStart === atEnd ? atStart : null;
      offsetOfDay.set(utcDay, offset);
    }
    return dayOfWallClock(instant + (offset ?? offsetAt(instant)));
  };
}
