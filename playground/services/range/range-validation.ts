import { checkProtection } from '../../workbook/editing';
import { type RangeHandle, ValidationHandle } from '../handles';
import { edits, type Members, reads } from '../member';

/** The data validation rules of a range. */
export const rangeValidation: Members<'Range', RangeHandle> = {
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
};

function checkRuleChange({ tab, area }: RangeHandle): void {
  checkProtection(tab, area);
  tab.book.typedColumns.refuse(tab.sheetId, area);
}
