import { type Cell, isBlank } from '../table';
import { textMark } from '../text/text-mark';

/**
 * A mark of all that a row of a sheet says: two rows have the same one only if they say the same,
 * but for a chance of one in billions. Blank cells at the end do not count, because a sheet may
 * grow a column.
 */
export function rowMark(cells: readonly Cell[]): string {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  const text = JSON.stringify(cells.slice(0, width));
  return `${text.length}.${textMark(text)}${textMark(`${text.length} ${text}`)}`;
}
