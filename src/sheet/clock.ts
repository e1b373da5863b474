import { type Day, zoneReader } from '../core/calendar';

/** The spreadsheet's clock: which moment an instant is there, and which it is now. */
export interface SheetClock {
  readonly dayOf: (date: Date) => Day;
  /** This minute. */
  readonly now: () => Day;
  /** Today, a whole day. */
  readonly today: () => Day;
}

/** The clock of a spreadsheet's time zone; the script's own zone is the developer's. */
export function sheetClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetClock {
  const dayOf = zoneReader(spreadsheet.getSpreadsheetTimeZone());
  const now = (): Day => {
    const moment = new Date();
    // A change is written with its minute; with seconds, it would be read as still to come.
    moment.setSeconds(0, 0);
    return dayOf(moment);
  };
  return { dayOf, now, today: () => Math.floor(now()) };
}
