import { foldName } from '../process/model';
import { type Counted, isBlankRow, type ReadingNote, readOptionalText, readText } from '../table';
import { dealKey } from './deal-key';
import type { UnderstoodTab } from './mapping';

/** Which of a team's pipelines is measured. */
export interface PipelineChoice {
  /** Its name; null where no column names pipelines. */
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
  if (counts.size === 0) return ONLY_PIPELINE;
  const all: Counted[] = [...counts.values()].sort(
    (a, b) => b.count - a.count || (foldName(a.name) < foldName(b.name) ? -1 : 1),
  );
  const name = all.length === 1 ? null : wanted();
  const chosen = name === null ? undefined : counts.get(foldName(name));
  const measured = chosen ?? (all[0] as Counted);
  const others = all.filter(({ name }) => name !== measured.name);
  return {
    measured: measured.name,
    note: others.length === 0 ? null : { code: 'pipelines', measured, others },
  };
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
    const { dealId, deal, account } = tab.columns;
    const isMeasured = isInPipeline(tab, measured);
    for (const row of tab.body) {
      if (isMeasured(row)) continue;
      const text = (column: number | undefined): string =>
        column === undefined ? '' : readText(row[column]);
      keys.add(foldName(dealKey(text(dealId), text(deal), text(account) || null, '')));
      keys.add(foldName(text(deal)));
    }
  }
  return keys.size === 0 ? () => false : (deal) => keys.has(foldName(deal));
}
