import { Failure } from '../core/failure';
import { tabIsProtected } from '../core/language/refusals';
import { textsOfACopy } from '../core/language/take-over';
import {
  annotationHeader,
  COLUMNS,
  columnLetter,
  forgetMade,
  type MarkedColumn,
  markedColumns,
  textsKey,
  undressColumn,
} from './annotation-columns';
import { changedMeanwhile } from './changed-meanwhile';
import { type ColumnCell, columnCells } from './column-cells';
import { clearFlagColors } from './flag-colors';
import { answerTo } from './take-over';
import { tryLook } from './try-look';
import { writeKeepingTyped } from './typed-meanwhile';
import { type AnnotationTools, isOurs } from './write-annotations';
import { writing } from './writes';
import { type WrittenTexts, writtenTexts } from './written-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes away exactly what was written; what people typed into the columns stays. A column that holds
 * nothing more is left blank, looks like one that never held anything, and is no longer the add-on's: a column cannot be deleted without the
 * chance that, at the same moment, another one moves into its place. Call it under the document lock.
 *
 * @throws Failure where a column may not be edited, or moves while it is cleared
 */
export function clearAnnotations(
  spreadsheet: Spreadsheet,
  tools: AnnotationTools,
): { readonly cleared: number; readonly kept: number } {
  const present = COLUMNS.flatMap((column) => markedColumns(spreadsheet, column));
  for (const { sheet, number } of present) {
    if (!sheet.getRange(1, number, sheet.getMaxRows(), 1).canEdit()) {
      throw new Failure('protected', tabIsProtected(sheet.getName(), [columnLetter(number)]));
    }
  }
  let cleared = 0;
  let kept = 0;
  const sheets = new Map(present.map(({ sheet }) => [sheet.getSheetId(), sheet]));
  for (const [id, sheet] of sheets) {
    const tab = sheet.getName();
    const columns = present
      .filter((each) => each.sheet.getSheetId() === id)
      .map((each) => planClearing(each, tab, tools));
    writing(tab, () => clearColumns(sheet, tab, columns, tools));
    for (const column of columns) {
      cleared += column.cleared;
      kept += column.kept;
    }
  }
  return { cleared, kept };
}

interface ClearedColumn extends MarkedColumn {
  readonly cells: readonly ColumnCell[];
  readonly next: ReadonlyArray<string | undefined>;
  readonly texts: WrittenTexts;
  readonly cleared: number;
  /** Cells with texts of people's own. */
  readonly kept: number;
}

function planClearing(
  marked: MarkedColumn,
  tab: string,
  { store, answers }: AnnotationTools,
): ClearedColumn {
  const { sheet, column, number } = marked;
  const texts = writtenTexts(store, textsKey(sheet, column));
  const cells = columnCells(sheet, number);
  const isHeader = ({ value }: ColumnCell): boolean => value === annotationHeader(column);
  const isText = (cell: ColumnCell): boolean =>
    cell.formula === '' && typeof cell.value === 'string' && cell.value !== '' && !isHeader(cell);
  const isCopied = !texts.isKept && cells.some(isText);
  const takesAll = isCopied && answerTo(answers, `texts.${tab}`, textsOfACopy(tab));
  const isFree = (cell: ColumnCell): boolean => isOurs(cell, texts) || (takesAll && isText(cell));
  const kept = cells.filter((cell) => !isFree(cell) && !isHeader(cell)).length;
  return {
    ...marked,
    cells,
    texts,
    kept,
    cleared: cells.filter((cell) => isFree(cell) && cell.value !== '').length,
    next: cells.map((cell) => (isFree(cell) || (kept === 0 && isHeader(cell)) ? '' : undefined)),
  };
}

function clearColumns(
  sheet: Sheet,
  tab: string,
  columns: readonly ClearedColumn[],
  { store, keepElsewhere }: AnnotationTools,
): void {
  const footing = {
    // A clearing knows nothing of deals: the cells of the columns themselves tell.
    isStill: () => true,
    rowNow: () => null,
    keepElsewhere,
  };
  if (!writeKeepingTyped(sheet, columns, footing, store)) {
    throw changedMeanwhile(tab);
  }
  for (const { column, number, kept, mark, texts } of columns) {
    if (column === 'flags') tryLook(() => clearFlagColors(sheet, number));
    if (kept > 0) {
      texts.remember([]);
    } else {
      mark.remove();
      forgetMade(store, sheet, column);
      texts.forget();
      tryLook(() => undressColumn(sheet, number));
    }
  }
}
