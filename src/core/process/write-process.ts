import { type Cell, readText, type WrittenCell } from '../table';
import { foldName, NO_TERMS, type SalesProcess, type Stage, type StageOverride } from './model';
import { PROCESS_HEADERS, type ProcessHeader } from './process-columns';
import {
  findProcessColumns,
  type ProcessColumns,
  type ProcessRow,
  readProcess,
  readProcessRow,
} from './read-process';

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
 * The table with a changed process in it, everything else kept as people typed it: columns of
 * their own, cells whose meaning has not changed, rows that could not be read (they go last).
 *
 * @param rows the table as it stands, headers first; a stage's row is found by its name or by a
 *   name that the changed stage lists under "Also called"
 * @param kept what to write to leave a cell of `rows` as it is: its formula, where it has one
 */
export function updateProcessTable(
  rows: ReadonlyArray<readonly Cell[]>,
  process: SalesProcess,
  kept: (row: number, column: number) => WrittenCell = (row, column) => rows[row]?.[column] ?? '',
): WrittenCell[][] {
  const headers = rows[0] ?? [];
  const columns = findProcessColumns(headers);
  if (columns === null) return writeProcess(process);
  const allHeaders = withMissingHeaders(headers, columns);
  const allColumns = findProcessColumns(allHeaders) as ProcessColumns;
  const leftOut = new Set(
    readProcess(rows)
      ?.problems.filter((p) => p.leftOut)
      .map((p) => p.row),
  );
  // A row nobody could use is no part of the process, so the new process does not replace it.
  const unused: number[] = [];
  const left: Array<{ row: number; read: ProcessRow }> = [];
  rows.slice(1).forEach((cells, index) => {
    const read = readProcessRow(cells, allColumns);
    if (read !== null && !leftOut.has(index + 2)) left.push({ row: index + 1, read });
    else if (cells.some(isFilled)) unused.push(index + 1);
  });
  const result: WrittenCell[][] = [allHeaders];
  for (const { salesperson, stage, isOverride } of processRows(process)) {
    const at = left.findIndex(
      ({ read }) =>
        foldName(read.salesperson ?? '') === foldName(salesperson ?? '') &&
        [stage.name, ...stage.aliases].some((name) => foldName(name) === foldName(read.stage.name)),
    );
    const old = at === -1 ? undefined : left.splice(at, 1)[0];
    const cells: WrittenCell[] = allHeaders.map((_, column) =>
      old === undefined ? '' : kept(old.row, column),
    );
    for (const header of PROCESS_HEADERS) {
      const column = allColumns[header];
      const wanted = cellFor(header, salesperson, stage, isOverride);
      const written =
        old === undefined
          ? null
          : cellFor(header, old.read.salesperson, old.read.stage, isOverride);
      // A cell that already means the same keeps its spelling; so does one nobody could read.
      if (written !== wanted) cells[column] = wanted;
    }
    result.push(cells);
  }
  for (const row of unused) result.push(allHeaders.map((_, column) => kept(row, column)));
  return result;
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
  const team = stages.find(({ name }) => name === stage);
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
    'Also called': stage.aliases.join(', '),
    'Exit criteria': stage.exitCriteria ?? '',
    'Required columns': stage.requiredColumns.join(', '),
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
