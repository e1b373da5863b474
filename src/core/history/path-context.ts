import type { Day } from '../calendar';
import { datedStages } from '../deals/dated-stages';
import type { Deal } from '../deals/deal';
import { memoize } from '../memoize';
import {
  foldName,
  personalProcess,
  type SalesProcess,
  type StageFinder,
  stageFinder,
} from '../process/model';

/** What must be known of the process and of all deals to follow one deal's way. */
export interface PathContext {
  readonly process: SalesProcess;
  readonly findStage: StageFinder;
  /** Indexes of the open stages, in the process's order. */
  readonly openStages: readonly number[];
  /** For each stage: some deal has a date for it, so that a blank date tells something. */
  readonly hasDates: readonly boolean[];
  /** Last day that counts; what happened later is ignored. */
  readonly asOf: Day;
  /** Whether `asOf` is the day of the sheet, so that its stages are those of `asOf`. */
  readonly isToday: boolean;
  /** Whether the stage is no part of this salesperson's process: retired, or skipped for them. */
  readonly isExcluded: (stage: number, salesperson: string | null) => boolean;
}

export function pathContext(
  process: SalesProcess,
  deals: readonly Deal[],
  asOf: Day,
  today: Day,
): PathContext {
  const openStages = process.stages.flatMap(({ outcome }, index) =>
    outcome === 'open' ? [index] : [],
  );
  const dated = datedStages(deals);
  const excludedFor = memoize(
    (salesperson: string) => personalProcess(process, salesperson).map(({ skip }) => skip),
    foldName,
  );
  const teamExcludes = process.stages.map(({ skip }) => skip);
  return {
    process,
    findStage: memoize(stageFinder(process)),
    openStages,
    hasDates: process.stages.map((_, stage) => dated.has(stage)),
    asOf,
    isToday: asOf >= today,
    isExcluded: (stage, salesperson) => {
      if (salesperson === null || process.overrides.length === 0)
        return teamExcludes[stage] ?? false;
      return excludedFor(salesperson)[stage] ?? false;
    },
  };
}
