import type { Deal, DealsTable } from '../deals';
import { filledColumn } from '../pipeline/filled-column';
import type { Pipeline } from '../pipeline/pipeline';
import { foldName, type Stage } from '../process';
import { isBlank, readText } from '../table';

/** A column that the process asks for, and what the deal's row has there. */
export interface AskedColumn {
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
 * @param stages the open stages of the salesperson's process, in order
 * @param stage the one that the deal is in
 */
export function columnsAsked(
  pipeline: Pipeline,
  deal: number,
  table: DealsTable,
  stages: readonly Stage[],
  stage: Stage,
): AskedColumn[] {
  const { row = 0 } = pipeline.deals[deal] as Deal;
  const cells = table.rows[row - table.firstRow] ?? [];
  const folded = table.headers.map(foldName);
  const used = stages.filter((each) => !each.skip || each.name === stage.name);
  const here = used.findIndex(({ name }) => name === stage.name);
  const seen = new Set<string>();
  return used.slice(0, here + 2).flatMap(({ name, requiredColumns }, place) =>
    requiredColumns.flatMap((header): AskedColumn[] => {
      const wanted = foldName(header);
      if (seen.has(wanted)) return [];
      seen.add(wanted);
      const column = folded.indexOf(wanted);
      const cell = cells[column];
      const asked = { header, by: name, isNext: place > here };
      if (column === -1) return [{ ...asked, column: null, state: 'no-column', text: '' }];
      const isFilled = filledColumn(pipeline, header)?.isFilled(deal) ?? false;
      const state = isFilled ? 'filled' : isBlank(cell) ? 'blank' : 'not-done';
      return [{ ...asked, column, state, text: readText(cell) }];
    }),
  );
}
