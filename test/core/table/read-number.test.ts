import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, readNumber } from '../../../src/core/table';
import { check } from '../statistics/check';

function read(cell: Cell | undefined): number | 'blank' | 'invalid' {
  const result = readNumber(cell);
  return typeof result === 'string' ? result : result.value;
}

function currencyOf(cell: Cell): string | null {
  const result = readNumber(cell);
  if (typeof result === 'string') throw new Error(`“${String(cell)}” is ${result}`);
  return result.currency;
}

describe('readNumber', () => {
  it('takes a number as it is', () => {
    expect(readNumber(1200.5)).toEqual({ value: 1200.5, currency: null, isPercent: false });
    expect(read(0)).toBe(0);
    expect(read(-3)).toBe(-3);
  });

  it.each([undefined, '', ' ', '\u00a0', '-', '–', '—', '--', 'n/a', 'N/A', 'NaN', 'None', 'null'])(
    'takes %o for blank',
    (cell) => {
      expect(readNumber(cell)).toBe('blank');
    },
  );

  it.each<[string, number]>([
    ['1200', 1200],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ['1\u00a0200', 1200],
    ["1'200", 1200],
    ['1’200', 1200],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1 200,50', 1200.5],
    ["1'200.50", 1200.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['12,34,567.50', 1_234_567.5],
    ['12,34,567', 1_234_567],
    ['1200.5', 1200.5],
    ['1200,5', 1200.5],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['007', 7],
  ])('reads %o whatever separates thousands and decimals', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each<[string, number]>([
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['+5', 5],
    ['- 5', -5],
    ['5-', -5],
    ['(300)', -300],
    ['( 300 )', -300],
    ['($1,300.50)', -1300.5],
    ['$(300)', -300],
    ['-$300', -300],
    ['$-300', -300],
    ['-300 €', -300],
    ['€ -300', -300],
    ['(5 %)', -0.05],
    ['-0', 0],
  ])('reads the sign of %o', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each<[string, number, string]>([
    ['1.200,50 €', 1200.5, 'EUR'],
    ['€1,200.50', 1200.5, 'EUR'],
    ['EUR 1.200', 1200, 'EUR'],
    ['1200 Euro', 1200, 'EUR'],
    ['1.200 euros', 1200, 'EUR'],
    ['1.200,- €', 1200, 'EUR'],
    ["CHF 1'200.–", 1200, 'CHF'],
    ['Fr. 1’200.-', 1200, 'CHF'],
    ['$1,200', 1200, 'USD'],
    ['US$ 1,200', 1200, 'USD'],
    ['1 200 $US', 1200, 'USD'],
    ['usd 1200', 1200, 'USD'],
    ['CA$1,200', 1200, 'CAD'],
    ['A$1,200', 1200, 'AUD'],
    ['R$ 1.200,50', 1200.5, 'BRL'],
    ['MX$1,200', 1200, 'MXN'],
    ['£1,200', 1200, 'GBP'],
    ['¥120000', 120_000, 'JPY'],
    ['₹12,34,567', 1_234_567, 'INR'],
    ['1 200 kr', 1200, 'kr'],
    ['1,200 (EUR)', 1200, 'EUR'],
    ['12 (k€)', 12_000, 'EUR'],
    ['($) 1,200', 1200, 'USD'],
    ['$1,200.00 MXN', 1200, 'MXN'],
    ['US $1,200', 1200, 'USD'],
    ['$ 1,200 USD', 1200, 'USD'],
    ['USD $1,200', 1200, 'USD'],
    ['AUD$1,200', 1200, 'AUD'],
    ['COP$ 1.200.000', 1_200_000, 'COP'],
    ['US$ 1,200 USD', 1200, 'USD'],
    ['€1.200 EUR', 1200, 'EUR'],
    ['1 200 kr SEK', 1200, 'SEK'],
    ['1.200 TL', 1200, 'TRY'],
    ['1200 лв.', 1200, 'BGN'],
    ['120,000円', 120_000, 'JPY'],
    ['1200元', 1200, 'CNY'],
    ['RMB 1,200', 1200, 'CNY'],
    ['Dhs 1,200', 1200, 'AED'],
    ['S/ 1,200.00', 1200, 'PEN'],
    ['1,200 dollars', 1200, 'USD'],
    ['1,200 CAD dollars', 1200, 'CAD'],
    ['1.200 reais', 1200, 'BRL'],
    ['1.200 pesos', 1200, 'pesos'],
    ['$1.200 pesos', 1200, 'pesos'],
    ['2 milhões de reais', 2_000_000, 'BRL'],
    ["1,2 million d'euros", 1_200_000, 'EUR'],
    ['R$ 1,2 mil', 1200, 'BRL'],
    ['R$ 1,2 mi', 1_200_000, 'BRL'],
    ['₹ 5 lakh', 500_000, 'INR'],
    ['ca. 1.200 € netto / Monat', 1200, 'EUR'],
    ['1 200 zł', 1200, 'PLN'],
    ['1 200 Kč', 1200, 'CZK'],
    ['1200SEK', 1200, 'SEK'],
  ])('reads %o with its currency', (text, value, currency) => {
    expect(readNumber(text)).toEqual({ value, currency, isPercent: false });
  });

  it('gives the symbol and the code of a currency the same name', () => {
    expect(currencyOf('5 €')).toBe(currencyOf('EUR 5'));
    expect(currencyOf('$5')).toBe(currencyOf('5 USD'));
    expect(currencyOf('5')).toBeNull();
  });

  it.each<[string, number]>([
    ['12k', 12_000],
    ['12K', 12_000],
    ['$12.5k', 12_500],
    ['1.2M', 1_200_000],
    ['1,2 Mio. €', 1_200_000],
    ['1,2 Mio EUR', 1_200_000],
    ['2 Mrd €', 2_000_000_000],
    ['2bn', 2_000_000_000],
    ['12 k€', 12_000],
    ['12 T€', 12_000],
    ['12 TEUR', 12_000],
    ['12 KEUR', 12_000],
    ['12 Tsd. €', 12_000],
    ['2.3M', 2_300_000],
    ['1.005k', 1_005_000],
    ['1,2 milhão', 1_200_000],
    ['1,2 millones', 1_200_000],
    ['1,2 millón', 1_200_000],
    ['1.2 million', 1_200_000],
    ['1.2MM', 1_200_000],
    ['12 thousand', 12_000],
    ['12 Tausend', 12_000],
    ['1,5 Millionen', 1_500_000],
    ['2 crore', 20_000_000],
  ])('reads the thousands and millions of %o', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ...['~1,200', '~ $1,200', '≈ 1.200 €', 'ca. 1200', 'ca 1.200', 'approx. 1,200', '>1,200'],
    ...['= 1200', '>= 1,200', 'rund 1.200 €', 'environ 1 200 €', '1,200+', '$1,200+'],
    ...['1.200 € netto', '1 200 € HT', '1 200 TTC', '1.200 € + MwSt.', '1.200 zzgl. MwSt'],
    ...['$1,200/mo', '$1,200 / yr', '1.200 €/Monat', '$1,200/month', '$1,200 per year'],
    ...['1.200 € p.a.', '1200 p. a.', '1.200 EUR pro Jahr', '1 200 € par an', '1,200 USD / year'],
    ...[
      '1`200',
      '1´200',
      '1 200:-',
      '1,200 (estimate)',
      '(ca.) 1200',
      '$1,200 +VAT',
      '1200EUR netto',
    ],
  ])('reads %o as the number that is written', (text) => {
    expect(read(text)).toBe(1200);
  });

  it.each<[string, number]>([
    ['40 %', 0.4],
    ['40%', 0.4],
    ['12,5 %', 0.125],
    ['33.333 %', 0.33333],
    ['57 %', 0.57],
    ['-10 %', -0.1],
    ['150 %', 1.5],
  ])('returns %o as a share', (text, value) => {
    expect(readNumber(text)).toEqual({ value, currency: null, isPercent: true });
  });

  it('gives every whole percent the share that is written with two decimals', () => {
    for (let percent = 0; percent <= 100; percent++) {
      expect(read(`${percent} %`)).toBe(Number((percent / 100).toFixed(2)));
    }
  });

  it.each<Cell | undefined>([
    'abc',
    'tbd',
    '#N/A',
    '#REF!',
    '12 apples',
    'REP 12',
    'ABC 12',
    '1,2,3',
    '1.2.3',
    '23.11.2026',
    '2026-11-23',
    '0170 123456',
    '+49 170 1234567',
    '1 2 3',
    '12 34',
    '1,23,4',
    '1,200,50',
    '(300',
    '300)',
    '5 €€',
    '€ 5 USD',
    '€ 5 €',
    'USD 5 EUR',
    '1 (200)',
    '1200 mills',
    'net',
    'per year',
    '5 / 7',
    '5 cars a year',
    '€',
    '%',
    '.',
    ',',
    '1e5',
    '5 % %',
    '--5',
    '5-10k',
    '1.234,567.8',
    true,
    false,
    { day: 46_349 },
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('takes %o for no number', (cell) => {
    expect(readNumber(cell)).toBe('invalid');
  });

  it('reads back a number in every style in which it is formatted', () => {
    const styles: ReadonlyArray<(whole: string[], decimals: string) => string> = [
      (whole, decimals) => `${whole.join(',')}.${decimals}`,
      (whole, decimals) => `${whole.join('.')},${decimals}`,
      (whole, decimals) => `${whole.join(' ')},${decimals}`,
      (whole, decimals) => `${whole.join('\u202f')},${decimals} €`,
      (whole, decimals) => `${whole.join("'")}.${decimals}`,
      (whole, decimals) => `CHF ${whole.join('’')}.${decimals}`,
      (whole, decimals) => `$${whole.join('')}.${decimals}`,
      (whole, decimals) => `${whole.join('')},${decimals}`,
    ];
    const cents = fc.integer({ min: 0, max: 99_999_999_999 });
    check(
      fc.property(cents, fc.constantFrom(...styles), fc.boolean(), (amount, style, isNegative) => {
        const whole = String(Math.floor(amount / 100));
        const decimals = String(amount % 100).padStart(2, '0');
        const groups = whole.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
        const text = style(groups, decimals);
        const value = Number(`${whole}.${decimals}`);
        expect(read(isNegative ? `-${text}` : text)).toBe(isNegative && value > 0 ? -value : value);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back every number that the engine formats in the five languages', () => {
    const locales = ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'pt-BR', 'de-CH', 'en-IN'];
    const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
    check(
      fc.property(cents, fc.constantFrom(...locales), (amount, locale) => {
        const value = amount / 100;
        const plain = value.toLocaleString(locale, { minimumFractionDigits: 2 });
        const money = value.toLocaleString(locale, { style: 'currency', currency: 'EUR' });
        expect(read(plain)).toBe(value === 0 ? 0 : value);
        expect(readNumber(money)).toEqual({
          value: value === 0 ? 0 : value,
          currency: 'EUR',
          isPercent: false,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never gives NaN, whatever is in the cell', () => {
    const digitsAndMore = fc.string({
      unit: fc.constantFrom(..."0123456789.,'’ ()-+%€$kM"),
      maxLength: 14,
    });
    const cells = fc.oneof(digitsAndMore, fc.string(), fc.double(), fc.boolean());
    check(
      fc.property(cells, (cell) => {
        const result = readNumber(cell);
        if (typeof result !== 'string') expect(Number.isFinite(result.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a long cell that is nearly a number as invalid', () => {
    expect(readNumber(`1${' '.repeat(49_000)}x`)).toBe('invalid');
    expect(readNumber(`${'1 '.repeat(24_000)}x`)).toBe('invalid');
  });
});
