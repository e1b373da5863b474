import { type Cell, readText, writeList } from '../table';
import { foldName, NO_TERMS, type SalesProcess, type Stage, type StageOverride } from './model';
import { PROCESS_HEADERS, type ProcessHeader } from './process-columns';
import {
  findProcessColumns,
  type ProcessColumns,
  type ProcessRow,
  readProcess,
  readProcessRow,
} from './read-process';

/** One row of a table as it is to be. */
export interface ChangedRow {
  /** The row it is now, 0 for the headers; null for a new one. */
  readonly from: number | null;
  /** Its cells; undefined leaves what stands there, a formula or a format too. */
  readonly cells: ReadonlyArray<Cell | undefined>;
}

/** What is to happen to a table: its rows in their new order; rows not named stay below them. */
export type TableChange = readonly ChangedRow[];

/** The process as a table: the headers, the team's stages in order, then each person's rows. */
export function writeProcess(process: SalesProcess): Cell[][] {
  return [
    [...PROCESS_HEADERS],
    ...processRows(process).map(({ salesperson, stage, isOverride }) =>
      PROCESS_HEADERS.map((header) => cellFor(header, salesperson, stage, isOverride)),
    ),
  ];
}

/**
 * How a table becomes one of a changed process, with everything else kept as people typed it:
 * columns of their own, cells whose meaning has not changed, rows that could not be read, rows of
 * a person about whom nothing is different any more.
 *
 * @param rows the table as it stands, headers first; a stage's row is found by its name, else by a
 *   name that the changed stage lists under "Also called"
 * @returns null where the rows hold something, but no header Stage: they are no process table
 */
export function updateProcessTable(
  rows: ReadonlyArray<readonly Cell[]>,
  process: SalesProcess,
): TableChange | null {
  const headers = rows[0] ?? [];
  const columns = findProcessColumns(headers);
  if (columns === null) {
    const isEmpty = rows.every((cells) => !cells.some(isFilled));
    return isEmpty ? writeProcess(process).map((cells) => ({ from: null, cells })) : null;
  }
  const allHeaders = withMissingHeaders(headers, columns);
  const allColumns = findProcessColumns(allHeaders) as ProcessColumns;
  const { left, unused } = rowsOf(rows, allColumns);
  const result: ChangedRow[] = [
    { from: 0, cells: allHeaders.map((header, at) => (at < headers.length ? undefined : header)) },
  ];
  const put = (from: OldRow | undefined, wanted: TableRow): void => {
    const { salesperson, stage, isOverride } = wanted;
    const cells: Array<Cell | undefined> = allHeaders.map(() => undefined);
    for (const header of PROCESS_HEADERS) {
      const cell = cellFor(header, salesperson, stage, isOverride);
      const old = from?.read;
      const isSame =
        old !== undefined && cellFor(header, old.salesperson, old.stage, isOverride) === cell;
      // A cell that already means the same keeps its spelling; so does one nobody could read.
      if (!isSame) cells[allColumns[header]] = cell;
    }
    result.push({ from: from?.row ?? null, cells });
  };
  for (const wanted of processRows(process)) {
    const at = placeOf(wanted, left);
    put(at === -1 ? undefined : left.splice(at, 1)[0], wanted);
  }
  for (const old of left) {
    const { salesperson, stage } = old.read;
    if (salesperson === null)
      result.push({ from: old.row, cells: blanked(allColumns, allHeaders) });
    else put(old, { salesperson, stage: { ...stage, ...NO_TERMS }, isOverride: true });
  }
  for (const row of unused) result.push({ from: row, cells: allHeaders.map(() => undefined) });
  return withBlankRows(result, rows);
}

/** A stage that was taken out: what people wrote in columns of their own stays. */
function blanked(columns: ProcessColumns, headers: readonly Cell[]): Array<Cell | undefined> {
  const own = Object.values(columns);
  return headers.map((_, at) => (own.includes(at) ? '' : undefined));
}

/** Blank rows between others stay behind the row they stood behind. */
function withBlankRows(
  change: readonly ChangedRow[],
  rows: ReadonlyArray<readonly Cell[]>,
): ChangedRow[] {
  let lastFilled = rows.length - 1;
  while (lastFilled > 0 && !rows[lastFilled]?.some(isFilled)) lastFilled--;
  return change.flatMap((each) => {
    const result = [each];
    if (each.from === null) return result;
    for (let row = each.from + 1; row < lastFilled && !rows[row]?.some(isFilled); row++) {
      result.push({ from: row, cells: each.cells.map(() => undefined) });
    }
    return result;
  });
}

interface OldRow {
  readonly row: number;
  readonly read: ProcessRow;
}

/** The rows that are part of the process, and those that nobody could use. */
function rowsOf(
  rows: ReadonlyArray<readonly Cell[]>,
  columns: ProcessColumns,
): { left: OldRow[]; unused: number[] } {
  const problems = readProcess(rows)?.problems ?? [];
  const leftOut = new Set(problems.filter((each) => each.leftOut).map(({ row }) => row - 1));
  const left: OldRow[] = [];
  const unused: number[] = [];
  rows.forEach((cells, row) => {
    if (row === 0) return;
    const read = readProcessRow(cells, columns);
    if (read !== null && !leftOut.has(row)) left.push({ row, read });
    else if (cells.some(isFilled)) unused.push(row);
  });
  return { left, unused };
}

/** The row of a stage: by its name before any old name, because an old name may be in use again. */
function placeOf({ salesperson, stage }: TableRow, left: readonly OldRow[]): number {
  const person = foldName(salesperson ?? '');
  for (const name of [stage.name, ...stage.aliases]) {
    const at = left.findIndex(
      ({ read }) =>
        foldName(read.salesperson ?? '') === person && foldName(read.stage.name) === foldName(name),
    );
    if (at !== -1) return at;
  }
  return -1;
}

interface TableRow {
  readonly salesperson: string | null;
  readonly stage: Stage;
  readonly isOverride: boolean;
}

function processRows({ stages, overrides }: SalesProcess): TableRow[] {
  const team = stages.map((stage) => ({ salesperson: null, stage, isOverride: false }));
  return [...team, ...overrides.map((override) => overrideRow(override, stages))];
}

function overrideRow(
  { salesperson, stage, terms }: StageOverride,
  stages: readonly Stage[],
): TableRow {
  const team = stages.find(({ name }) => foldName(name) === foldName(stage));
  return {
    salesperson,
    stage: {
      name: stage,
      aliases: team?.aliases ?? [],
      outcome: team?.outcome ?? 'open',
      step: team?.step ?? null,
      ...NO_TERMS,
      ...terms,
    },
    isOverride: true,
  };
}

function cellFor(
  header: ProcessHeader,
  salesperson: string | null,
  stage: Stage,
  isOverride: boolean,
): Cell {
  // A person's row says only what is different for that person.
  if (isOverride && ['Step', 'Outcome', 'Also called'].includes(header)) return '';
  const cellByHeader: Readonly<Record<ProcessHeader, Cell>> = {
    Salesperson: salesperson ?? '',
    Stage: stage.name,
    Step: stage.step ?? '',
    Outcome: stage.outcome,
    'Also called': writeList(stage.aliases),
    'Exit criteria': stage.exitCriteria ?? '',
    'Required columns': writeList(stage.requiredColumns),
    'Target conversion': stage.targetConversion ?? '',
    'Max days': stage.maxDays ?? '',
    'Weekly target': stage.weeklyTarget ?? '',
    Skip: stage.skip ? 'yes' : '',
  };
  return cellByHeader[header];
}

function withMissingHeaders(headers: readonly Cell[], columns: ProcessColumns): Cell[] {
  const missing = PROCESS_HEADERS.filter((header) => columns[header] === -1);
  return [...headers, ...missing];
}

function isFilled(cell: Cell): boolean {
  return readText(cell) !== '';
}
