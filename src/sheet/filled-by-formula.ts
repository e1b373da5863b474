import type { DealsTable } from '../core/deals';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that are looked at; formulas that are filled down stand in the first ones too. */
const ROWS_LOOKED_AT = 50;

/** The columns that say which deal a row is. */
export function namingColumns({ columns }: Pick<DealsTable, 'columns'>): number[] {
  const { deal, dealId, account, stage } = columns;
  const named = [deal, dealId, account].filter((column) => column !== undefined);
  return named.length > 0 || stage === undefined ? named : [stage];
}

/**
 * Whether formulas say which deal a row is (an IMPORTRANGE or a VSTACK, say), so that rows may move
 * under what is written beside them: in each column that names deals, or spilling into it. What a
 * formula spills cannot be asked of Sheets, so any formula that could spill there counts.
 */
export function isFilledByFormula(
  sheet: Sheet,
  table: Pick<DealsTable, 'firstRow' | 'rows' | 'columns'>,
): boolean {
  const { firstRow, rows } = table;
  const naming = namingColumns(table);
  const looked = Math.min(rows.length, ROWS_LOOKED_AT);
  const formulas = sheet
    .getRange(1, 1, firstRow + looked - 1, Math.max(0, ...naming) + 1)
    .getFormulas();
  const formulaAt = (row: number, column: number): string => formulas[row]?.[column] ?? '';
  const header = firstRow - 2;
  const mayFill = (row: number, column: number, name: number): boolean => {
    const formula = formulaAt(row, column);
    if (formula === '') return false;
    if (row < header) return SPILLS.test(formula);
    // A formula in each row, such as one that numbers them, fills its own cells.
    const isInEachRow = column < name && formulaAt(firstRow, column) !== '';
    return !isInEachRow || SPILLS.test(formula);
  };
  return naming.every((name) =>
    formulas.some((row, index) =>
      index < firstRow
        ? row.slice(0, name + 1).some((_, column) => mayFill(index, column, name))
        : row[name] !== '',
    ),
  );
}

/** Functions that fill more cells than their own. */
const SPILLS =
  /\b(?:IMPORT\w+|QUERY|FILTER|ARRAYFORMULA|SORTN?|UNIQUE|[VH]STACK|TOCOL|TOROW|WRAP(?:ROWS|COLS)|CHOOSE(?:ROWS|COLS)|TAKE|DROP|EXPAND|SPLIT|TRANSPOSE|FLATTEN|SEQUENCE|MAP|SCAN|REDUCE|BYROW|BYCOL|MAKEARRAY|GOOGLEFINANCE|SC_\w+)\s*\(|\{/i;
