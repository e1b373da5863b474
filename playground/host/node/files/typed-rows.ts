import { parseTypedText } from '../../../workbook/text/parse-typed-text';
import { type SheetLocale, sheetLocale } from '../../../workbook/text/sheet-locale';
import type { FileHabits } from './file-habits';
import { IDENTIFIER_HEADERS } from './identifier-headers';
import type { NumberStyle } from './number-style';
import { isSlashedDate } from './slashed-dates';

/** Cells with the number formats that Sheets gives them. */
export interface TypedRows {
  readonly values: ReadonlyArray<readonly unknown[]>;
  readonly numberFormats: ReadonlyArray<readonly string[]>;
}

/** Rows in which headers are looked for. */
const HEAD_ROWS = 20;

/** Two years, one of them a leap year: a date that follows the year was typed without one. */
const YEARS = [2024, 2023] as const;

/** A locale that writes numbers in the style. */
const LOCALE_BY_STYLE: Readonly<Record<NumberStyle, string>> = {
  point: 'en_US',
  comma: 'de_DE',
  space: 'fr_FR',
  apostrophe: 'de_CH',
};

/**
 * Turns the texts of a file into the values that they are by its own habits, so that files of
 * different habits can stand in one spreadsheet. What a column leaves open stays text: a date that
 * can be read either way, a date without a year, a number that is none in the column's style.
 */
export function typedRows(rows: readonly (readonly string[])[], habits: FileHabits): TypedRows {
  const { locale, slashedOrder, styles } = habits;
  const locales = styles.map((style) => columnLocale(locale, style, slashedOrder));
  const dotted: SheetLocale = {
    ...locale,
    name: `${locale.name} with dots`,
    dateOrder: 'DMY',
    dateSeparators: '.',
  };
  const named = identifierColumns(rows);
  const typedCell = (text: string, column: number): readonly [unknown, string] => {
    if (!/\d/.test(text)) return wordCell(text, locale);
    const isName = named.has(column) && /[.,'’\s]/.test(text);
    if (isName || (slashedOrder === null && isSlashedDate(text))) return asText(text);
    const read = (year: number) => {
      const typed = parseTypedText(text, locales[column] ?? locale, year);
      return typed.kind === 'text' && !typed.quoted ? parseTypedText(text, dotted, year) : typed;
    };
    const typed = read(YEARS[0]);
    if (typed.kind !== 'number') return typed.kind === 'text' ? asText(text) : [text, ''];
    const again = typed.format === null ? typed : read(YEARS[1]);
    const isSame = again.kind === 'number' && again.value === typed.value;
    return isSame ? [typed.value, typed.format ?? ''] : asText(text);
  };
  const cells = rows.map((row) => row.map(typedCell));
  return {
    values: cells.map((row) => row.map(([value]) => value)),
    numberFormats: cells.map((row) => row.map(([, format]) => format)),
  };
}

/** A text without digits is a word of truth, a formula or a text. */
function wordCell(text: string, locale: SheetLocale): readonly [unknown, string] {
  const typed = parseTypedText(text, locale, YEARS[0]);
  return [typed.kind === 'boolean' ? typed.value : text, ''];
}

/** The text with the mark that keeps it one. */
function asText(text: string): readonly [unknown, string] {
  return [text.startsWith("'") ? text : `'${text}`, ''];
}

/** The file's locale with the column's way of writing numbers. */
function columnLocale(
  locale: SheetLocale,
  style: NumberStyle | null,
  order: FileHabits['slashedOrder'],
): SheetLocale {
  const { decimal, group } = style === null ? locale : sheetLocale(LOCALE_BY_STYLE[style]);
  const dateOrder = order ?? locale.dateOrder;
  return { ...locale, name: `${locale.name} ${style} ${dateOrder}`, dateOrder, decimal, group };
}

function identifierColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const row of rows.slice(0, HEAD_ROWS)) {
    row.forEach((text, column) => {
      if (IDENTIFIER_HEADERS.has(text.trim().toLowerCase())) named.add(column);
    });
  }
  return named;
}
