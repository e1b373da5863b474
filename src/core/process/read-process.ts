import type { Cell, RowProblem } from '../table';
import { readTab, SALES_PROCESS, type TabReading } from '../tabs';
import { nameFinder } from './fold-name';
import { guessStage } from './guess-step';
import { misplacedTerms, termsOfStages } from './misplaced-terms';
import {
  foldName,
  type SalesProcess,
  type Stage,
  type StageOverride,
  type StageTerms,
  stageFinder,
} from './model';
import {
  activityOf,
  type EffortStep,
  effortStepOf,
  type PersonalActivity,
  type ProcessActivity,
} from './process-activity';

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
  /** Whether the row is about a kind of activity: of its stage the name, the step and few terms count. */
  readonly isActivity: boolean;
  readonly stage: Stage;
}

interface NumberedRow extends ProcessRow {
  readonly row: number;
}

/**
 * Reads a process table: the header row, then a row a stage or a kind of activity. Blank rows are
 * passed over. A cell that cannot be read counts as blank and is reported; a stage without an
 * outcome or a step gets the one its name suggests.
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
  const activities: ProcessActivity[] = [];
  const personal: NumberedRow[] = [];
  for (const row of table.rows) {
    const read = readProcessRow(table, row);
    if (read === null) report(row, 'stage', 'no-stage', { leftOut: true });
    else if (read.salesperson !== null) personal.push({ ...read, row });
    else if (read.isActivity) {
      if (isNamed(activities, read.stage.name)) {
        report(row, 'stage', 'duplicate-activity', { leftOut: true });
      } else {
        activities.push(activityOf(read.stage));
        reportTermsOfStages(table, row, read.stage);
      }
    } else if (isNamed(stages, read.stage.name)) {
      report(row, 'stage', 'duplicate-stage', { leftOut: true });
    } else {
      stages.push(read.stage);
      for (const { term, problem } of misplacedTerms(read.stage)) report(row, term, problem);
    }
  }
  const team = { stages, activities };
  const about = personal.map((each) => ({ ...each, ...withKind(each, team) }));
  return {
    process: {
      activities: withPersonal(
        table,
        activities,
        about.filter(({ isActivity }) => isActivity),
      ),
      stages,
      overrides: overridesIn(
        table,
        stages,
        about.filter(({ isActivity }) => !isActivity),
      ),
    },
    problems: table.problems,
  };
}

/** Reads one row; null where it names no stage. */
export function readProcessRow(table: ProcessTable, row: number): ProcessRow | null {
  const { read } = table;
  const name = read.stage(row);
  if (name === '') return null;
  const guess = guessStage(name);
  const written = read.outcome(row);
  const isActivity = written === 'activity';
  const outcome = isActivity ? 'open' : (written ?? guess.outcome);
  return {
    salesperson: read.salesperson(row),
    isActivity,
    stage: {
      name,
      aliases: read.aliases(row),
      outcome,
      step: isActivity ? effortStep(table, row) : stepOf(read.step(row) ?? guess.step, outcome),
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

/**
 * A person's row with what it is about: where its outcome does not say, a stage of that name, else
 * an activity.
 */
export function withKind<Row extends ProcessRow>(
  row: Row,
  { stages, activities }: Pick<SalesProcess, 'stages' | 'activities'>,
): Row {
  const { name } = row.stage;
  const isActivity =
    row.isActivity || (nameFinder(stages)(name) === -1 && nameFinder(activities)(name) !== -1);
  return { ...row, isActivity };
}

function stepOf(step: Stage['step'], outcome: Stage['outcome']): Stage['step'] {
  return outcome === 'open' ? step : null;
}

/** The step of an activity; another than those before a deal is reported and counts as none. */
function effortStep({ read, report }: ProcessTable, row: number): EffortStep | null {
  const written = read.step(row);
  const step = effortStepOf(written);
  return written === null || step !== null ? step : report(row, 'step', 'step-of-activity');
}

function isNamed(list: ReadonlyArray<{ readonly name: string }>, name: string): boolean {
  return list.some((each) => foldName(each.name) === foldName(name));
}

function reportTermsOfStages({ report }: ProcessTable, row: number, terms: StageTerms): void {
  for (const term of termsOfStages(terms)) report(row, term, 'term-of-stages');
}

/** The activities with what single people's rows say of them. */
function withPersonal(
  table: ProcessTable,
  activities: readonly ProcessActivity[],
  rows: readonly NumberedRow[],
): ProcessActivity[] {
  const find = nameFinder(activities);
  const personal = activities.map((): PersonalActivity[] => []);
  for (const { salesperson, stage, row } of rows) {
    const own = personal[find(stage.name)];
    const isTwice = own?.some((each) => isSamePerson(each.salesperson, salesperson)) ?? false;
    if (own !== undefined && salesperson !== null && !isTwice) {
      own.push({ salesperson, weeklyTarget: stage.weeklyTarget, skip: stage.skip });
      reportTermsOfStages(table, row, stage);
    } else {
      const problem = isTwice ? 'duplicate-activity' : 'unknown-process-activity';
      table.report(row, 'stage', problem, { leftOut: true });
    }
  }
  return activities.map((activity, index) => ({ ...activity, personal: personal[index] ?? [] }));
}

/** What single people's rows say of stages. */
function overridesIn(
  { report }: ProcessTable,
  stages: readonly Stage[],
  rows: readonly NumberedRow[],
): StageOverride[] {
  const overrides: StageOverride[] = [];
  const find = stageFinder({ stages });
  for (const { salesperson, stage, row } of rows) {
    const team = stages[find(stage.name)];
    const isTwice = overrides.some(
      (other) => other.stage === team?.name && isSamePerson(other.salesperson, salesperson),
    );
    if (team !== undefined && salesperson !== null && !isTwice) {
      const terms = termsOf(stage);
      overrides.push({ salesperson, stage: team.name, terms });
      const own = { ...terms, outcome: team.outcome };
      for (const { term, problem } of misplacedTerms(own)) report(row, term, problem);
    } else {
      const problem = isTwice ? 'duplicate-stage' : 'unknown-process-stage';
      report(row, 'stage', problem, { leftOut: true });
    }
  }
  return overrides;
}

function isSamePerson(one: string, other: string | null): boolean {
  return other !== null && foldName(one) === foldName(other);
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
