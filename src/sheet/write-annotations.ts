import type { Annotation } from '../core/coaching';
import type { DealsTable } from '../core/deals';
import { Failure } from '../core/texts/failure';
import { tabIsFormula, tabIsProtected } from '../core/texts/menu';
import {
  type AnnotationColumn,
  addAnnotationColumn,
  annotationHeader,
  columnLetter,
  type FoundColumn,
  findAnnotationColumn,
  findAnnotationColumns,
} from './annotation-columns';
import type { DocumentStore } from './document-store';
import { keepText } from './keep-text';
import { writtenTexts } from './written-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS: readonly AnnotationColumn[] = ['flags', 'notes'];

/** A deals tab with its sheet, to write beside. */
export interface AnnotatedTab {
  readonly sheet: Sheet;
  readonly table: DealsTable;
}

/** What a write did. */
export interface AnnotationsWritten {
  /** Cells that hold a text of the user's and were left alone. */
  readonly kept: number;
  /** Tabs left out because a formula fills them, a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Writes flags and notes beside the deals. All tabs are checked before the first cell is written.
 * Rows without a flag lose an old one; cells with a text of the user's own stay.
 *
 * @param onlyFor rows of this salesperson alone are written; null for all rows
 * @throws Failure where a tab may not be edited
 */
export function writeAnnotations(
  tabs: readonly AnnotatedTab[],
  annotations: readonly Annotation[],
  onlyFor: ReadonlyMap<string, ReadonlySet<number>> | null,
  store: DocumentStore,
): AnnotationsWritten {
  const leftOut: string[] = [];
  const writable = tabs.filter(({ sheet, table }) => {
    if (!isFilledByFormula(sheet, table)) return true;
    leftOut.push(tabIsFormula(table.tab));
    return false;
  });
  for (const { sheet, table } of writable) checkEditable(sheet, table);
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
  let cleared = 0;
  let kept = 0;
  const rest = cells.values.map((value, index) => {
    const formula = cells.formulas[index] ?? '';
    if (formula !== '') kept++;
    else if (value === '' || value === annotationHeader(column)) return '';
    else if (texts.wasWritten(value)) {
      cleared++;
      return '';
    } else kept++;
    return formula === '' ? keepText(value) : formula;
  });
  texts.forget();
  if (kept === 0) sheet.deleteColumn(number);
  else cells.range.setValues(rest.map((value) => [value]));
  return { cleared, kept };
}

function writeColumn(
  sheet: Sheet,
  table: DealsTable,
  column: AnnotationColumn,
  chosenRows: ReadonlySet<number> | null,
  store: DocumentStore,
  textFor: (row: number) => string,
): number {
  const number =
    findAnnotationColumn(sheet, column) ?? addAnnotationColumn(sheet, column, table.firstRow - 1);
  const texts = writtenTexts(store, storeKey(sheet, column));
  const { firstRow, rows } = table;
  if (rows.length === 0) return 0;
  const { range, values, formulas } = columnCells(sheet, firstRow, rows.length, number);
  let kept = 0;
  const written = new Set<string>();
  const next = values.map((value, index) => {
    const row = firstRow + index;
    const formula = formulas[index] ?? '';
    const isOurs = formula === '' && (value === '' || texts.wasWritten(value));
    if (!isOurs) {
      kept++;
      return [formula === '' ? keepText(value) : formula];
    }
    const text = chosenRows === null || chosenRows.has(row) ? textFor(row) : value;
    written.add(text);
    return [keepText(text)];
  });
  range.setValues(next);
  range.setWrap(column === 'notes');
  range.setVerticalAlignment('top');
  texts.remember(written);
  return kept;
}

interface ColumnCells {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly values: readonly string[];
  readonly formulas: readonly string[];
}

function columnCells(sheet: Sheet, firstRow: number, rows: number, column: number): ColumnCells {
  const range = sheet.getRange(firstRow, column, rows, 1);
  return {
    range,
    values: range.getValues().map(([value]) => String(value)),
    formulas: range.getFormulas().map(([formula]) => formula ?? ''),
  };
}

function storeKey(sheet: Sheet, column: AnnotationColumn): string {
  return `annotations.${sheet.getSheetId()}.${column}`;
}

function checkEditable(sheet: Sheet, table: DealsTable): void {
  const numbers = COLUMNS.map((column) => findAnnotationColumn(sheet, column));
  const existing = numbers.filter((number): number is number => number !== null);
  const isEditable = (number: number): boolean =>
    sheet.getRange(table.firstRow - 1, number, table.rows.length + 1, 1).canEdit();
  const denied = existing.filter((number) => !isEditable(number));
  // New columns go behind the last one; whoever may edit the header row there may add them.
  const last = Math.min(sheet.getLastColumn() + 1, sheet.getMaxColumns());
  if (existing.length < COLUMNS.length && !sheet.getRange(table.firstRow - 1, last).canEdit()) {
    denied.push(last);
  }
  if (denied.length > 0) {
    throw new Failure('protected', tabIsProtected(table.tab, denied.map(columnLetter)));
  }
}

/**
 * Whether a formula fills the rows (an IMPORTRANGE or a QUERY, say): it stands in the header row or
 * in a cell that says which deal a row is, so rows may move under what is written beside them.
 */
function isFilledByFormula(sheet: Sheet, { firstRow, columns, rows }: DealsTable): boolean {
  const named = [columns.deal, columns.dealId, columns.account, columns.stage].filter(
    (column): column is number => column !== undefined,
  );
  const width = Math.max(...named) + 1;
  const formulas = sheet
    .getRange(1, 1, firstRow + Math.min(rows.length, 50) - 1, width)
    .getFormulas();
  return formulas.some((row, index) =>
    index < firstRow
      ? row.some((formula) => /IMPORTRANGE|QUERY|FILTER|ARRAYFORMULA|SORT|\{/i.test(formula))
      : named.some((column) => (row[column] ?? '') !== ''),
  );
}
