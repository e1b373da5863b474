import type { DealField } from '../deals';
import { memoize } from '../memoize';
import { foldName, type Stage } from '../process/model';
import { firstEntries } from './first-entries';
import type { Pipeline } from './pipeline';

/** A column of the deals tabs that a process asks for, and by when. */
export interface AskedColumn {
  /** The header as the process has it. */
  readonly header: string;
  /** Index of the first stage by which it is to be filled. */
  readonly stage: number;
}

/**
 * The columns that a process asks for, each once, by the first stage that does; stages that are
 * skipped ask for nothing.
 *
 * @param stages the process as it holds for one salesperson, or the team's
 */
export function askedColumns(stages: readonly Stage[]): AskedColumn[] {
  const asked = new Map<string, AskedColumn>();
  stages.forEach(({ outcome, skip, requiredColumns }, stage) => {
    if (outcome !== 'open' || skip) return;
    for (const header of requiredColumns) {
      const key = foldName(header);
      if (!asked.has(key)) asked.set(key, { header, stage });
    }
  });
  return [...asked.values()];
}

/** Whether a header stands over one of the fields in any tab of deals. */
export function servesField(
  { tables }: Pick<Pipeline, 'tables'>,
  header: string,
  fields: readonly DealField[],
): boolean {
  const wanted = foldName(header);
  return tables.some(({ headers, columns }) =>
    fields.some((field) => foldName(headers[columns[field] ?? -1] ?? '') === wanted),
  );
}

/** The open stages from one on, so that a deal which passed it over has reached it too. */
export const stagesFrom = memoize(({ openStages }: Pipeline) =>
  memoize((stage: number): ReadonlySet<number> => new Set(openStages.filter((at) => at >= stage))),
);

/** The deals (by index) that ever reached a stage or a later one. */
export const reachedDeals = memoize((pipeline: Pipeline) =>
  memoize(
    (stage: number): ReadonlySet<number> =>
      new Set(firstEntries(pipeline, stagesFrom(pipeline)(stage)).map(({ deal }) => deal)),
  ),
);
