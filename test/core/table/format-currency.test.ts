import { expect, it } from 'vitest';
import { currencyOfFormat } from '../../../src/core/table';

it.each([
  ['[$€]#,##0', 'EUR'],
  ['#,##0.00 "€"', 'EUR'],
  ['#,##0.00\\ [$€-407]', 'EUR'],
  ['"$"#,##0.00', 'USD'],
  ['$#,##0_);($#,##0)', 'USD'],
  ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', 'USD'],
  ['[$$-409]#,##0.00', 'USD'],
  ['[$$-1009]#,##0.00', 'CAD'],
  ['[$CA$]#,##0', 'CAD'],
  ['[$¥-411]#,##0', 'JPY'],
  ['[$¥-804]#,##0', 'CNY'],
  ['[$USD] #,##0.00', 'USD'],
  ['#,##0.00 "CHF"', 'CHF'],
  ['"R$"#,##0.00', 'BRL'],
  ['[$R$ -416]#,##0.00', 'BRL'],
  ['[$£-809]#,##0', 'GBP'],
  ['#,##0.00 [$kr-41D]', 'SEK'],
  ['€#,##0', 'EUR'],
  ['[Red]"£"#,##0', 'GBP'],
])('%s names %s', (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

it.each([
  '',
  '0.###############',
  '#,##0.00',
  '0%',
  '0.00E+00',
  '@',
  'M/d/yyyy',
  '[$-409]m/d/yy',
  '#,##0 "days"',
  '[Red]0',
])('%s names none', (format) => {
  expect(currencyOfFormat(format)).toBeNull();
});
