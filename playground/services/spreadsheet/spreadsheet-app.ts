import { NO_RULE } from '../../workbook/attached/validation-rule';
import {
  RichTextBuilderHandle,
  ServiceHandle,
  SheetHandle,
  ValidationBuilderHandle,
} from '../handles';
import { type Members, menus, reads } from '../member';
import { activeRange } from '../range/resolve-range';

export const spreadsheetApp: Members<'SpreadsheetApp', ServiceHandle> = {
  getActiveSpreadsheet: reads(({ execution }) => new ServiceHandle(execution, 'Spreadsheet')),
  getActive: reads(({ execution }) => new ServiceHandle(execution, 'Spreadsheet')),
  getActiveSheet: reads(
    ({ execution }) =>
      new SheetHandle(execution, execution.activeRange?.tab ?? execution.book.activeTab),
  ),
  getActiveRange: reads(({ execution }) => activeRange(execution)),
  getUi: menus(({ execution }) => new ServiceHandle(execution, 'Ui')),
  flush: reads(({ execution }) => {
    execution.reads.forget();
    if (execution.mode !== 'CUSTOM_FUNCTION') execution.host.calculateNow();
  }, 'Throws what was refused late; calculates only formulas that are nothing but a call'),
  newDataValidation: reads(({ execution }) => new ValidationBuilderHandle(execution, NO_RULE)),
  newRichTextValue: reads(({ execution }) => new RichTextBuilderHandle(execution)),
};
