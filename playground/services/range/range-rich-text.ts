import { shownCellReader } from '../../workbook/cells/cell-values';
import { setCells } from '../../workbook/cells/write-cells';
import { checkProtection } from '../../workbook/editing';
import type { RangeHandle, RichTextHandle } from '../handles';
import { edits, type Members, reads } from '../member';
import { checkSize } from './range-values';
import { documentOf, richTextOf } from './rich-text-document';

/** The rich texts of a range. */
export const rangeRichText: Members<'Range', RangeHandle> = {
  getRichTextValue: reads(({ execution, tab, area }) =>
    richTextOf(execution, shownCellReader(tab)(area.row, area.column)),
  ),
  setRichTextValues: edits((range, rows: RichTextHandle[][]) => {
    checkSize(range.area, rows);
    checkProtection(range.tab, range.area);
    writeRichTexts(range, rows);
    return range;
  }),
};

function writeRichTexts({ tab, area }: RangeHandle, rows: readonly RichTextHandle[][]): void {
  const empty = { v: null, t: null, f: null, si: null, p: null };
  setCells(tab, area, (row, column, rowOffset, columnOffset) => {
    const value = rows[rowOffset]?.[columnOffset];
    if (!value?.text) return empty;
    if (value.links.length === 0) return { ...empty, v: value.text, t: 1 };
    const { fs = 10 } = tab.book.styles.of(tab.cells[row]?.[column]);
    return { ...empty, v: value.text, t: 1, p: documentOf(value, fs) };
  });
}
