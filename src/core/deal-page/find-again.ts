import { rowKey, type UnderstoodTab } from '../deals';
import { foldName } from '../process';
import { rowMark } from './row-mark';

/** A deal's row as somebody saw it. */
export interface SeenRow {
  /** Row number as the sheet shows it. */
  readonly row: number;
  /** See `rowKey`. */
  readonly key: string;
  /** See `rowMark`. */
  readonly mark: string;
}

/**
 * The row number of a deal that somebody saw earlier, wherever it stands by now. Of several rows
 * that are called the same only one that says exactly what it said then is certain, and a row
 * without a name is only known where it stood.
 *
 * @returns `gone` where no row is the deal any more, `twice` where several may be
 */
export function findAgain(
  understood: Pick<UnderstoodTab, 'body' | 'columns' | 'headerIndex'>,
  seen: SeenRow,
): number | 'gone' | 'twice' {
  const { body, headerIndex } = understood;
  const first = headerIndex + 2;
  const wanted = foldName(seen.key);
  if (wanted === '') {
    const cells = body[seen.row - first];
    return cells !== undefined && rowMark(cells) === seen.mark ? seen.row : 'gone';
  }
  const called = body.flatMap((cells, index) =>
    foldName(rowKey(understood, cells)) === wanted ? [{ cells, row: first + index }] : [],
  );
  const [only, ...others] = called;
  if (only === undefined) return 'gone';
  if (others.length === 0) return only.row;
  const [same, ...more] = called.filter(({ cells }) => rowMark(cells) === seen.mark);
  return same !== undefined && more.length === 0 ? same.row : 'twice';
}
