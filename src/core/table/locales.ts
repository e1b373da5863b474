import type { DateOrder } from './read-day';

/** What stands before the decimals of a number. */
export type DecimalMark = '.' | ',';

/** Languages that write a comma before decimals, and the regions of them that do not. */
const COMMA_LANGUAGES: ReadonlySet<string> = new Set(
  'az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);
const POINT_REGIONS: ReadonlySet<string> = new Set(
  'de_CH de_LI it_CH es_MX es_US es_PR es_GT es_HN es_NI es_PA es_PE es_SV es_DO'.split(' '),
);
const COMMA_REGIONS: ReadonlySet<string> = new Set(['en_ZA']);

/** Regions in which the month is written before the day. */
const MONTH_FIRST: ReadonlySet<string> = new Set(
  'en en_US en_CA en_PH es_US es_PR fil_PH'.split(' '),
);

/** The mark before decimals in a locale such as `de_DE`; null where no locale is known. */
export function decimalMarkIn(locale: string | null): DecimalMark | null {
  if (locale === null || locale === '') return null;
  const name = locale.replace('-', '_');
  if (COMMA_REGIONS.has(name)) return ',';
  const [language = ''] = name.split('_');
  return COMMA_LANGUAGES.has(language) && !POINT_REGIONS.has(name) ? ',' : '.';
}

/** The order of day and month in a locale such as `en_GB`; null where no locale is known. */
export function dateOrderIn(locale: string | null): DateOrder | null {
  if (locale === null || locale === '') return null;
  return MONTH_FIRST.has(locale.replace('-', '_')) ? 'month first' : 'day first';
}
