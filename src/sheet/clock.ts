import { type Day, isZone, zoneReader } from '../core/calendar';

/** The spreadsheet's clock: which moment an instant is there, and which it is now. */
export interface SheetClock {
  readonly dayOf: (date: Date) => Day;
  /** This minute. */
  readonly now: () => Day;
  /** Today, a whole day. */
  readonly today: () => Day;
  readonly zone: SheetZone;
}

/** The zone in which days are read. */
export interface SheetZone {
  /** What the spreadsheet says; blank where it has no zone. */
  readonly wanted: string;
  /** The zone that is used: the same, unless nobody knows it. */
  readonly used: string;
}

/** The clock of a spreadsheet's time zone. */
export function sheetClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetClock {
  const zone = sheetZone(spreadsheet);
  const dayOf = zoneReader(zone.used);
  const now = (): Day => {
    const moment = new Date();
    // A change is written with its minute; with seconds, it would be read as still to come.
    moment.setSeconds(0, 0);
    return dayOf(moment);
  };
  return { dayOf, now, today: () => Math.floor(now()), zone };
}

/**
 * The spreadsheet's time zone. A file that came from elsewhere may have none, or one that nobody
 * knows: then it is the script's, which is better than no answer, and is said wherever days are.
 */
function sheetZone(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetZone {
  const wanted = textOf(() => spreadsheet.getSpreadsheetTimeZone());
  if (isZone(wanted)) return { wanted, used: wanted };
  const script = textOf(() => Session.getScriptTimeZone());
  return { wanted, used: isZone(script) ? script : 'Etc/UTC' };
}

function textOf(ask: () => string | null): string {
  // Asked twice: where the service fails for a moment, another zone would move every day.
  for (let tries = 0; tries < 2; tries++) {
    try {
      return ask() ?? '';
    } catch (thrown) {
      console.error(thrown);
    }
  }
  return '';
}
