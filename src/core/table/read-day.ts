import { type Day, dayOf, dayOfWallClock, weekdayOf } from '../calendar';
import { foldText } from '../text/fold-text';
import { type Cell, isDateCell } from './cell';
import { bareDate, splitWeekday } from './date-wrapping';
import { isFillWord, monthNamed } from './month-names';
import { isNoValue } from './placeholder';
import { splitMoment } from './time-of-day';

/** In which order a column writes its dates as text: 3/4 is 3 April or 4 March. */
export type DateOrder = 'day first' | 'month first';

/** A moment; `blank` for an empty cell, `invalid` for something that is no date. */
export type DayResult = Day | 'blank' | 'invalid';

/** Bare numbers are taken for dates only in this range: 1954 to 2119. */
const EARLIEST_SERIAL = 20_000;
const LATEST_SERIAL = 80_200;

/** Stamps of a system's clock are taken for dates from 2000 to 2099. */
const EARLIEST_STAMP = 36_526;
const LATEST_STAMP = 73_050;

/** No date that people write is longer; the patterns need not be run on a cell full of notes. */
const LONGEST_DATE = 80;

/** Years that a deal can have anything to do with; 0202 and 9999 are slips. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/** 20261123 */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_FIRST = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{2}|\d{4})$/;

/**
 * Reads a moment from a cell: a date cell, an unformatted serial number, seconds or milliseconds
 * since 1970, or text such as `2026-11-23`, `11/23/2026 08:55 PM`, `23.11.26`, `3 Sep 2026`,
 * `Sept. 3, 2026`, `Mon 23/11/2026`. Month and weekday names are understood in English, German, Spanish, French and Portuguese.
 * A dash, "n/a" and the like are blank; a day without a year is invalid. A day without a time lies
 * at its midnight.
 *
 * @param order how all-number dates are to be understood where both readings exist
 */
export function readDay(cell: Cell | undefined, order: DateOrder): DayResult {
  if (cell === undefined || cell === '') return 'blank';
  if (typeof cell === 'number') return dayOfNumber(cell);
  if (typeof cell === 'boolean') return 'invalid';
  if (isDateCell(cell)) return Number.isFinite(cell.day) ? cell.day : 'invalid';
  const text = cell.trim();
  if (text === '' || isNoValue(text)) return 'blank';
  if (text.length > LONGEST_DATE) return 'invalid';
  const { date, fraction } = splitMoment(bareDate(text));
  const day = parseDate(date, order);
  return day === null || fraction === null ? 'invalid' : day + fraction;
}

const DIGIT_NINE = 0x39;
const NO_BREAK_SPACE = 0xa0;
const YEAR_BEHIND = /^["'“„\s]*(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(?:\d{4}|\d{2})(?!\d)/;
/** No weekday with a date is shorter or, with the time of day, longer. */
const [SHORTEST_WITH_WEEKDAY, LONGEST_WITH_WEEKDAY] = [8, 50];

/** How many text dates can only be read in the one order, in the other, and in either. */
export interface OrderCounts {
  dayFirst: number;
  monthFirst: number;
  /** Read either way they are different days: 5/5/2026 is not counted. */
  either: number;
}

export function noOrderCounts(): OrderCounts {
  return { dayFirst: 0, monthFirst: 0, either: 0 };
}

/** Counts a cell whose text is a date in numbers, by the orders in which it can be read. */
export function countOrder(counts: OrderCounts, cell: Cell | undefined): void {
  if (typeof cell !== 'string') return;
  // Names and stages begin with a letter, which is quicker to see than that the pattern fails.
  const first = cell.charCodeAt(0);
  if (first > DIGIT_NINE && first < NO_BREAK_SPACE) countWeekdayDate(counts, cell);
  else countNumbers(counts, cell);
}

function countNumbers(counts: OrderCounts, text: string): void {
  const numbers = YEAR_BEHIND.exec(text);
  if (numbers === null) return;
  // Nobody who writes dots puts the month first.
  if (numbers[2] === '.' || Number(numbers[1]) > 12) counts.dayFirst++;
  else if (Number(numbers[3]) > 12) counts.monthFirst++;
  else if (Number(numbers[1]) !== Number(numbers[3])) counts.either++;
}

/** 5/1/2026 is a Monday only if the day stands first. */
function countWeekdayDate(counts: OrderCounts, text: string): void {
  if (text.length < SHORTEST_WITH_WEEKDAY || text.length > LONGEST_WITH_WEEKDAY) return;
  const split = splitWeekday(text);
  if (split === null) return;
  const before = counts.either;
  countNumbers(counts, split.date);
  if (counts.either === before) return;
  const date = YEAR_BEHIND.exec(split.date)?.[0] ?? '';
  const isRight = (order: DateOrder): boolean => {
    const day = parseDate(date, order);
    return day !== null && split.weekdays.includes(weekdayOf(day));
  };
  const isDayFirst = isRight('day first');
  if (isDayFirst === isRight('month first')) return;
  counts.either--;
  counts[isDayFirst ? 'dayFirst' : 'monthFirst']++;
}

/** The order that the counts tell; null where they tell nothing. */
export function orderTold({ dayFirst, monthFirst }: OrderCounts): DateOrder | null {
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day first' : 'month first';
}

function dayOfNumber(number: number): DayResult {
  if (number >= EARLIEST_SERIAL && number <= LATEST_SERIAL) return number;
  // 20261123 arrives as a number where a file's numbers are told from its texts.
  return parseDigits(String(number)) ?? 'invalid';
}

/** Seconds and milliseconds since 1970, as systems export them. */
const UNIX_STAMP = /^(\d{10})(\d{3})?(?:\.\d+)?$/;
/** Two digits behind a comma are an amount's cents. */
const SERIAL = /^\d{5}(?:\.\d+|,\d(?:\d{2,})?)?$/;

/** Dates without marks: 20261123, a stamp of a system's clock, the serial number of a date. */
function parseDigits(text: string): Day | null {
  if (SERIAL.test(text)) {
    const serial = Number(text.replace(',', '.'));
    return serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL ? serial : null;
  }
  const stamp = UNIX_STAMP.exec(text);
  if (stamp === null) return parseCompact(text);
  const day = dayOfWallClock(Math.round(Number(text) * (stamp[2] === undefined ? 1000 : 1)));
  return day >= EARLIEST_STAMP && day <= LATEST_STAMP ? day : null;
}

function parseCompact(text: string): Day | null {
  const match = COMPACT.exec(text);
  return match === null ? null : dayIn(Number(match[1]), Number(match[2]), Number(match[3]));
}

function parseDate(written: string, order: DateOrder): Day | null {
  const text = splitWeekday(written)?.date ?? written;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    return dayIn(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return parseDigits(text) ?? parseNamedMonth(text);
  const first = Number(yearLast[1]);
  const second = Number(yearLast[2]);
  const year = fullYear(yearLast[3] ?? '');
  // A part over 12 can only be the day, whatever the column's order.
  const isDayFirst = second <= 12 && (first > 12 || order === 'day first');
  return isDayFirst ? dayIn(year, second, first) : dayIn(year, first, second);
}

function parseNamedMonth(text: string): Day | null {
  let month: number | null = null;
  const numbers: string[] = [];
  for (const word of foldText(text).split(' ')) {
    const ordinal = /^(\d+)(?:st|nd|rd|th|er|o|a|º|ª)?$/.exec(word);
    const named = ordinal === null ? monthNamed(word) : null;
    if (ordinal !== null) numbers.push(ordinal[1] as string);
    // The last one counts: "mar" is a Tuesday in "mar. 24 nov. 2026".
    else if (named !== null) month = named;
    else if (!isFillWord(word)) return null;
  }
  const [first = '', second = ''] = numbers;
  if (month === null || numbers.length !== 2) return null;
  const isYearFirst = first.length === 4;
  const day = Number(isYearFirst ? second : first);
  return dayIn(fullYear(isYearFirst ? first : second), month, day);
}

function dayIn(year: number, month: number, day: number): Day | null {
  return year < EARLIEST_YEAR || year > LATEST_YEAR ? null : dayOf(year, month, day);
}

/** Two-digit years as Sheets reads them: 00–29 are 2000s, 30–99 are 1900s. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
