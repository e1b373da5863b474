import type { Json } from '../json';
import { besideLine, NOTES_HEADERS } from '../language/notes-column';
import { longMark, textMark } from '../text/text-mark';
import {
  isMarked,
  joinMarks,
  marksFromText,
  marksOf,
  marksToText,
  type TextMarks,
} from '../text/text-marks';
import type { Line, LineStyle } from './document';

/** Lines of which several cells are the add-on's. */
const TABLES: ReadonlySet<LineStyle> = new Set(['short', 'tableHead', 'tableRow', 'chart']);

/** A cell of the tab as it stands. */
export interface StandingCell {
  /** The value as a text; '' for an empty cell. */
  readonly value: string;
  /** As the sheet shows it. */
  readonly shown: string;
  /** '' where there is none. */
  readonly formula: string;
  /** The note attached to the cell; '' where there is none. */
  readonly note: string;
}

/** What people wrote into a report about one salesperson, or about nobody alone (''). */
export interface TypedNote {
  readonly about: string;
  readonly text: string;
}

/** What the add-on wrote, remembered so that it is told from what people typed. */
export interface WrittenReport {
  /** Marks of all texts and figures written. */
  readonly texts: TextMarks;
  /** Marks of the first cells of tables' rows; elsewhere the other columns are the reader's. */
  readonly tables: TextMarks;
  /** Whose part starts at the text with the mark; '' for nobody's alone. */
  readonly about: Readonly<Record<string, string>>;
}

/** Remembers a report as written: its lines, and the cells' values row by row. */
export function writtenReport(
  lines: readonly Line[],
  rows: ReadonlyArray<ReadonlyArray<string | number>>,
): WrittenReport {
  const texts: string[] = [];
  const tables: string[] = [];
  const about: Record<string, string> = {};
  rows.forEach((row, index) => {
    const [first = ''] = row;
    const { style, about: whose } = lines[index] as Line;
    for (const cell of row) texts.push(plain(String(cell)));
    if (first === '') return;
    if (TABLES.has(style)) tables.push(plain(String(first)));
    if (whose !== undefined) about[longMark(plain(String(first)))] = whose;
  });
  return { texts: marksOf(texts), tables: marksOf(tables), about };
}

/** What stands while one report takes the place of another: the texts of both. */
export function bothReports(before: WrittenReport | null, now: WrittenReport): WrittenReport {
  if (before === null) return now;
  return {
    texts: joinMarks(before.texts, now.texts),
    tables: joinMarks(before.tables, now.tables),
    about: { ...before.about, ...now.about },
  };
}

/** As plain data for the document's properties. */
export function writtenReportToJson({ texts, tables, about }: WrittenReport): Json {
  return { texts: marksToText(texts), tables: marksToText(tables), about: { ...about } };
}

/** Back from the document's properties; null where nothing usable is kept. */
export function writtenReportFromJson(kept: Json | undefined): WrittenReport | null {
  const { texts, tables, about } = (kept ?? {}) as Record<string, unknown>;
  if (typeof texts !== 'string' || typeof tables !== 'string') return null;
  return {
    texts: marksFromText(texts),
    tables: marksFromText(tables),
    about: (about ?? {}) as Record<string, string>,
  };
}

/**
 * What people typed into a report since it was written, for each salesperson in whose part it
 * stands: notes beside the lines, lines that they added or changed, formulas, and notes attached to
 * cells. A figure typed over a figure of a table is no note, and neither is a moved line.
 */
export function typedNotes(
  rows: ReadonlyArray<readonly StandingCell[]>,
  written: WrittenReport,
): TypedNote[] {
  const textsOf = new Map<string, string[]>();
  let about = '';
  for (const row of rows) {
    const first = row[0]?.value ?? '';
    const isOurs = first !== '' && isMarked(written.texts, plain(first));
    if (isOurs) about = aboutOf(written, first) ?? about;
    const isTable = first !== '' && (!isOurs || isMarked(written.tables, plain(first)));
    const typed = row.flatMap((cell, column) => {
      const text = typedText(cell, column === 0 || isTable ? written : null);
      return text === '' ? [] : [text];
    });
    if (typed.length === 0) continue;
    const beside = isOurs && !isNameOf(first, about) ? besideLine(shortened(first)) : '';
    textsOf.set(about, [...(textsOf.get(about) ?? []), `${beside}${typed.join(' · ')}`]);
  }
  return [...textsOf].map(([whose, texts]) => ({ about: whose, text: texts.join('\n') }));
}

/** What of a cell people wrote; '' for nothing. `written` is null where the column is the reader's. */
function typedText(
  { value, shown, formula, note }: StandingCell,
  written: WrittenReport | null,
): string {
  const isOurs =
    formula === '' &&
    (value === '' ||
      NOTES_HEADERS.includes(value) ||
      (written !== null && isMarked(written.texts, plain(value))));
  const text = isOurs ? '' : formula === '' ? shown : `${formula} (${shown})`;
  return [text, note].filter((each) => each.trim() !== '').join(' · ');
}

/** Leading and trailing spaces are no difference: people lose them when they edit. */
function plain(text: string): string {
  return text.trim();
}

/** Whose part starts at a text; an earlier version kept it under a shorter mark. */
function aboutOf({ about }: WrittenReport, text: string): string | undefined {
  return about[longMark(plain(text))] ?? about[textMark(plain(text))];
}

/** Whether a line is the one with the person's name, so that naming it says nothing. */
function isNameOf(text: string, about: string): boolean {
  return about !== '' && text.replace(/^\P{L}+/u, '').startsWith(about);
}

function shortened(text: string): string {
  const words = text.replace(/^[\s•]+/, '');
  return words.length <= 60 ? words : `${words.slice(0, 59).trimEnd()}…`;
}
