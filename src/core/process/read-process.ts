import type { NumberReading, ProblemCode, RowProblem } from '../table';
import { type Cell, isBlankRow, readList, readNumber, readOptionalText, readText } from '../table';
import { foldText } from '../text/fold-text';
import { guessStage } from './guess-step';
import {
  foldName,
  OUTCOMES,
  type SalesProcess,
  type Stage,
  type StageOverride,
  type StageTerms,
  stageFinder,
} from './model';
import { PROCESS_HEADERS, PROCESS_TAB, type ProcessHeader } from './process-columns';
import { parseStep } from './steps';

/** Which column (0 for the first) holds which header of the process table; -1 where missing. */
export type ProcessColumns = Readonly<Record<ProcessHeader, number>>;

/** A process table as read: the process, where its rows stand, and what could not be read. */
export interface ProcessReading {
  readonly process: SalesProcess;
  readonly problems: readonly RowProblem[];
}

/** One row of the table, whatever it is about. */
export interface ProcessRow {
  readonly salesperson: string | null;
  readonly stage: Stage;
}

/**
 * Finds the columns of a process table by its headers. Null where there is no Stage header, so
 * that the range is no process table.
 */
export function findProcessColumns(headers: readonly Cell[]): ProcessColumns | null {
  const folded = headers.map((cell) => foldText(readText(cell)));
  const columns = Object.fromEntries(
    PROCESS_HEADERS.map((header) => [header, folded.indexOf(foldText(header))]),
  ) as Record<ProcessHeader, number>;
  return columns.Stage === -1 ? null : columns;
}

/**
 * Reads a process table: the header row, then a row a stage. Blank rows are passed over. A cell
 * that cannot be read counts as blank and is reported; a stage without an outcome or a step gets
 * the one its name suggests.
 *
 * @param rows the header row first
 * @param tab the tab's name for problems
 * @param firstRow the header's row number in the sheet
 * @returns null where the first row has no Stage header
 */
export function readProcess(
  rows: ReadonlyArray<readonly Cell[]>,
  tab: string = PROCESS_TAB,
  firstRow = 1,
): ProcessReading | null {
  const columns = findProcessColumns(rows[0] ?? []);
  if (columns === null) return null;
  const problems: RowProblem[] = [];
  const stages: Stage[] = [];
  const personal: Array<{ row: ProcessRow; rowNumber: number }> = [];
  rows.slice(1).forEach((cells, index) => {
    if (isBlankRow(cells)) return;
    const rowNumber = firstRow + 1 + index;
    const report = (header: ProcessHeader, problem: ProblemCode, leftOut = false): void => {
      const value = readText(cells[columns[header]]);
      problems.push({ tab, row: rowNumber, column: header, value, problem, leftOut });
    };
    const row = readProcessRow(cells, columns, report);
    if (row === null) report('Stage', 'no-stage', true);
    else if (row.salesperson !== null) personal.push({ row, rowNumber });
    else if (stages.some(({ name }) => foldName(name) === foldName(row.stage.name))) {
      report('Stage', 'duplicate-stage', true);
    } else stages.push(row.stage);
  });
  const overrides: StageOverride[] = [];
  const find = stageFinder({ stages, overrides });
  for (const { row, rowNumber } of personal) {
    const { salesperson, stage } = row;
    const team = stages[find(stage.name)];
    const isTwice = overrides.some(
      (other) =>
        other.stage === team?.name && foldName(other.salesperson) === foldName(salesperson ?? ''),
    );
    if (team !== undefined && salesperson !== null && !isTwice) {
      overrides.push({ salesperson, stage: team.name, terms: termsOf(stage) });
    } else {
      problems.push({
        tab,
        row: rowNumber,
        column: 'Stage',
        value: stage.name,
        problem: isTwice ? 'duplicate-stage' : 'unknown-process-stage',
        leftOut: true,
      });
    }
  }
  return { process: { stages, overrides }, problems };
}

/** Reads one row; null where it names no stage. */
export function readProcessRow(
  cells: readonly Cell[],
  columns: ProcessColumns,
  report: (header: ProcessHeader, problem: ProblemCode) => void = () => {},
): ProcessRow | null {
  const cell = (header: ProcessHeader): Cell | undefined =>
    columns[header] === -1 ? undefined : cells[columns[header]];
  const name = readText(cell('Stage'));
  if (name === '') return null;
  const guess = guessStage(name);

  const outcomeText = readText(cell('Outcome')).toLowerCase();
  const outcome = OUTCOMES.find((each) => each === outcomeText) ?? guess.outcome;
  if (outcomeText !== '' && outcomeText !== outcome) report('Outcome', 'unknown-outcome');

  const stepText = readText(cell('Step'));
  const step = parseStep(stepText);
  if (stepText !== '' && step === null) report('Step', 'unknown-step');

  const positive = (header: ProcessHeader): number | null => {
    const result = readNumber(cell(header));
    if (result === 'blank') return null;
    if (result !== 'invalid' && result.value >= 0 && !result.isPercent) return result.value;
    report(header, 'days-not-positive');
    return null;
  };
  const share = (header: ProcessHeader): number | null => {
    const result = readNumber(cell(header));
    if (result === 'blank') return null;
    const value = result === 'invalid' ? Number.NaN : shareOf(result);
    if (value >= 0 && value <= 1) return value;
    report(header, 'target-out-of-range');
    return null;
  };
  return {
    salesperson: readOptionalText(cell('Salesperson')),
    stage: {
      name,
      aliases: readList(cell('Also called')),
      outcome,
      step: outcome === 'open' ? (step ?? guess.step) : null,
      exitCriteria: readOptionalText(cell('Exit criteria')),
      requiredColumns: readList(cell('Required columns')),
      targetConversion: share('Target conversion'),
      maxDays: positive('Max days'),
      weeklyTarget: positive('Weekly target'),
      skip: readYes(cell('Skip')),
    },
  };
}

/** The terms of a stage alone, as an override keeps them. */
export function termsOf(stage: StageTerms): StageTerms {
  const { exitCriteria, requiredColumns, targetConversion, maxDays, weeklyTarget, skip } = stage;
  return { exitCriteria, requiredColumns, targetConversion, maxDays, weeklyTarget, skip };
}

/** Targets are shares; a bare 40 can only have meant 40 %. */
function shareOf({ value, isPercent }: NumberReading): number {
  return isPercent || value <= 1 ? value : value / 100;
}

const YES: readonly string[] = ['yes', 'y', 'x', 'true', '1', 'ja', 'si', 'oui', 'sim', 'skip'];

function readYes(cell: Cell | undefined): boolean {
  return YES.includes(foldText(readText(cell)));
}
