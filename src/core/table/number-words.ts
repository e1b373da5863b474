import { memoize } from '../memoize';

/** Powers of ten that words and letters behind a number stand for, in small letters. */
const EXPONENT_BY_SCALE: Readonly<Record<string, number>> = {
  ...{ k: 3, t: 3, tsd: 3, tausend: 3, thousand: 3, mil: 3, mille: 3 },
  ...{ m: 6, mm: 6, mn: 6, mln: 6, mi: 6, mio: 6, mill: 6, million: 6, millions: 6, millionen: 6 },
  ...{ millón: 6, millon: 6, millones: 6, milhão: 6, milhao: 6, milhões: 6, milhoes: 6 },
  ...{ bn: 9, mrd: 9, milliarde: 9, milliarden: 9, milliard: 9, milliards: 9 },
  ...{ lakh: 5, lakhs: 5, lac: 5, lacs: 5, crore: 7, crores: 7 },
};

/** Letters that are scales in one writing only: `t` is a ton, and `T` means thousand before €. */
const LETTERS = ['[kK]', 'T(?=€|EUR)', 'MM', '[mM]n?'];

/** A pattern for what multiplies a number; the longest first. */
export function scalePattern(): string {
  const words = Object.keys(EXPONENT_BY_SCALE)
    .filter((word) => word.length > 2 || word === 'mi' || word === 'bn')
    .sort((a, b) => b.length - a.length)
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}\\.?`);
  return [...words, ...LETTERS].join('|');
}

/** The power of ten that a text matched by `scalePattern` stands for; 0 for an empty one. */
export function exponentOf(scale: string): number {
  return EXPONENT_BY_SCALE[scale.replace('.', '').toLowerCase()] ?? 0;
}

/** Words before a number that is not exact: it is taken as it is written. */
const WORDS_BEFORE = [
  ...['ca', 'circa', 'approx', 'about', 'around', 'etwa', 'rund', 'env', 'environ'],
  ...['aprox', 'cerca de', 'unos'],
];

/** Words of tax, and of what it is paid for; the number stays the one that is written. */
const WORDS_BEHIND = [
  ...['net', 'netto', 'brutto', 'gross', 'HT', 'TTC', 'neto', 'bruto', 'líquido', 'hors taxes'],
  ...['MwSt', 'MWST', 'USt', 'VAT', 'GST', 'tax', 'TVA', 'IVA'].flatMap((tax) =>
    [
      ...['+', 'plus', 'zzgl', 'zzgl.', 'excl', 'excl.', 'ex', 'exkl.', 'incl', 'incl.', 'inkl.'],
      ...['hors', 'más', 'mas', 'sin', 'sem', 'mais', 'con', 'com'],
    ].map((how) => `${how} ${tax}`),
  ),
  ...[
    ...['month', 'mo', 'mth', 'year', 'yr', 'annum', 'quarter', 'user', 'seat'],
    ...['Monat', 'Mon', 'Jahr', 'Quartal', 'mois', 'an', 'mes', 'mês', 'año', 'ano', 'a', 'm', 'y'],
  ].map((span) => `/ ${span}`),
  ...['per month', 'per year', 'per annum', 'a month', 'a year', 'p.a', 'pa', 'p.m', 'p. a'],
  ...['monthly', 'yearly', 'annually', 'annual', 'ARR', 'MRR', 'ACV', 'TCV'],
  ...['pro Monat', 'pro Jahr', 'im Monat', 'im Jahr', 'monatlich', 'jährlich', 'mtl', 'jährl'],
  ...['par mois', 'par an', 'por mes', 'por mês', 'por año', 'por ano', 'al mes', 'al año'],
  ...['ao mês', 'ao ano', 'mensual', 'mensal', 'anual', 'mensuel', 'annuel'],
];

const before = memoize(
  () =>
    new RegExp(`^(?:[~≈><≥≤=±]+|(?:${alternatives(WORDS_BEFORE)})(?=[ .])\\.?) ?(?=\\P{L})`, 'iu'),
);
const behind = memoize(
  () =>
    new RegExp(
      `(?<=[^\\p{L}]|\\p{Lu}{3}|\\p{Ll}{3}) ?(?:${alternatives(WORDS_BEHIND)})\\.?$`,
      'iu',
    ),
);

/** The longest first; a space may be left out where a sign ends. */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[+.]/g, '\\$&').replace(/(?<=^\\\+|^\/) /, ' ?'))
    .join('|');
}

/** The text of a number without the words and signs around it that do not change it. */
export function bareNumber(text: string): string {
  const start = text.replace(before(), '');
  // Twice, for "1.200 € netto / Monat".
  const end = start.replace(behind(), '').replace(behind(), '');
  return end.replace(/(?<=[\d€$£kKM])\+$/, '').trim();
}
