import { serialOfDate } from '../time/serial';
import type { SheetLocale } from './sheet-locale';
import type { TypedNumber } from './typed-value';

/** Two-digit years up to this one are of the 2000s, later ones of the 1900s. */
const LAST_SHORT_YEAR_OF_2000S = 29;

const TIME = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?\s*([AaPp])?\.?[Mm]?\.?$/;
const NUMERIC_DATE = /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?$/;
const DATE_AND_TIME = /^(.*[^\s,]),?[ \t]+(\d{1,2}:\d{2}.*)$/;

/**
 * Parses a typed date, time or both in a locale, as a serial number; null for any other text.
 * @param year the current year, for dates typed without one
 * @example typedDate('02/23/26 08:55 PM', sheetLocale('en_US'), 2026)?.value // 46076.871527…
 */
export function typedDate(text: string, locale: SheetLocale, year: number): TypedNumber | null {
  const time = typedTime(text);
  if (time) return time;
  const both = DATE_AND_TIME.exec(text);
  if (both) {
    const day = typedDay(both[1] ?? '', locale, year);
    const clock = typedTime(both[2] ?? '');
    if (!day || !clock || clock.value >= 1) return null;
    return { value: day.value + clock.value, format: locale.dateTimeFormat };
  }
  return typedDay(text, locale, year);
}

function typedTime(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds, fraction, half] = match;
  // A single 'm' after the time is neither AM nor PM.
  if (!half && /[a-z]/i.test(text)) return null;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const total = hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(fraction ?? 0);
  return { value: total / 86_400, format: timeFormat(total, Boolean(half), Boolean(seconds)) };
}

function timeFormat(totalSeconds: number, halves: boolean, seconds: boolean): string {
  if (totalSeconds >= 86_400) return '[h]:mm:ss';
  return `${halves ? 'h' : 'H'}:mm${seconds ? ':ss' : ''}${halves ? ' AM/PM' : ''}`;
}

function typedDay(text: string, locale: SheetLocale, year: number): TypedNumber | null {
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric) return numericDay(numeric, locale, year);
  return dayWithMonthName(text, locale, year);
}

function numericDay(match: RegExpExecArray, locale: SheetLocale, year: number): TypedNumber | null {
  const [, first = '', separator = '', second = '', third] = match;
  if (separator === '.' && !locale.dateSeparators.includes('.')) return null;
  if (first.length >= 3) {
    if (first.length !== 4) return null;
    if (third === undefined) return day(first, second, '1', 'yyyy-MM');
    const format = separator === '-' ? 'yyyy-MM-dd' : locale.dateFormat;
    return day(first, second, third, format);
  }
  if (third === undefined) {
    // '1/2' is a day of this year; '5.11' only in locales that write dates with dots.
    const [monthText, dayText] = locale.dateOrder === 'DMY' ? [second, first] : [first, second];
    return day(String(year), monthText, dayText, locale.dateFormat);
  }
  if (third.length === 3 || third.length === 1) return null;
  if (locale.dateOrder === 'DMY') return day(third, second, first, locale.dateFormat);
  return day(third, first, second, locale.dateFormat);
}

const byMonthName = new Map<string, ReadonlyMap<string, number>>();

const DAY_MONTH_YEAR =
  /^(\d{1,2})(?:\.|st|nd|rd|th)?[ -]+(?:de |of )?([\p{L}]+)\.?,?(?:[ -]+(?:de )?(\d{4}|\d{2}))?$/iu;
const MONTH_DAY_YEAR = /^([\p{L}]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/iu;
const MONTH_YEAR = /^([\p{L}]+)\.?[ -](\d{4})$/iu;

function dayWithMonthName(text: string, locale: SheetLocale, year: number): TypedNumber | null {
  const months = monthsOf(locale);
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  const dayFirstMonth = dayFirst && months.get((dayFirst[2] ?? '').toLowerCase());
  if (dayFirst && dayFirstMonth) {
    const format = text.includes('-') ? 'd-MMM-yyyy' : 'd MMM yyyy';
    return day(dayFirst[3] ?? String(year), String(dayFirstMonth), dayFirst[1] ?? '', format);
  }
  const monthYear = MONTH_YEAR.exec(text);
  const monthOfYear = monthYear && months.get((monthYear[1] ?? '').toLowerCase());
  if (monthYear && monthOfYear) {
    return day(monthYear[2] ?? '', String(monthOfYear), '1', 'MMM yyyy');
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  const month = monthFirst && months.get((monthFirst[1] ?? '').toLowerCase());
  if (!monthFirst || !month) return null;
  return day(monthFirst[3] ?? String(year), String(month), monthFirst[2] ?? '', 'MMM d, yyyy');
}

/** Month numbers by full and three-letter names, in the locale's language and in English. */
function monthsOf(locale: SheetLocale): ReadonlyMap<string, number> {
  let months = byMonthName.get(locale.name);
  if (!months) {
    const entries = new Map<string, number>();
    for (const names of [ENGLISH_MONTHS, locale.months]) {
      names.forEach((name, index) => {
        const lower = name.toLowerCase();
        for (const spelling of [lower, lower.slice(0, 3)]) entries.set(spelling, index + 1);
      });
    }
    entries.set('sept', 9);
    months = entries;
    byMonthName.set(locale.name, months);
  }
  return months;
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function day(yearText: string, monthText: string, dayText: string, format: string) {
  const short = Number(yearText);
  const year =
    yearText.length > 2 ? short : short + (short <= LAST_SHORT_YEAR_OF_2000S ? 2000 : 1900);
  const month = Number(monthText);
  const dayOfMonth = Number(dayText);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return null;
  return { value: serialOfDate(year, month, dayOfMonth), format };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
