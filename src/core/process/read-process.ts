import type { Cell, RowProblem } from '../table';
import { readTab, SALES_PROCESS, type TabReading } from '../tabs';
import { guessStage } from './guess-step';
import { misplacedTerms } from './misplaced-terms';
import {
  foldName,
  type SalesProcess,
  type Stage,
  type StageOverride,
  type StageTerms,
  stageFinder,
} from './model';

/** A process table as read: the process, and what could not be read. */
export interface ProcessReading {
  readonly process: SalesProcess;
  readonly problems: readonly RowProblem[];
}

/** The cells of a process table, before anything is made of them. */
export type ProcessTable = TabReading<(typeof SALES_PROCESS)['columns']>;

/** One row of the table, whatever it is about. */
export interface ProcessRow {
  readonly salesperson: string | null;
  readonly stage: Stage;
}

/**
 * Reads a process table: the header row, then a row a stage. Blank rows are passed over. A cell
 * that cannot be read counts as blank and is reported; a stage without an outcome or a step gets
 * the one its name suggests.
 *
 * @param rows the header row first
 * @param tab the tab's name for problems
 * @returns null where the first row has no Stage header
 */
export function readProcess(
  rows: ReadonlyArray<readonly Cell[]>,
  tab: string = SALES_PROCESS.tab,
): ProcessReading | null {
  const table = readTab(SALES_PROCESS, rows, tab);
  if (!table.isComplete) return null;
  const { report } = table;
  const stages: Stage[] = [];
  const personal: Array<{ salesperson: string; stage: Stage; row: number }> = [];
  for (const row of table.rows) {
    const read = readProcessRow(table, row);
    if (read === null) report(row, 'stage', 'no-stage', { leftOut: true });
    else if (read.salesperson !== null) {
      personal.push({ salesperson: read.salesperson, stage: read.stage, row });
    } else if (stages.some(({ name }) => foldName(name) === foldName(read.stage.name))) {
      report(row, 'stage', 'duplicate-stage', { leftOut: true });
    } else {
      stages.push(read.stage);
      for (const { term, problem } of misplacedTerms(read.stage)) report(row, term, problem);
    }
  }
  const overrides: StageOverride[] = [];
  const find = stageFinder({ stages, overrides });
  for (const { salesperson, stage, row } of personal) {
    const team = stages[find(stage.name)];
    const isTwice = overrides.some(
      (other) =>
        other.stage === team?.name && foldName(other.salesperson) === foldName(salesperson),
    );
    if (team !== undefined && !isTwice) {
      const terms = termsOf(stage);
      overrides.push({ salesperson, stage: team.name, terms });
      const own = { ...terms, outcome: team.outcome };
      for (const { term, problem } of misplacedTerms(own)) report(row, term, problem);
    } else {
      const problem = isTwice ? 'duplicate-stage' : 'unknown-process-stage';
      report(row, 'stage', problem, { leftOut: true });
    }
  }
  return { process: { stages, overrides }, problems: table.problems };
}

/** Reads one row; null where it names no stage. */
export function readProcessRow({ read }: ProcessTable, row: number): ProcessRow | null {
  const name = read.stage(row);
  if (name === '') return null;
  const guess = guessStage(name);
  const outcome = read.outcome(row) ?? guess.outcome;
  const step = read.step(row) ?? guess.step;
  return {
    salesperson: read.salesperson(row),
    stage: {
      name,
      aliases: read.aliases(row),
      outcome,
      step: outcome === 'open' ? step : null,
      exitCriteria: read.exitCriteria(row),
      requiredColumns: read.requiredColumns(row),
      targetConversion: read.targetConversion(row),
      maxDays: read.maxDays(row),
      weeklyTarget: read.weeklyTarget(row),
      largestDiscount: read.largestDiscount(row),
      skip: read.skip(row),
    },
  };
}

/** The terms of a stage alone, as an override keeps them. */
function termsOf(stage: StageTerms): StageTerms {
  const { exitCriteria, requiredColumns, targetConversion, maxDays } = stage;
  const { weeklyTarget, largestDiscount, skip } = stage;
  return {
    exitCriteria,
    requiredColumns,
    targetConversion,
    maxDays,
    weeklyTarget,
    largestDiscount,
    skip,
  };
}
