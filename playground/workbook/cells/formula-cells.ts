import type { ICellData, Nullable } from '../../univer/types';
import type { Tab } from '../tab';

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The first of the cells that share a formula; the others hold only its id. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface FormulaIndex {
  readonly version: number;
  readonly cells: readonly FormulaCell[];
  readonly byRow: ReadonlyMap<number, readonly FormulaCell[]>;
}

const indexes = new WeakMap<Tab, FormulaIndex>();

/**
 * The cells of a tab that have formulas, with their texts. Cached until the spreadsheet changes,
 * because Univer rebuilds its own index from all cells of all tabs at each request.
 */
export function formulaCells(tab: Tab): readonly FormulaCell[] {
  return indexOf(tab).cells;
}

/** The formulas between two rows, both included. */
export function* formulaCellsIn(tab: Tab, first: number, last: number): Generator<FormulaCell> {
  const { byRow, cells } = indexOf(tab);
  if (last - first >= byRow.size) {
    for (const cell of cells) if (cell.row >= first && cell.row <= last) yield cell;
    return;
  }
  for (let row = first; row <= last; row++) yield* byRow.get(row) ?? [];
}

function indexOf(tab: Tab): FormulaIndex {
  const { version } = tab.book;
  const kept = indexes.get(tab);
  if (kept?.version === version) return kept;
  const cells = foundIn(tab);
  const byRow = new Map<number, FormulaCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const index = { version, cells, byRow };
  indexes.set(tab, index);
  return index;
}

function foundIn(tab: Tab): FormulaCell[] {
  const cells = [...withFormulas(tab)];
  const shared = new Map<string, SharedFormula>();
  for (const { row, column, cell } of cells) {
    if (cell.f && cell.si) shared.set(cell.si, { row, column, formula: cell.f });
  }
  return cells.map(({ row, column, cell }) => {
    const formula = cell.f || movedFormula(tab, shared.get(cell.si ?? ''), row, column);
    return { row, column, formula };
  });
}

/** A cell's formula, or '' where it has none. */
export function formulaAt(
  tab: Tab,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): string {
  if (cell?.f) return cell.f;
  if (!cell?.si) return '';
  for (const found of formulaCellsIn(tab, row, row)) {
    if (found.column === column) return found.formula;
  }
  return '';
}

function* withFormulas(tab: Tab): Generator<{ row: number; column: number; cell: ICellData }> {
  const rows = tab.cells;
  for (const row in rows) {
    const cells = rows[row];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell?.f || cell?.si) yield { row: Number(row), column: Number(column), cell };
    }
  }
}

function movedFormula(
  tab: Tab,
  shared: SharedFormula | undefined,
  row: number,
  column: number,
): string {
  if (!shared) return '';
  const engine = tab.book.kit.api.getFormula();
  return engine.moveFormulaRefOffset(shared.formula, column - shared.column, row - shared.row);
}
