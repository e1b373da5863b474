import { type Day, dayOf } from '../calendar';
import { foldText } from '../texts/fold-text';
import { type Cell, isDateCell } from './cell';

/** In which order a column writes its dates as text: 3/4 is 3 April or 4 March. */
export type DateOrder = 'day first' | 'month first';

export type DayResult = Day | 'blank' | 'invalid';

/** Bare numbers are taken for dates only in this range: 1954 to 2119. */
const EARLIEST_SERIAL = 20_000;
const LATEST_SERIAL = 80_200;

/** Month names' beginnings in English, German, Spanish, French and Portuguese, folded. */
const MONTH_NAMES: ReadonlyArray<readonly string[]> = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** 20261123 */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

const TIME =
  /[\sT,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a moment from a cell: a date cell, an unformatted serial number, or text such as
 * `2026-11-23`, `11/23/2026 08:55 PM`, `23.11.26`, `3 Sep 2026`, `Sept. 3, 2026`.
 *
 * @param order how all-number dates are to be understood where both readings exist
 */
export function readDay(cell: Cell | undefined, order: DateOrder): DayResult {
  if (cell === undefined || cell === '') return 'blank';
  if (typeof cell === 'number') {
    return cell >= EARLIEST_SERIAL && cell <= LATEST_SERIAL ? cell : 'invalid';
  }
  if (typeof cell === 'boolean') return 'invalid';
  if (isDateCell(cell)) return cell.day;
  const text = cell.trim();
  if (text === '') return 'blank';
  const time = TIME.exec(text);
  const date = parseDate(time === null ? text : text.slice(0, time.index), order);
  if (date === null) return 'invalid';
  const fraction = time === null ? 0 : fractionOfDay(time);
  return fraction === null ? 'invalid' : date + fraction;
}

/**
 * The order in which a column's text dates are written, from the dates that can only be read one
 * way. Month first where nothing tells, as Sheets reads in its default locale.
 */
export function dateOrderOf(cells: Iterable<Cell | undefined>): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const numbers = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{2,4})/.exec(cell);
    if (numbers === null) continue;
    if (numbers[2] === '.' || Number(numbers[1]) > 12) dayFirst++;
    else if (Number(numbers[3]) > 12) monthFirst++;
  }
  return dayFirst > monthFirst ? 'day first' : 'month first';
}

function parseDate(text: string, order: DateOrder): Day | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) {
    const [, year, month, day] = yearFirst.map(Number);
    return dayOf(year ?? 0, month ?? 0, day ?? 0);
  }
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text);
  if (numbers === null) return parseNamedMonth(text);
  const [, first = 0, second = 0] = numbers.map(Number);
  const year = fullYear(numbers[3] ?? '');
  // A part over 12 can only be the day, whatever the column's order.
  const isDayFirst = second <= 12 && (first > 12 || order === 'day first');
  return isDayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

function parseNamedMonth(text: string): Day | null {
  const words = foldText(text)
    .split(' ')
    .filter((word) => !['de', 'of', 'the', 'del', 'le'].includes(word));
  const months = words.map(monthOf);
  const monthAt = months.findIndex((month) => month !== null);
  const month = months[monthAt];
  if (month === null || month === undefined) return null;
  const [day, year] = words
    .filter((_, index) => index !== monthAt)
    .map((word) => word.replace(/(?<=\d)(?:st|nd|rd|th|er|o|a)$/, ''))
    .filter((word) => /^\d+$/.test(word));
  return day === undefined || year === undefined ? null : dayOf(fullYear(year), month, Number(day));
}

function monthOf(word: string): number | null {
  if (!/^\p{L}{3,10}$/u.test(word)) return null;
  const index = MONTH_NAMES.findIndex((names) => names.some((name) => word.startsWith(name)));
  return index === -1 ? null : index + 1;
}

/** Two-digit years as Sheets reads them: 00–29 are 2000s, 30–99 are 1900s. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function fractionOfDay(time: RegExpExecArray): number | null {
  const half = time[4]?.toLowerCase()[0];
  let hour = Number(time[1]);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  const minute = Number(time[2]);
  if (hour > 24 || minute > 59) return null;
  return (hour * 60 + minute) / 1440;
}
