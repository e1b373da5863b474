const MILLISECONDS_A_DAY = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const daysWithOneOffset = new Map<string, Map<number, number | null>>();

/**
 * Milliseconds by which the wall clock of a zone is ahead of UTC at an instant.
 * @example zoneOffset('Europe/Berlin', Date.UTC(2026, 6, 1)) // 7_200_000
 * @throws RangeError where the zone is unknown.
 */
export function zoneOffset(zone: string, instant: number): number {
  const day = Math.floor(instant / MILLISECONDS_A_DAY);
  let days = daysWithOneOffset.get(zone);
  if (!days) {
    days = new Map();
    daysWithOneOffset.set(zone, days);
  }
  let offset = days.get(day);
  if (offset === undefined) {
    // Intl is slow: a day whose two ends agree has one offset, remembered for all its instants.
    const start = exactOffset(zone, day * MILLISECONDS_A_DAY);
    const end = exactOffset(zone, (day + 1) * MILLISECONDS_A_DAY);
    offset = start === end ? start : null;
    days.set(day, offset);
  }
  return offset ?? exactOffset(zone, instant);
}

/**
 * The instant at which a zone's clock shows a wall time (milliseconds since 1970-01-01 00:00 on
 * that clock). Of a repeated hour it is the first; an hour that the clocks skip is moved on by
 * the skipped time, as Java does.
 */
export function instantOfWallTime(zone: string, wall: number): number {
  const before = zoneOffset(zone, wall - MILLISECONDS_A_DAY);
  const after = zoneOffset(zone, wall + MILLISECONDS_A_DAY);
  if (before === after) return wall - before;
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    if (zoneOffset(zone, wall - offset) === offset) return wall - offset;
  }
  return wall - before;
}

/** What a zone's clock shows at an instant, in milliseconds since 1970-01-01 00:00 on that clock. */
export function wallTimeOfInstant(zone: string, instant: number): number {
  return instant + zoneOffset(zone, instant);
}

/** Whether there is a zone of that name. */
export function isZone(zone: string | null): zone is string {
  if (!zone) return false;
  try {
    zoneOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
}

function exactOffset(zone: string, instant: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const parts: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else parts[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(beforeChrist ? 1 - year : year, month - 1, day);
  wall.setUTCHours(hour, minute, second);
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** 'GMT+02:00', 'GMT-5' and 'UTC' are zones to Java; Intl takes only the last. */
function fixedOffset(zone: string): number | null {
  const match = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
