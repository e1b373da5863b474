import { foldName } from '../process/model';
import { isBlankRow, type ReadingNote, readOptionalText } from '../table';
import { dealKey, dealNames } from './deal-key';
import type { UnderstoodTab } from './mapping';
import { chooseMeasured } from './measured-choice';

/** Which of a team's pipelines is measured. */
export interface PipelineChoice {
  /** Its name; null where all rows are of one. */
  readonly measured: string | null;
  readonly note: ReadingNote | null;
}

const ONLY_PIPELINE: PipelineChoice = { measured: null, note: null };

/**
 * Chooses the pipeline to measure: the wanted one, where there is one of that name, else the one
 * with the most rows. Stages of several pipelines are no one process.
 *
 * @param wanted asked only where there are several
 */
export function choosePipeline(
  tabs: readonly UnderstoodTab[],
  wanted: () => string | null,
): PipelineChoice {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { columns, body } of tabs) {
    if (columns.pipeline === undefined) continue;
    for (const row of body) {
      const name = readOptionalText(row[columns.pipeline]);
      if (name === null || isBlankRow(row)) continue;
      const found = counts.get(foldName(name));
      if (found === undefined) counts.set(foldName(name), { name, count: 1 });
      else found.count++;
    }
  }
  const choice = chooseMeasured(counts, () => {
    const name = wanted();
    return name === null ? null : foldName(name);
  });
  // One pipeline, named in all rows or in some, holds them all.
  if (choice === null || choice.others.length === 0) return ONLY_PIPELINE;
  return { measured: choice.measured.name, note: { code: 'pipelines', ...choice } };
}

/** Whether a row's pipeline is the measured one; a row that names none belongs to it. */
export function isInPipeline(
  { columns: { pipeline } }: Pick<UnderstoodTab, 'columns'>,
  measured: string | null,
): (row: UnderstoodTab['body'][number]) => boolean {
  if (pipeline === undefined || measured === null) return () => true;
  const wanted = foldName(measured);
  return (row) => {
    const name = readOptionalText(row[pipeline]);
    return name === null || foldName(name) === wanted;
  };
}

/** A tab without the rows of other pipelines, blanked so that row numbers stay what they are. */
export function onlyPipeline(tab: UnderstoodTab, measured: string | null): UnderstoodTab {
  if (tab.columns.pipeline === undefined || measured === null) return tab;
  const isMeasured = isInPipeline(tab, measured);
  return { ...tab, body: tab.body.map((row) => (isMeasured(row) ? row : [])) };
}

/**
 * Whether what a history calls a deal is one of another pipeline than the measured one, so that its
 * stages are none of this process.
 */
export function dealsElsewhere(
  tabs: readonly UnderstoodTab[],
  measured: string | null,
): (deal: string) => boolean {
  const keys = new Set<string>();
  for (const tab of measured === null ? [] : tabs) {
    const isMeasured = isInPipeline(tab, measured);
    for (const row of tab.body) {
      if (isMeasured(row)) continue;
      const names = dealNames(tab.columns, row);
      keys.add(foldName(dealKey(names, '')));
      keys.add(foldName(names.name ?? ''));
    }
  }
  return keys.size === 0 ? () => false : (deal) => keys.has(foldName(deal));
}
