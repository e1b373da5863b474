import type { DealsTable } from '../core/deals';
import { Failure } from '../core/failure';
import { tabIsFormula } from '../core/language/command-messages';
import { tabIsProtected } from '../core/language/refusals';
import { textsOfACopy } from '../core/language/take-over';
import { type Urgency, urgencyOf } from '../core/playbook/flags';
import type { Annotation } from '../core/playbook/flags/annotate';
import type { AnnotateOutcome, RowsByTab } from '../server/spreadsheet-port';
import {
  type AnnotationColumn,
  annotationHeader,
  COLUMNS,
  columnLetter,
  dressColumn,
  findAnnotationColumn,
  freeColumnBehind,
  isMade,
  keepMade,
  markColumn,
  markedColumns,
  textsKey,
} from './annotation-columns';
import { changedMeanwhile } from './changed-meanwhile';
import { type ColumnCell, columnCells } from './column-cells';
import { type DealKeys, dealKeys } from './deal-keys';
import type { DocumentStore } from './document-store';
import { isFilledByFormula } from './filled-by-formula';
import { colorFlags } from './flag-colors';
import type { PlannedColumn } from './planned-columns';
import { type Answers, answerTo } from './take-over';
import { tryLook } from './try-look';
import { writeKeepingTyped } from './typed-meanwhile';
import { writing } from './writes';
import { type WrittenTexts, writtenTexts } from './written-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A deals tab with its sheet, to write beside. */
export interface AnnotatedTab {
  readonly sheet: Sheet;
  readonly table: DealsTable;
}

/** What writing beside deals needs of its surroundings. */
export interface AnnotationTools {
  readonly store: DocumentStore;
  readonly answers: Answers;
  /** Takes a text of a person's own that could not stay beside its deal. */
  readonly keepElsewhere: (text: string) => void;
}

/**
 * Writes flags and notes beside the deals. All tabs are checked before the first cell is written.
 * Rows without a flag lose an old one; cells with a text of the user's own stay. Call it under the
 * document lock.
 *
 * @param onlyFor rows of this salesperson alone are written; null for all rows
 * @throws Failure where a tab may not be edited, or its rows move while it is written: then it is to
 *   be begun anew
 */
export function writeAnnotations(
  tabs: readonly AnnotatedTab[],
  annotations: readonly Annotation[],
  onlyFor: RowsByTab | null,
  tools: AnnotationTools,
): AnnotateOutcome {
  const leftOut: string[] = [];
  const writable = tabs.filter(({ sheet, table }) => {
    if (!isFilledByFormula(sheet, table)) return true;
    leftOut.push(tabIsFormula(table.tab));
    return false;
  });
  for (const { sheet, table } of writable) checkEditable(sheet, table);
  const plans = writable.map(({ sheet, table }) => {
    const own = annotations.filter(({ tab }) => tab === table.tab);
    const rows = new Map(own.map((each) => [each.row, each]));
    const chosen = onlyFor === null ? null : (onlyFor.get(table.tab) ?? new Set<number>());
    return planTab(sheet, table, tools, {
      isChosen: (row) => chosen?.has(row) ?? true,
      textFor: (row, column) => rows.get(row)?.[column] ?? '',
    });
  });
  const urgencies = new Map(annotations.map(({ flags, codes }) => [flags, urgencyOf(codes)]));
  const places = plans.map((plan) => {
    const numbers = writing(plan.table.tab, () => writeTab(plan, urgencies, tools));
    return {
      tab: plan.table.tab,
      row: plan.table.firstRow - 1,
      column: numbers[0] ?? 1,
      letters: numbers.map(columnLetter),
    };
  });
  return { kept: plans.reduce((sum, { kept }) => sum + kept, 0), leftOut, places };
}

interface Wanted {
  readonly isChosen: (row: number) => boolean;
  readonly textFor: (row: number, column: AnnotationColumn) => string;
}

interface ColumnPlan {
  readonly column: AnnotationColumn;
  /** Null for one that is to be made. */
  readonly number: number | null;
  readonly cells: readonly ColumnCell[];
  readonly next: ReadonlyArray<string | undefined>;
  readonly texts: WrittenTexts;
}

interface TabPlan {
  readonly sheet: Sheet;
  readonly table: DealsTable;
  readonly keys: DealKeys;
  readonly columns: readonly ColumnPlan[];
  /** Cells with texts of people's own. */
  readonly kept: number;
}

function planTab(
  sheet: Sheet,
  table: DealsTable,
  { store, answers }: AnnotationTools,
  { isChosen, textFor }: Wanted,
): TabPlan {
  const { firstRow, rows } = table;
  const keys = dealKeys(sheet, table);
  const headerRow = firstRow - 1;
  const isDeal = (row: number): boolean => row >= firstRow && row < firstRow + rows.length;
  let kept = 0;
  const columns = COLUMNS.map((column): ColumnPlan => {
    const number = standingColumn(sheet, column, headerRow, store);
    const texts = writtenTexts(store, textsKey(sheet, column));
    const cells =
      number === null
        ? Array.from({ length: headerRow + rows.length }, () => BLANK)
        : columnCells(sheet, number);
    const isText = ({ value, formula }: ColumnCell, row: number): boolean =>
      isDeal(row) && formula === '' && typeof value === 'string' && value !== '';
    // Nothing kept of a column that holds texts: the file is a copy of another.
    const isCopied = !texts.isKept && cells.some((cell, at) => isText(cell, at + 1));
    const takesAll = isCopied && answerTo(answers, `texts.${table.tab}`, textsOfACopy(table.tab));
    const length = Math.max(cells.length, headerRow + rows.length);
    const next = Array.from({ length }, (_, at): string | undefined => {
      const row = at + 1;
      const cell = cells[at] ?? BLANK;
      const isFree = isOurs(cell, texts) || (takesAll && isText(cell, row));
      if (row === headerRow) return isFree ? annotationHeader(column) : undefined;
      if (!isDeal(row)) return isFree && cell.value !== '' ? '' : undefined;
      if (!isFree) {
        kept++;
        return undefined;
      }
      return isChosen(row) ? textFor(row, column) : String(cell.value);
    });
    return { column, number, cells, next, texts };
  });
  return { sheet, table, keys, columns, kept };
}

const BLANK: ColumnCell = { value: '', formula: '' };

/** Writes a tab's columns; the numbers of those of flags and notes, as they stand then. */
function writeTab(
  { sheet, table, keys, columns }: TabPlan,
  urgencies: ReadonlyMap<string, Urgency | null>,
  { store, keepElsewhere }: AnnotationTools,
): number[] {
  // First what is meant to be written, so that a cut leaves no text that nobody knows.
  for (const { texts, next } of columns) texts.intend(next.filter((text) => text !== undefined));
  const made = makeColumns(sheet, table, columns);
  const planned = columns.map(
    (plan): PlannedColumn => ({ ...plan, number: plan.number ?? made.get(plan.column) ?? 0 }),
  );
  const footing = { isStill: keys.isStill, rowNow: keys.rowNow, keepElsewhere };
  if (!writeKeepingTyped(sheet, planned, footing, store)) {
    throw changedMeanwhile(table.tab);
  }
  keepMade(store, sheet, COLUMNS);
  const { firstRow } = table;
  for (const { texts, next } of columns) {
    texts.remember(next.slice(firstRow - 1).filter((text) => text !== undefined));
  }
  return columns.flatMap(({ column, number: before }) => {
    const number = findAnnotationColumn(sheet, column);
    if (number === null) return [];
    tryLook(() => {
      if (before === null) dressColumn(sheet, column, number, firstRow - 1);
      if (column === 'flags') colorFlags(sheet, number, firstRow, urgencies);
    });
    return [number];
  });
}

/**
 * Makes and marks the columns that there are not yet, side by side behind the last one.
 * @throws Failure where somebody's columns moved meanwhile; theirs are not marked then
 */
function makeColumns(
  sheet: Sheet,
  table: DealsTable,
  columns: readonly ColumnPlan[],
): Map<AnnotationColumn, number> {
  const missing = columns.filter(({ number }) => number === null);
  const made = new Map<AnnotationColumn, number>();
  if (missing.length === 0) return made;
  const first = freeColumnBehind(sheet, missing.length);
  missing.forEach(({ column }, index) => {
    made.set(column, first + index);
    markColumn(sheet, column, first + index);
  });
  const marks = missing.flatMap(({ column }) => markedColumns(sheet, column));
  const isRight =
    marks.every(({ column, number }) => made.get(column) === number) &&
    sheet
      .getRange(1, first, Math.max(1, sheet.getLastRow()), missing.length)
      .getValues()
      .every((row) => row.every((value) => value === ''));
  if (!isRight) {
    for (const { mark } of marks) mark.remove();
    throw changedMeanwhile(table.tab);
  }
  return made;
}

/**
 * The add-on's column as it stands: the one with the mark, else one with the header, as in a file
 * that was copied without marks. A mark that a cut or a moved column left on something else is taken
 * away.
 */
function standingColumn(
  sheet: Sheet,
  column: AnnotationColumn,
  headerRow: number,
  store: DocumentStore,
): number | null {
  const width = sheet.getLastColumn();
  const [headers = []] = width === 0 ? [] : sheet.getRange(headerRow, 1, 1, width).getValues();
  const isHeader = (number: number): boolean => headers[number - 1] === annotationHeader(column);
  for (const { number, mark } of markedColumns(sheet, column)) {
    if (isHeader(number) || isMade(store, sheet, column) || isBlank(sheet, number)) return number;
    mark.remove();
  }
  const named = headers.findIndex((_, index) => isHeader(index + 1)) + 1;
  if (named === 0) return null;
  markColumn(sheet, column, named);
  return named;
}

function isBlank(sheet: Sheet, number: number): boolean {
  return columnCells(sheet, number).every(({ value, formula }) => value === '' && formula === '');
}

/** Whether a cell is free to be written: blank, or with a text that was written here before. */
export function isOurs({ value, formula }: ColumnCell, texts: WrittenTexts): boolean {
  if (formula !== '') return false;
  return value === '' || (typeof value === 'string' && texts.wasWritten(value));
}

/** @throws Failure where annotations could not be written beside the deals */
export function checkEditable(sheet: Sheet, { tab, firstRow, rows }: DealsTable): void {
  const found = COLUMNS.map((column) => findAnnotationColumn(sheet, column));
  const existing = found.filter((number): number is number => number !== null);
  // New columns go behind the last one; at the end of the grid, that one tells.
  const last = sheet.getLastColumn();
  const added = COLUMNS.slice(existing.length).map((_, index) =>
    Math.min(last + 1 + index, sheet.getMaxColumns()),
  );
  const denied = [...new Set([...existing, ...added])].filter(
    (number) => !sheet.getRange(firstRow - 1, number, rows.length + 1, 1).canEdit(),
  );
  if (denied.length > 0)
    throw new Failure('protected', tabIsProtected(tab, denied.map(columnLetter)));
}
