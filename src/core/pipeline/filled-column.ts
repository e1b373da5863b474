import { foldName } from '../process/model';
import { isDone } from '../table';
import type { Pipeline } from './pipeline';

/** A column of the deals tabs that need be no field of a deal. */
export interface FilledColumn {
  /** The header as the first tab has it. */
  readonly header: string;
  /** Whether any row has it filled. */
  readonly isUsed: boolean;
  /** Whether a deal (by index) has it filled; null where the deal's tab has no such column. */
  readonly isFilled: (deal: number) => boolean | null;
}

/**
 * The column with this header, in every deals tab that has one; null where none has. A text, a
 * number, a date or a ticked box fills a cell; a dash, "no", an unticked box or 0 does not.
 */
export function filledColumn(
  { tables, deals }: Pick<Pipeline, 'tables' | 'deals'>,
  header: string,
): FilledColumn | null {
  const wanted = foldName(header);
  const found = tables.flatMap((table) => {
    const column = table.headers.findIndex((each) => foldName(each) === wanted);
    return column === -1 ? [] : [{ table, column }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const byTab = new Map(found.map((each) => [each.table.tab, each]));
  return {
    header: first.table.headers[first.column] ?? header,
    isUsed: found.some(({ table, column }) => table.rows.some((row) => isDone(row[column]))),
    isFilled: (deal) => {
      const { tab = '', row = 0 } = deals[deal] ?? {};
      const place = byTab.get(tab);
      if (place === undefined) return null;
      return isDone(place.table.rows[row - place.table.firstRow]?.[place.column]);
    },
  };
}
