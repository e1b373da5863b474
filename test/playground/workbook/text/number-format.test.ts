import { expect, it } from 'vitest';
import { isAutomatic, isDateFormat } from '../../../../playground/workbook/text/number-format';

it.each([
  'M/d/yyyy',
  'yyyy-MM-dd',
  'H:mm',
  '[h]:mm:ss',
  'd" de "MMMM',
  '[$-409]m/d/yy',
  'h:mm AM/PM',
])('%s is a date format', (format) => expect(isDateFormat(format)).toBe(true));

it.each(['General', '0.00', '#,##0 "days"', '0.00E+00', '[Red]0', '@', '\\d0', '0%', ''])(
  '%s is none',
  (format) => expect(isDateFormat(format)).toBe(false),
);

it('knows both names of the automatic format', () => {
  expect(isAutomatic('General')).toBe(true);
  expect(isAutomatic('0.###############')).toBe(true);
  expect(isAutomatic('0.00')).toBe(false);
});
