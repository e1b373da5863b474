import { type Area, eachCell, mapCells } from '../workbook/area';
import { bareValue, shownCellReader } from '../workbook/cell-values';
import { checkProtection } from '../workbook/editing';
import { notesOf, writeNotes } from '../workbook/notes';
import type { Tab } from '../workbook/tab';
import type { ValidationRule } from '../workbook/validation-rule';
import { setCells, writeTyped } from '../workbook/write-cells';
import { type RangeHandle, type RichTextHandle, ValidationHandle } from './handles';
import { edits, type Members, reads } from './member';
import { checkSize } from './range-values';
import { documentOf, richTextOf } from './rich-text-document';
import { checkboxRule } from './validation';

/** Notes, validation, checkboxes and rich text. */
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
  setNotes: edits((range, notes: (string | null)[][]) => {
    checkSize(range.area, notes);
    checkProtection(range.tab, range.area);
    writeNotes(range.tab, range.area, notes);
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
    setRule(range.tab, range.area, validation?.rule ?? null);
    return range;
  }),
  setDataValidations: edits((range, rows: (ValidationHandle | null)[][]) => {
    checkSize(range.area, rows);
    checkRuleChange(range);
    for (const [area, validation] of columnRuns(range.area, rows)) {
      setRule(range.tab, area, validation?.rule ?? null);
    }
    return range;
  }),
  clearDataValidations: edits((range) => {
    checkRuleChange(range);
    range.tab.book.validations.set(range.tab.sheetId, range.area, null);
    return range;
  }),
  insertCheckboxes: edits((range, checked?: unknown, unchecked?: unknown) => {
    checkRuleChange(range);
    setRule(range.tab, range.area, checkboxRule(checked, unchecked));
    return range;
  }),
  removeCheckboxes: edits((range) => {
    checkRuleChange(range);
    range.tab.book.validations.set(range.tab.sheetId, range.area, null);
    return range;
  }, 'The values stay'),
  getRichTextValue: reads(({ execution, tab, area }) =>
    richTextOf(execution, shownCellReader(tab)(area.row, area.column)),
  ),
  getRichTextValues: reads(({ execution, tab, area }) => {
    const read = shownCellReader(tab);
    return mapCells(area, (row, column) => richTextOf(execution, read(row, column)));
  }),
  setRichTextValue: edits((range, value: RichTextHandle) => {
    checkProtection(range.tab, range.area);
    writeRichText(range.tab, range.area, () => value);
    return range;
  }),
  setRichTextValues: edits((range, rows: RichTextHandle[][]) => {
    checkSize(range.area, rows);
    checkProtection(range.tab, range.area);
    writeRichText(range.tab, range.area, (row, column) => rows[row]?.[column] ?? null);
    return range;
  }),
};

function checkRuleChange({ tab, area }: RangeHandle): void {
  checkProtection(tab, area);
  tab.book.typedColumns.refuse(tab.sheetId, area);
}

/** A checkbox shows FALSE where nothing was. */
function setRule(tab: Tab, area: Area, rule: ValidationRule | null): void {
  tab.book.validations.set(tab.sheetId, area, rule);
  if (rule?.criteria !== 'CHECKBOX') return;
  const read = shownCellReader(tab);
  eachCell(area, (row, column) => {
    if (bareValue(read(row, column)) !== '') return;
    writeTyped(tab, { row, column, rows: 1, columns: 1 }, [[rule.texts[1] ?? false]]);
  });
}

/** Neighbours in a column that share a rule, so that each run is one change of Univer's. */
function columnRuns(
  area: Area,
  rows: readonly (readonly (ValidationHandle | null)[])[],
): [Area, ValidationHandle | null][] {
  const runs: [Area, ValidationHandle | null][] = [];
  for (let column = 0; column < area.columns; column++) {
    let start = 0;
    for (let row = 1; row <= area.rows; row++) {
      const first = rows[start]?.[column] ?? null;
      if (row < area.rows && (rows[row]?.[column] ?? null) === first) continue;
      runs.push([
        { row: area.row + start, column: area.column + column, rows: row - start, columns: 1 },
        first,
      ]);
      start = row;
    }
  }
  return runs;
}

function writeRichText(
  tab: Tab,
  area: Area,
  valueAt: (rowOffset: number, columnOffset: number) => RichTextHandle | null,
): void {
  setCells(tab, area, (_row, _column, rowOffset, columnOffset) => {
    const value = valueAt(rowOffset, columnOffset);
    const empty = { v: null, t: null, f: null, si: null, p: null };
    if (!value?.text) return empty;
    if (value.runs.length === 0) return { ...empty, v: value.text, t: 1 };
    return { ...empty, v: value.text, t: 1, p: documentOf(value) };
  });
}
