import { foldName } from '../core/process';
import type { StandingCell, WrittenReport } from '../core/report/typed-notes';
import { COACHING_REPORT, PREPARE_ONE_TO_ONE } from '../core/tabs';
import { COLUMNS, findAnnotationColumn, textsKey } from './annotation-columns';
import { type DocumentStore, documentStore, isKept } from './document-store';
import { keepText } from './keep-text';
import { type Footing, type PlannedColumn, writePlanned } from './planned-columns';
import type { EditEvent } from './record-edit';
import type { NotesMover, StandingPage } from './report-notes';
import { reportState } from './report-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A text that somebody typed into what was written anew at the same moment. */
interface TypedText {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Keeps what somebody types into a page or a coaching column while a command writes it anew: between
 * the command's last look and its writing, nothing but the edit's own trigger knows of it. No lock is
 * taken, because the command has it.
 */
export function keepTypedMeanwhile({ range, value }: EditEvent): void {
  if (value === undefined || range.getNumRows() !== 1 || range.getNumColumns() !== 1) return;
  const sheet = range.getSheet();
  const page = pageNamed(sheet.getName());
  // Few tabs that people type into have coaching columns.
  if (page === null && !isKept(textsKey(sheet, 'flags'))) return;
  const store = documentStore();
  const name = page ?? besideDeals(sheet);
  const isWritten = (): boolean =>
    page === null ? isKept(writtenKey(name)) : reportState(store, page).intent !== null;
  const stands = String(range.getValue()) === value || range.getDisplayValue() === value;
  if (stands && !isWritten()) return;
  // Asked last, because it takes many calls.
  if (page === null && !isCoachingColumn(sheet, range.getColumn())) return;
  const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
  store.write(`${typedKey(name)}${row}.${column}`, { row, column, text: value });
}

function isCoachingColumn(sheet: Sheet, number: number): boolean {
  return COLUMNS.some((column) => findAnnotationColumn(sheet, column) === number);
}

/**
 * Writes planned columns; what somebody types into them meanwhile is put back beside its deal, or
 * kept elsewhere at the next try where rows or columns moved as well.
 *
 * @returns whether all stands where it belongs; else it is to be begun anew
 */
export function writeKeepingTyped(
  sheet: Sheet,
  planned: readonly PlannedColumn[],
  footing: Footing,
  store: DocumentStore,
): boolean {
  const name = besideDeals(sheet);
  const standing = new Set(planned.flatMap(({ cells }) => cells.map(({ value }) => String(value))));
  // What came too late for the last writing, or while rows moved.
  for (const { text } of typedTexts(store, name)) {
    if (!standing.has(text)) footing.keepElsewhere(text);
  }
  forgetTyped(store, name);
  store.write(writtenKey(name), true);
  try {
    if (!writePlanned(sheet, planned, footing)) return false;
    store.refresh();
    for (const { row, column, text } of typedTexts(store, name)) {
      const cell = sheet.getRange(row + 1, column + 1);
      const wanted = planned.find(({ number }) => number === column + 1)?.next[row];
      if (wanted !== text && cell.getValue() === wanted) cell.setValue(keepText(text));
    }
    forgetTyped(store, name);
    return true;
  } finally {
    store.remove(writtenKey(name));
  }
}

/** Moves texts that were typed meanwhile and stand nowhere on the page any more to the log. */
export function moveTypedMeanwhile(
  store: DocumentStore,
  tab: string,
  pageNow: () => StandingPage,
  before: StandingPage,
  written: WrittenReport,
  mover: NotesMover,
): void {
  const typed = typedTexts(store, tab);
  if (typed.length === 0) return;
  const texts = new Set(
    pageNow().flatMap((row) => row.flatMap(({ value, shown }) => [value, shown])),
  );
  const lost = typed.filter(({ text }) => !texts.has(text));
  if (lost.length > 0) mover.move(pageOf(before, lost), written);
  forgetTyped(store, tab);
}

/** A page with nothing but its own first column and texts that were typed, to find whose they are. */
function pageOf(before: StandingPage, typed: readonly TypedText[]): StandingCell[][] {
  const height = Math.max(before.length, ...typed.map(({ row }) => row + 1));
  return Array.from({ length: height }, (_, row) => {
    const first = before[row]?.[0] ?? BLANK;
    const cells: StandingCell[] = [{ ...BLANK, value: first.value, shown: first.value }];
    for (const { column, text } of typed.filter((each) => each.row === row)) {
      while (cells.length <= column) cells.push(BLANK);
      cells[column] = { ...BLANK, value: text, shown: text };
    }
    return cells;
  });
}

const BLANK: StandingCell = { value: '', shown: '', formula: '', note: '' };

function typedKey(name: string): string {
  return `typed.${name}.`;
}

/** Kept while coaching columns are written. */
function writtenKey(name: string): string {
  return `written.${name}`;
}

/** What the coaching columns of a tab are called here, whatever the tab is called. */
function besideDeals(sheet: Sheet): string {
  return String(sheet.getSheetId());
}

function typedTexts(store: DocumentStore, name: string): TypedText[] {
  return store
    .keys(typedKey(name))
    .flatMap((key) => (store.read(key) as unknown as TypedText | undefined) ?? []);
}

function forgetTyped(store: DocumentStore, name: string): void {
  for (const key of store.keys(typedKey(name))) store.remove(key);
}

function pageNamed(name: string): string | null {
  const pages = [COACHING_REPORT.tab, PREPARE_ONE_TO_ONE.tab];
  return pages.find((tab) => foldName(tab) === foldName(name)) ?? null;
}
