import {
  type RangeHandle,
  RichTextBuilderHandle,
  ServiceHandle,
  SheetHandle,
  TextStyleBuilderHandle,
  ValidationBuilderHandle,
} from './handles';
import { edits, type Members, menus, reads } from './member';
import { activeRange } from './resolve-range';
import { NO_RULE } from './validation';

export const spreadsheetApp: Members<'SpreadsheetApp', ServiceHandle> = {
  getActiveSpreadsheet: reads(({ execution }) => new ServiceHandle(execution, 'Spreadsheet')),
  getActive: reads(({ execution }) => new ServiceHandle(execution, 'Spreadsheet')),
  getActiveSheet: reads(
    ({ execution }) =>
      new SheetHandle(execution, execution.activeRange?.tab ?? execution.book.activeTab),
  ),
  setActiveSheet: edits(({ execution }, sheet: SheetHandle) => {
    execution.book.facade.setActiveSheet(sheet.tab.sheetId);
    return sheet;
  }),
  getActiveRange: reads(({ execution }) => activeRange(execution)),
  getCurrentCell: reads(({ execution }) => activeRange(execution)),
  setActiveRange: edits(({ execution }, range: RangeHandle) => {
    execution.book.facade.setActiveSheet(range.tab.sheetId);
    execution.book.facade.setActiveRange(range.tab.facadeRange(range.area));
    return range;
  }),
  getUi: menus(({ execution }) => new ServiceHandle(execution, 'Ui')),
  flush: reads(() => undefined, 'Throws what was refused late; formulas are not calculated by it'),
  newDataValidation: reads(({ execution }) => new ValidationBuilderHandle(execution, NO_RULE)),
  newRichTextValue: reads(({ execution }) => new RichTextBuilderHandle(execution)),
  newTextStyle: reads(({ execution }) => new TextStyleBuilderHandle(execution)),
};
