import { type Cell, readText } from '../table';
import { cellOf, headersOf, layOut, type RowValues, readTab, SALES_PROCESS } from '../tabs';
import { foldName, NO_TERMS, type SalesProcess, type Stage, type StageOverride } from './model';
import type { ProcessActivity } from './process-activity';
import {
  type ProcessRow,
  type ProcessTable,
  readProcess,
  readProcessRow,
  withKind,
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

/**
 * The process as a table: the headers, the activities, the team's stages in order, then each
 * person's rows.
 */
export function writeProcess(process: SalesProcess): Cell[][] {
  return [
    [...headersOf(SALES_PROCESS)],
    ...processRows(process).map((row) => {
      const values = valuesOf(row);
      return KEYS.map((key) => cellOf(SALES_PROCESS, key, values[key]));
    }),
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
  const table = readTab(SALES_PROCESS, rows);
  if (!table.isComplete) {
    const isEmpty = rows.every((cells) => !cells.some(isFilled));
    return isEmpty ? writeProcess(process).map((cells) => ({ from: null, cells })) : null;
  }
  const { missing, places, width } = layOut(SALES_PROCESS, headers);
  const { left, unused } = rowsOf(rows, table);
  const untouched = (): Array<Cell | undefined> => Array.from({ length: width }, () => undefined);
  const result: ChangedRow[] = [{ from: 0, cells: [...headers.map(() => undefined), ...missing] }];
  const put = (from: OldRow | undefined, wanted: TableRow): void => {
    const values = valuesOf(wanted);
    const old = from && valuesOf({ ...from.read, isOverride: wanted.isOverride });
    const cells = untouched();
    for (const key of KEYS) {
      const cell = cellOf(SALES_PROCESS, key, values[key]);
      // A cell that already means the same keeps its spelling; so does one nobody could read.
      if (old === undefined || cellOf(SALES_PROCESS, key, old[key]) !== cell) {
        cells[places[key]] = cell;
      }
    }
    result.push({ from: from?.row ?? null, cells });
  };
  for (const wanted of processRows(process)) {
    const at = placeOf(wanted, left);
    put(at === -1 ? undefined : left.splice(at, 1)[0], wanted);
  }
  for (const old of left) {
    const { salesperson, stage, isActivity } = old.read;
    if (salesperson === null) {
      // A row that was taken out: what people wrote in columns of their own stays.
      const cells = untouched();
      for (const key of KEYS) cells[places[key]] = '';
      result.push({ from: old.row, cells });
    } else {
      put(old, {
        salesperson,
        isActivity,
        stage: { ...stage, ...NO_TERMS },
        isOverride: true,
      });
    }
  }
  for (const row of unused) result.push({ from: row, cells: untouched() });
  return withBlankRows(result, rows);
}

type ProcessKey = keyof (typeof SALES_PROCESS)['columns'];

const KEYS = Object.keys(SALES_PROCESS.columns) as ProcessKey[];

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
  table: ProcessTable,
): { left: OldRow[]; unused: number[] } {
  const { process, problems } = readProcess(rows) ?? NOTHING;
  const leftOut = new Set(problems.filter((each) => each.leftOut).map(({ row }) => row - 1));
  const left: OldRow[] = [];
  const unused: number[] = [];
  rows.forEach((cells, row) => {
    if (row === 0) return;
    const read = readProcessRow(table, row + 1);
    if (read !== null && !leftOut.has(row)) left.push({ row, read: withKind(read, process) });
    else if (cells.some(isFilled)) unused.push(row);
  });
  return { left, unused };
}

/** The row of a stage: by its name before any old name, because an old name may be in use again. */
function placeOf({ salesperson, isActivity, stage }: TableRow, left: readonly OldRow[]): number {
  const person = foldName(salesperson ?? '');
  for (const name of [stage.name, ...stage.aliases]) {
    const at = left.findIndex(
      ({ read }) =>
        read.isActivity === isActivity &&
        foldName(read.salesperson ?? '') === person &&
        foldName(read.stage.name) === foldName(name),
    );
    if (at !== -1) return at;
  }
  return -1;
}

interface TableRow extends ProcessRow {
  readonly isOverride: boolean;
}

function processRows({ activities, stages, overrides }: SalesProcess): TableRow[] {
  return [
    ...activities.map((activity) => activityRow(activity)),
    ...stages.map((stage) => ({ salesperson: null, isActivity: false, stage, isOverride: false })),
    ...activities.flatMap((activity) =>
      activity.personal.map((own) => ({
        ...activityRow({ ...activity, ...own }),
        salesperson: own.salesperson,
        isOverride: true,
      })),
    ),
    ...overrides.map((override) => overrideRow(override, stages)),
  ];
}

function activityRow({ name, aliases, step, weeklyTarget, skip }: ProcessActivity): TableRow {
  return {
    salesperson: null,
    isActivity: true,
    stage: { name, aliases, outcome: 'open', step, ...NO_TERMS, weeklyTarget, skip },
    isOverride: false,
  };
}

function overrideRow(
  { salesperson, stage, terms }: StageOverride,
  stages: readonly Stage[],
): TableRow {
  const team = stages.find(({ name }) => foldName(name) === foldName(stage));
  return {
    salesperson,
    isActivity: false,
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

/**
 * What the row says in each column. A person's row says only what is different for them, and where
 * it is about an activity that it is. What only stages can have stays where people typed it.
 */
function valuesOf({
  salesperson,
  isActivity,
  stage: { name, ...stage },
  isOverride,
}: TableRow): RowValues<(typeof SALES_PROCESS)['columns']> {
  const { weeklyTarget, skip } = stage;
  const terms = isActivity ? { ...NO_TERMS, weeklyTarget, skip } : {};
  const outcome = isActivity ? 'activity' : isOverride ? null : stage.outcome;
  const shared = isOverride ? { step: null, aliases: [] } : {};
  return { salesperson, stage: name, ...stage, ...terms, ...shared, outcome };
}

const NOTHING = { process: { activities: [], stages: [], overrides: [] }, problems: [] };

function isFilled(cell: Cell): boolean {
  return readText(cell) !== '';
}
