/**
 * How a part of an agreement that is more than a code is worded in English, German, Spanish, French
 * and Portuguese, `{}` where its value stands. The English words are written; those of any language
 * are read.
 */
export type Wording = readonly [english: string, ...others: string[]];

/** The languages of the wordings, in their order. */
export const WORDED_IN: readonly string[] = ['en', 'de', 'es', 'fr', 'pt'];

export const CONVERSION: Wording = [
  'target {} %',
  'Ziel {} %',
  'objetivo {} %',
  'objectif {} %',
  'meta {} %',
];
export const DAYS: Wording = [
  'max {} days',
  'max. {} Tage',
  'máx. {} días',
  'max. {} jours',
  'máx. {} dias',
];
export const A_WEEK: Wording = [
  '{} a week',
  '{} pro Woche',
  '{} a la semana',
  '{} par semaine',
  '{} por semana',
];
export const DISCOUNT: Wording = [
  'discount up to {} %',
  'bis {} % Rabatt',
  'descuento hasta {} %',
  'remise max. {} %',
  'desconto até {} %',
];
export const REQUIRED: Wording = ['needs {}', 'braucht {}', 'requiere {}', 'exige {}', 'requer {}'];
export const EXIT: Wording = [
  'exit {}',
  'weiter, wenn {}',
  'sale con {}',
  'sortie {}',
  'sai com {}',
];

/** All of them. */
export const WORDINGS = [CONVERSION, DAYS, A_WEEK, DISCOUNT, REQUIRED, EXIT];

/** What stands in a text where its wording has `{}`; null where it is worded otherwise. */
export function valueIn(text: string, words: string): string | null {
  const [before = '', after = ''] = words.split('{}');
  const isWordedSo =
    text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  return isWordedSo ? text.slice(before.length, text.length - after.length) : null;
}
