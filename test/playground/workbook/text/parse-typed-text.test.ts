import { describe, expect, it } from 'vitest';
import { parseTypedText } from '../../../../playground/workbook/text/parse-typed-text';
import { sheetLocale } from '../../../../playground/workbook/text/sheet-locale';
import { serialOfDate } from '../../../../playground/workbook/time/serial';

const YEAR = 2026;
const date = (year: number, month: number, day: number) => serialOfDate(year, month, day);

function typed(text: string, locale = 'en_US') {
  return parseTypedText(text, sheetLocale(locale), YEAR);
}

function number(value: number, format: string | null = null) {
  return { kind: 'number', value: expect.closeTo(value, 9), format };
}

function text(value: string, quoted = false) {
  return { kind: 'text', value, quoted };
}

describe('en_US', () => {
  it.each([
    ['', { kind: 'blank' }],
    ['=A1+1', { kind: 'formula', formula: '=A1+1' }],
    ['=', text('=')],
    ['+SUM(A1)', { kind: 'formula', formula: '=+SUM(A1)' }],
    ['+49 30 1234', text('+49 30 1234')],
    ["'007", text('007', true)],
    ["'=1", text('=1', true)],
    ["'", text('', true)],
    ['TRUE', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['Lead', text('Lead')],
    [' padded ', text(' padded ')],
  ])('reads %j', (input, expected) => {
    expect(typed(input)).toEqual(expected);
  });

  it.each([
    ['007', 7, null],
    ['-5', -5, null],
    ['+5', 5, null],
    ['.5', 0.5, null],
    ['5.', 5, null],
    [' 12 ', 12, null],
    ['1e3', 1000, '0.00E+00'],
    ['1,200.50', 1200.5, '#,##0.00'],
    ['1,200', 1200, '#,##0'],
    ['$1,200.50', 1200.5, '"$"#,##0.00'],
    ['-$5', -5, '"$"#,##0'],
    ['$-5', -5, '"$"#,##0'],
    ['(1,200)', -1200, '#,##0'],
    ['10%', 0.1, '0%'],
    ['7%', 0.07, '0%'],
    ['12.5%', 0.125, '0.00%'],
  ])('reads %j as the number %d', (input, value, format) => {
    expect(typed(input)).toEqual(number(value, format));
  });

  it.each([
    ['1/2/2026', date(2026, 1, 2), 'M/d/yyyy'],
    ['1/2', date(2026, 1, 2), 'M/d/yyyy'],
    ['1-2-2026', date(2026, 1, 2), 'M/d/yyyy'],
    ['02/03/24', date(2024, 2, 3), 'M/d/yyyy'],
    ['1/1/29', date(2029, 1, 1), 'M/d/yyyy'],
    ['1/1/30', date(1930, 1, 1), 'M/d/yyyy'],
    ['2026-01-02', date(2026, 1, 2), 'yyyy-MM-dd'],
    ['2026/1/2', date(2026, 1, 2), 'M/d/yyyy'],
    ['2026-01', date(2026, 1, 1), 'yyyy-MM'],
    ['Jan 5, 2026', date(2026, 1, 5), 'MMM d, yyyy'],
    ['January 5 2026', date(2026, 1, 5), 'MMM d, yyyy'],
    ['5 Jan 2026', date(2026, 1, 5), 'd MMM yyyy'],
    ['5-Jan-26', date(2026, 1, 5), 'd-MMM-yyyy'],
    ['Dec 2026', date(2026, 12, 1), 'MMM yyyy'],
    ['2/29/2024', date(2024, 2, 29), 'M/d/yyyy'],
    ['02/23/26 08:55 PM', date(2026, 2, 23) + (20 * 60 + 55) / 1440, 'M/d/yyyy H:mm:ss'],
    ['2026-01-02 14:30', date(2026, 1, 2) + 14.5 / 24, 'M/d/yyyy H:mm:ss'],
    ['1/2/2026, 8:00:30', date(2026, 1, 2) + (8 * 3600 + 30) / 86400, 'M/d/yyyy H:mm:ss'],
    ['8:55 PM', (20 * 60 + 55) / 1440, 'h:mm AM/PM'],
    ['12:05 am', 5 / 1440, 'h:mm AM/PM'],
    ['14:30', 14.5 / 24, 'H:mm'],
    ['25:00', 25 / 24, '[h]:mm:ss'],
  ])('reads %j as a date or time', (input, value, format) => {
    expect(typed(input)).toEqual(number(value, format));
  });

  it.each([
    '1,2',
    '12,34',
    '1/2/3',
    '13/45/2026',
    '2/30/2026',
    '23.02.2026',
    '1.2.3',
    '1C1I7A6R',
    '12E34567',
    '10 %%',
    '$5%',
    '8:75',
    '13:00 PM',
    'Phase 1',
    'Q1 2026',
    '2026-01-02T10:00:00Z',
    '5 apples',
    '$',
  ])('keeps %j as text', (input) => {
    expect(typed(input)).toEqual(text(input));
  });
});

describe('other locales', () => {
  it.each([
    ['en_GB', '1/2/2026', date(2026, 2, 1), 'dd/MM/yyyy'],
    ['en_GB', '23.02.2026', date(2026, 2, 23), 'dd/MM/yyyy'],
    ['en_GB', '1/2', date(2026, 2, 1), 'dd/MM/yyyy'],
    ['en_GB', '£1,200', 1200, '"£"#,##0'],
    ['de_DE', '1.234,50', 1234.5, '#,##0.00'],
    ['de_DE', '1,5', 1.5, null],
    ['de_DE', '1.5', date(2026, 5, 1), 'dd.MM.yyyy'],
    ['de_DE', '23.02.2026', date(2026, 2, 23), 'dd.MM.yyyy'],
    ['de_DE', '5. März 2026', date(2026, 3, 5), 'd MMM yyyy'],
    ['de_DE', '1.200,50 €', 1200.5, '#,##0.00 "€"'],
    ['en_US', '€1,000', 1000, '[$€]#,##0'],
    ['en_US', '¥100,000', 100_000, '[$¥]#,##0'],
    ['de_CH', "1'200.50", 1200.5, '#,##0.00'],
    ['fr_FR', '1 234,5', 1234.5, '#,##0.00'],
    ['es_ES', '5 de enero de 2026', date(2026, 1, 5), 'd MMM yyyy'],
    ['pt_BR', 'R$ 1.200,50', 1200.5, '"R$"#,##0.00'],
    ['en_CA', '2026-01-02', date(2026, 1, 2), 'yyyy-MM-dd'],
  ])('%s reads %j', (locale, input, value, format) => {
    expect(typed(input, locale)).toEqual(number(value, format));
  });

  it('takes the locale’s own words for true and false', () => {
    expect(typed('WAHR', 'de_DE')).toEqual({ kind: 'boolean', value: true });
    expect(typed('WAHR', 'en_US')).toEqual(text('WAHR'));
  });

  it('refuses a locale it does not know, by name', () => {
    expect(() => sheetLocale('xx_YY')).toThrow(/does not know the locale xx_YY; it knows en_US/);
    expect(sheetLocale('en-GB').name).toBe('en_GB');
  });
});
