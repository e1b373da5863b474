import { isoMinute } from '../core/calendar';
import { type Cell, isDateCell } from '../core/table';

/**
 * What Sheets may read as something other than text when it is written, in whatever language its
 * locale has: signs, figures, dates of words and figures, true and false.
 */
const READ_AS_OTHER =
  /^\s*(?:[=+\-@'#(€£¥₹]|[\p{L}.,$\s]*\d|(?:true|false|wahr|falsch|verdadero|verdadeiro|falso|vrai|faux)\s*$)/iu;

/**
 * A text as it must be written so that Sheets keeps it as that text: what would become a formula,
 * a number, a date or true/false gets a leading apostrophe, which Sheets does not show. What no cell
 * holds is cut, with a sign.
 */
export function keepText(text: string): string {
  const kept = READ_AS_OTHER.test(text) ? `'${text}` : text;
  return kept.length <= LONGEST ? kept : `${kept.slice(0, LONGEST - 1)}…`;
}

/** Characters that a cell holds. */
const LONGEST = 50_000;

/** A cell as `setValues` takes it. Days become ISO text, which Sheets reads as a date. */
export function valueToWrite(cell: Cell): string | number | boolean {
  if (typeof cell === 'string') return keepText(cell);
  return isDateCell(cell) ? dateText(cell.day) : cell;
}

/**
 * A day as text that every locale of Sheets reads as this date: year, month, day with dashes, and
 * the time where there is one. A Date would be shifted by the script's own time zone.
 */
function dateText(day: number): string {
  return isoMinute(day).replace(/ 00:00$/, '');
}
