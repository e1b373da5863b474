import { foldName } from '../process/model';
import { type Cell, readOptionalText } from '../table';
import { foldText } from '../text/fold-text';
import type { Pipeline } from './pipeline';

/** What people write where something was not done, folded. */
const NOT_DONE: readonly string[] = [
  ...['no', 'n', 'none', 'false', '0', 'not yet', 'open'],
  ...['nein', 'keine', 'keiner', 'keines', 'falsch', 'noch nicht', 'offen'],
  ...['ninguno', 'ninguna', 'falso', 'todavia no', 'pendiente'],
  ...['non', 'aucun', 'aucune', 'faux', 'pas encore'],
  ...['nao', 'nenhum', 'nenhuma', 'ainda nao', 'pendente'],
];

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
    isUsed: found.some(({ table, column }) => table.rows.some((row) => isFilled(row[column]))),
    isFilled: (deal) => {
      const { tab = '', row = 0 } = deals[deal] ?? {};
      const place = byTab.get(tab);
      if (place === undefined) return null;
      return isFilled(place.table.rows[row - place.table.firstRow]?.[place.column]);
    },
  };
}

function isFilled(cell: Cell | undefined): boolean {
  if (typeof cell === 'boolean') return cell;
  const text = readOptionalText(cell);
  return text !== null && !NOT_DONE.includes(foldText(text));
}
