import type { DealsTable } from '../deals';
import { askedColumns } from '../pipeline/asked-columns';
import { foldName, type Stage } from '../process';
import { type Cell, isBlank, isDone, readText } from '../table';

/** A column that the process asks for, and what the deal's row has there. */
export interface AskedHere {
  /** As the process names it. */
  readonly header: string;
  /** The stage by which it is asked for. */
  readonly by: string;
  /** Asked for by the next stage only, not yet. */
  readonly isNext: boolean;
  /** Where it stands among the tab's columns, 0 for the first; null where the tab has none such. */
  readonly column: number | null;
  /** `not-done` holds something that says so: "no", an unticked box. */
  readonly state: 'filled' | 'blank' | 'not-done' | 'no-column';
  /** What stands there; '' where nothing does. */
  readonly text: string;
}

/**
 * The columns that the process asks for by the deal's stage and by the next one, each once, in the
 * order of the stages.
 *
 * @param cells the deal's row
 * @param stages the open stages of the salesperson's process, in order
 * @param stage the one that the deal is in
 */
export function columnsAsked(
  { headers }: DealsTable,
  cells: readonly Cell[],
  stages: readonly Stage[],
  stage: Stage,
): AskedHere[] {
  const folded = headers.map(foldName);
  // The one that the deal stands in counts though the person's process may skip it.
  const used = stages
    .filter((each) => !each.skip || each.name === stage.name)
    .map((each) => ({ ...each, skip: false }));
  const here = used.findIndex(({ name }) => name === stage.name);
  const upToNext = used.slice(0, here + 2);
  return askedColumns(upToNext).map(({ header, stage: place }): AskedHere => {
    const column = folded.indexOf(foldName(header));
    const asked = { header, by: upToNext[place]?.name ?? '', isNext: place > here };
    if (column === -1) return { ...asked, column: null, state: 'no-column', text: '' };
    const cell = cells[column];
    const state = isDone(cell) ? 'filled' : isBlank(cell) ? 'blank' : 'not-done';
    return { ...asked, column, state, text: readText(cell) };
  });
}
