import type { ICellData, Nullable } from '../../univer/types';
import type { Tab } from '../tab';
import { isAutomatic, TEXT_FORMAT } from '../text/number-format';
import { parseTypedText } from '../text/parse-typed-text';
import type { SheetLocale } from '../text/sheet-locale';
import { serialOfInstant } from '../time/serial';
import { closeRanges, OPEN_MARK, type RowCount, rowCounts } from './open-ranges';
import { withTabsAsNamed } from './tab-names';

/** The most characters that a cell can hold. */
export const MAX_CELL_LENGTH = 50_000;

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** Univer's type for a text typed with an apostrophe: its editor shows the apostrophe again. */
const FORCED_STRING = 4;

/**
 * A cell's new content, in which null removes a field, and its new number format, or null to keep
 * it.
 */
export interface TypedCell {
  readonly content: CellContent;
  readonly format: string | null;
}

type CellContent = Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p'> & {
  /** Null removes the mark; Univer's own type does not allow for it. */
  readonly custom: typeof OPEN_MARK | null;
};

/** What a formula that is written needs to know of the spreadsheet's tabs. */
export interface FormulaContext {
  /** The number of rows of each tab, at which open ranges end. */
  readonly rowsOf: RowCount;
  readonly tabNames: () => readonly string[];
}

/** The context of formulas on a tab. */
export function formulaContext(tab: Tab): FormulaContext {
  return { rowsOf: rowCounts(tab), tabNames: () => tab.book.tabs().map(({ name }) => name) };
}

export interface TypingContext extends FormulaContext {
  readonly locale: SheetLocale;
  readonly timeZone: string;
  /** The current year, for dates typed without one. */
  readonly year: number;
}

const BLANK: TypedCell = { content: cell(null, null), format: null };

/**
 * A cell's new content when a value is written to it: texts are parsed as if typed, as with
 * USER_ENTERED in Sheets.
 * @param numberFormat the cell's number format before
 */
export function typedCell(raw: unknown, numberFormat: string, context: TypingContext): TypedCell {
  if (raw === null || raw === undefined || raw === '') return BLANK;
  if (typeof raw === 'number') return numberCell(raw);
  if (typeof raw === 'boolean') return { content: cell(raw ? 1 : 0, BOOLEAN), format: null };
  if (isDate(raw)) return dateCell(raw, numberFormat, context);
  return textCell(String(raw), numberFormat, context);
}

function numberCell(value: number): TypedCell {
  const content = Number.isFinite(value) ? cell(value, NUMBER) : cell('#NUM!', STRING);
  return { content, format: null };
}

/** Whether a value is a Date, of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function textCell(text: string, numberFormat: string, context: TypingContext): TypedCell {
  if (numberFormat === TEXT_FORMAT) {
    const quoted = text.startsWith("'");
    return { content: cell(quoted ? text.slice(1) : text, STRING), format: null };
  }
  const typed = parseTypedText(text, context.locale, context.year);
  switch (typed.kind) {
    case 'blank':
      return BLANK;
    case 'formula':
      return { content: formulaContent(typed.formula, context), format: null };
    case 'boolean':
      return { content: cell(typed.value ? 1 : 0, BOOLEAN), format: null };
    case 'text':
      return { content: cell(typed.value, typed.quoted ? FORCED_STRING : STRING), format: null };
    case 'number':
      return {
        content: cell(typed.value, NUMBER),
        format: isAutomatic(numberFormat) ? typed.format : null,
      };
  }
}

/** The content of a cell with a formula; Univer calculates its value. */
export function formulaContent(formula: string, { rowsOf, tabNames }: FormulaContext): CellContent {
  const named = withTabsAsNamed(formula, tabNames);
  const closed = closeRanges(named, rowsOf);
  return { ...cell(null, null), f: closed, custom: closed === named ? null : OPEN_MARK };
}

function dateCell(date: Date, numberFormat: string, context: TypingContext): TypedCell {
  const { locale, timeZone } = context;
  const serial = serialOfInstant(date.getTime(), timeZone);
  const hasTime = Math.abs(serial - Math.round(serial)) > 1e-9;
  return {
    content: cell(serial, NUMBER),
    format: isAutomatic(numberFormat)
      ? hasTime
        ? locale.dateTimeFormat
        : locale.dateFormat
      : null,
  };
}

function cell(v: Nullable<string | number>, t: Nullable<number>): CellContent {
  return { v: v ?? null, t: t ?? null, f: null, si: null, p: null, custom: null };
}
