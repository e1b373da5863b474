import type { OUTCOMES } from '../tabs/steps-and-outcomes';
import { foldName, type NameFinder, nameFinder } from './fold-name';
import type { ProcessActivity } from './process-activity';
import type { Step } from './steps';

export { foldName };

/** Where a deal in the stage stands: still open, or decided. */
export type Outcome = (typeof OUTCOMES)[number];

/** What can be agreed about a stage, for the team or for one salesperson. Absent is null. */
export interface StageTerms {
  readonly exitCriteria: string | null;
  /** Headers of the deals tab that must be filled when a deal is in this stage. */
  readonly requiredColumns: readonly string[];
  /** Share of decided deals that should advance, 0–1; of the won stage, of proposals into deals. */
  readonly targetConversion: number | null;
  /** Days after which an open deal counts as stalled. */
  readonly maxDays: number | null;
  /** Deals that should enter the stage in a week. */
  readonly weeklyTarget: number | null;
  /** Of the won stage: median discount of won deals that should not be exceeded, 0–1. */
  readonly largestDiscount: number | null;
  /** For the team: the stage is retired and keeps its past. For one person: not part of theirs. */
  readonly skip: boolean;
}

/** A stage of the team's process. Won and lost stages are stages too. */
export interface Stage extends StageTerms {
  readonly name: string;
  /** Earlier or other names of the stage, found in old rows and in the history. */
  readonly aliases: readonly string[];
  readonly outcome: Outcome;
  /** The step of selling; null for won and lost stages. */
  readonly step: Step | null;
}

/** What one salesperson's row of the process changes; null or empty inherits the team's. */
export interface StageOverride {
  readonly salesperson: string;
  readonly stage: string;
  readonly terms: StageTerms;
}

/**
 * A team's sales process: what is done before there is a deal, the stages in order, and what is
 * different for single salespeople.
 */
export interface SalesProcess {
  readonly activities: readonly ProcessActivity[];
  readonly stages: readonly Stage[];
  readonly overrides: readonly StageOverride[];
}

/** Terms of a stage about which nothing has been agreed. */
export const NO_TERMS: StageTerms = {
  exitCriteria: null,
  requiredColumns: [],
  targetConversion: null,
  maxDays: null,
  weeklyTarget: null,
  largestDiscount: null,
  skip: false,
};

/** Finds a stage's index by its name or an alias; -1 where the process has no such stage. */
export type StageFinder = NameFinder;

/** A finder of stages, by names first, then aliases. */
export function stageFinder({ stages }: Pick<SalesProcess, 'stages'>): StageFinder {
  return nameFinder(stages);
}

/**
 * The process as it holds for one salesperson: the team's stages with that person's own targets,
 * criteria and skipped stages. Null or a person without rows of their own: the team's.
 */
export function personalProcess(
  process: SalesProcess,
  salesperson: string | null,
): readonly Stage[] {
  if (salesperson === null) return process.stages;
  const folded = foldName(salesperson);
  const own = process.overrides.filter((override) => foldName(override.salesperson) === folded);
  if (own.length === 0) return process.stages;
  return process.stages.map((stage) => {
    const override = own.find(({ stage: name }) => foldName(name) === foldName(stage.name));
    return override === undefined ? stage : withTerms(stage, override.terms);
  });
}

function withTerms(stage: Stage, terms: StageTerms): Stage {
  return {
    ...stage,
    exitCriteria: terms.exitCriteria ?? stage.exitCriteria,
    requiredColumns:
      terms.requiredColumns.length > 0 ? terms.requiredColumns : stage.requiredColumns,
    targetConversion: terms.targetConversion ?? stage.targetConversion,
    maxDays: terms.maxDays ?? stage.maxDays,
    weeklyTarget: terms.weeklyTarget ?? stage.weeklyTarget,
    largestDiscount: terms.largestDiscount ?? stage.largestDiscount,
    skip: stage.skip || terms.skip,
  };
}
