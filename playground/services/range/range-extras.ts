import { notesOf, writeNotes } from '../../workbook/attached/notes';
import { shownCellReader } from '../../workbook/cells/cell-values';
import { setCells } from '../../workbook/cells/write-cells';
import { checkProtection } from '../../workbook/editing';
import { mapCells } from '../../workbook/grid/area';
import { type RangeHandle, type RichTextHandle, ValidationHandle } from '../handles';
import { edits, type Members, reads } from '../member';
import { checkSize } from './range-values';
import { documentOf, richTextOf } from './rich-text-document';

/** Notes, validation and rich text. */
export const rangeExtras: Members<'Range', RangeHandle> = {
  getNote: reads(({ tab, area }) => notesOf(tab, area)[0]?.[0]),
  getNotes: reads(({ tab, area }) => notesOf(tab, area)),
  setNote: edits((range, note: string | null) => {
    checkProtection(range.tab, range.area);
    writeNotes(
      range.tab,
      range.area,
      mapCells(range.area, () => note),
    );
    return range;
  }),
  clearNote: edits((range) => {
    checkProtection(range.tab, range.area);
    writeNotes(range.tab, range.area, []);
    return range;
  }),
  getDataValidation: reads(({ execution, tab, area }) => {
    const rule = tab.book.validations.at(tab.sheetId, area.row, area.column);
    return rule && new ValidationHandle(execution, rule);
  }),
  getDataValidations: reads(({ execution, tab, area }) =>
    tab.book.validations
      .of(tab.sheetId, area)
      .map((row) => row.map((rule) => rule && new ValidationHandle(execution, rule))),
  ),
  setDataValidation: edits((range, validation: ValidationHandle | null) => {
    checkRuleChange(range);
    range.tab.book.validations.set(range.tab.sheetId, range.area, validation?.rule ?? null);
    return range;
  }),
  clearDataValidations: edits((range) => {
    checkRuleChange(range);
    range.tab.book.validations.set(range.tab.sheetId, range.area, null);
    return range;
  }),
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

function checkRuleChange({ tab, area }: RangeHandle): void {
  checkProtection(tab, area);
  tab.book.typedColumns.refuse(tab.sheetId, area);
}

function writeRichTexts({ tab, area }: RangeHandle, rows: readonly RichTextHandle[][]): void {
  const empty = { v: null, t: null, f: null, si: null, p: null };
  setCells(tab, area, (_row, _column, rowOffset, columnOffset) => {
    const value = rows[rowOffset]?.[columnOffset];
    if (!value?.text) return empty;
    if (value.links.length === 0) return { ...empty, v: value.text, t: 1 };
    return { ...empty, v: value.text, t: 1, p: documentOf(value) };
  });
}
