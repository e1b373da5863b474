import type { DealsTable } from '../core/deals';
import { Failure } from '../core/failure';
import { tabIsFormula } from '../core/language/command-messages';
import { tabHasChanged, tabIsProtected } from '../core/language/refusals';
import type { Annotation } from '../core/playbook/flags/annotate';
import { readText } from '../core/table';
import type { AnnotateOutcome, RowsByTab } from '../server/spreadsheet-port';
import {
  type AnnotationColumn,
  addAnnotationColumn,
  annotationHeader,
  COLUMNS,
  columnLetter,
  type FoundColumn,
  findAnnotationColumn,
  findAnnotationColumns,
} from './annotation-columns';
import type { DocumentStore } from './document-store';
import { isFilledByFormula, namingColumns } from './filled-by-formula';
import { keepText } from './keep-text';
import { type WrittenTexts, writtenTexts } from './written-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A deals tab with its sheet, to write beside. */
export interface AnnotatedTab {
  readonly sheet: Sheet;
  readonly table: DealsTable;
}

/**
 * Writes flags and notes beside the deals. All tabs are checked before the first cell is written.
 * Rows without a flag lose an old one; cells with a text of the user's own stay.
 *
 * @param onlyFor rows of this salesperson alone are written; null for all rows
 * @throws Failure where a tab may not be edited, or its rows have moved since they were read
 */
export function writeAnnotations(
  tabs: readonly AnnotatedTab[],
  annotations: readonly Annotation[],
  onlyFor: RowsByTab | null,
  store: DocumentStore,
): AnnotateOutcome {
  const leftOut: string[] = [];
  const writable = tabs.filter(({ sheet, table }) => {
    if (!isFilledByFormula(sheet, table)) return true;
    leftOut.push(tabIsFormula(table.tab));
    return false;
  });
  for (const { sheet, table } of writable) {
    checkEditable(sheet, table);
    checkUnmoved(sheet, table);
  }
  let kept = 0;
  for (const { sheet, table } of writable) {
    const rows = new Map(
      annotations.filter(({ tab }) => tab === table.tab).map((each) => [each.row, each]),
    );
    const chosen = onlyFor === null ? null : (onlyFor.get(table.tab) ?? new Set<number>());
    for (const column of COLUMNS) {
      kept += writeColumn(
        sheet,
        table,
        column,
        chosen,
        store,
        (row) => rows.get(row)?.[column] ?? '',
      );
    }
  }
  return { kept, leftOut };
}

/** Takes away exactly what was written; what people typed into the columns stays. */
export function clearAnnotations(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  store: DocumentStore,
): { readonly cleared: number; readonly kept: number } {
  const present = COLUMNS.flatMap((column) => findAnnotationColumns(spreadsheet, column));
  for (const { sheet, number } of present) {
    if (!sheet.getRange(1, number, sheet.getMaxRows(), 1).canEdit()) {
      throw new Failure('protected', tabIsProtected(sheet.getName(), [columnLetter(number)]));
    }
  }
  let cleared = 0;
  let kept = 0;
  // From right to left, so that deleting one column does not move the next.
  for (const each of [...present].sort((a, b) => b.number - a.number)) {
    const own = clearColumn(each, store);
    cleared += own.cleared;
    kept += own.kept;
  }
  return { cleared, kept };
}

function clearColumn(
  { sheet, column, number }: FoundColumn,
  store: DocumentStore,
): { cleared: number; kept: number } {
  const texts = writtenTexts(store, storeKey(sheet, column));
  const cells = columnCells(sheet, 1, Math.max(1, sheet.getLastRow()), number);
  const isHeader = (at: number): boolean => cells[at]?.value === annotationHeader(column);
  const free = cells.map((cell) => isOurs(cell, texts));
  const ours = free.map((isFree, at) => isFree && cells[at]?.value !== '');
  const kept = free.filter((isFree, at) => !isFree && !isHeader(at)).length;
  const cleared = ours.filter((isOne) => isOne).length;
  texts.forget();
  if (kept === 0) {
    sheet.deleteColumn(number);
    return { cleared, kept };
  }
  const letter = columnLetter(number);
  const places = runsOf(ours).map(([from, to]) => `${letter}${from + 1}:${letter}${to + 1}`);
  if (places.length > 0) sheet.getRangeList(places).clearContent();
  return { cleared, kept };
}

function writeColumn(
  sheet: Sheet,
  { firstRow, rows }: DealsTable,
  column: AnnotationColumn,
  chosenRows: ReadonlySet<number> | null,
  store: DocumentStore,
  textFor: (row: number) => string,
): number {
  const number =
    findAnnotationColumn(sheet, column) ?? addAnnotationColumn(sheet, column, firstRow - 1);
  if (rows.length === 0) return 0;
  const texts = writtenTexts(store, storeKey(sheet, column));
  const cells = columnCells(sheet, firstRow, rows.length, number);
  const ours = cells.map((cell) => isOurs(cell, texts));
  const isChosen = (row: number): boolean => chosenRows === null || chosenRows.has(row);
  const next = cells.map(({ value }, index) =>
    ours[index] && isChosen(firstRow + index) ? textFor(firstRow + index) : value,
  );
  const changed = next.map((text, index) => text !== cells[index]?.value);
  // Between two cells that change, those that do not are written too, but never people's own.
  for (const [from, to] of runsOf(ours)) {
    const first = changed.indexOf(true, from);
    const last = changed.lastIndexOf(true, to);
    if (first === -1 || first > to) continue;
    sheet
      .getRange(firstRow + first, number, last - first + 1, 1)
      .setValues(next.slice(first, last + 1).map((text) => [keepText(String(text))]));
  }
  texts.remember(next.filter((_, index) => ours[index]).map(String));
  return ours.filter((isOne) => !isOne).length;
}

interface ColumnCell {
  readonly value: unknown;
  readonly formula: string;
}

function columnCells(sheet: Sheet, firstRow: number, rows: number, column: number): ColumnCell[] {
  const range = sheet.getRange(firstRow, column, rows, 1);
  const formulas = range.getFormulas();
  return range.getValues().map(([value], at) => ({ value, formula: formulas[at]?.[0] ?? '' }));
}

/** Whether a cell is free to be written: blank, or with a text that was written here before. */
function isOurs({ value, formula }: ColumnCell, texts: WrittenTexts): boolean {
  if (formula !== '') return false;
  return value === '' || (typeof value === 'string' && texts.wasWritten(value));
}

/** The first and last index of every run of true. */
function runsOf(flags: readonly boolean[]): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  flags.forEach((flag, index) => {
    const run = runs[runs.length - 1];
    if (!flag) return;
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function storeKey(sheet: Sheet, column: AnnotationColumn): string {
  return `annotations.${sheet.getSheetId()}.${column}`;
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

/** Somebody may have sorted or inserted rows since they were read. */
function checkUnmoved(sheet: Sheet, table: DealsTable): void {
  const { tab, firstRow, headers, rows } = table;
  const [column = 0] = namingColumns(table);
  const isThere =
    firstRow - 1 + rows.length <= sheet.getMaxRows() && column < sheet.getMaxColumns();
  const values = isThere
    ? sheet.getRange(firstRow - 1, column + 1, rows.length + 1, 1).getValues()
    : [];
  const isSame =
    isThere &&
    values.every(([value], index) => {
      const read = index === 0 ? headers[column] : rows[index - 1]?.[column];
      // Days were read on the sheet's clock and are not compared.
      return typeof value === 'object' || value === read || readText(value) === read;
    });
  if (!isSame) throw new Failure('changed-meanwhile', tabHasChanged(tab));
}
