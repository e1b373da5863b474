import { instantOfWallTime, wallTimeOfInstant } from './zone-offset';

const MILLISECONDS_A_DAY = 86_400_000;
/** 1970-01-01 as a spreadsheet counts days, from 1899-12-30. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Wall time (milliseconds since 1970-01-01 00:00 on some clock) of a spreadsheet's serial. */
function wallTimeOfSerial(serial: number): number {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY);
}

/** The serial of a wall time. */
export function serialOfWallTime(wall: number): number {
  return wall / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL;
}

/** The serial of a calendar date; month 1–12. */
export function serialOfDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return serialOfWallTime(date.getTime());
}

/** The instant at which the clock of a zone shows a serial. */
export function dateOfSerial(serial: number, zone: string): Date {
  return new Date(instantOfWallTime(zone, wallTimeOfSerial(serial)));
}

/** What the clock of a zone shows at an instant, as a serial. */
export function serialOfInstant(instant: number, zone: string): number {
  return serialOfWallTime(wallTimeOfInstant(zone, instant));
}
