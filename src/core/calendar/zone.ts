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
 * @param timeZone an IANA name such as `Europe/Berlin`, or a fixed offset such as `GMT-07:00`
 * @throws RangeError where it is neither
 */
export function zoneReader(timeZone: string): (date: Date) => Day {
  const fixed = fixedOffset(timeZone);
  // An invalid Date gives NaN here as well.
  if (fixed !== null) return (date) => dayOfWallClock(date.getTime() + fixed);
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

/** Whether days can be read in a time zone of this name. */
export function isZone(timeZone: string): boolean {
  try {
    zoneReader(timeZone);
    return true;
  } catch {
    return false;
  }
}

const FIXED_OFFSET = /^(?:GMT|UTC|Etc\/UTC)?\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i;

/**
 * Milliseconds by which a zone like `GMT-07:00`, `UTC+5:30` or `GMT` is ahead of UTC all year, as
 * Java writes zones that have no name; null for any other text.
 */
function fixedOffset(timeZone: string): number | null {
  const [whole, sign, hours = '0', minutes = '0'] = FIXED_OFFSET.exec(timeZone.trim()) ?? [];
  // A number alone is an offset, nothing at all is no zone.
  if (whole === undefined || whole === '' || Number(hours) > 18 || Number(minutes) > 59)
    return null;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ahead : ahead;
}
