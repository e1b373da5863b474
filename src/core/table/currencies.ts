import { memoize } from '../memoize';
import { foldText } from '../text/fold-text';

/** ISO 4217 codes of the currencies in use; the script has them without what stands between. */
const codes = (): readonly string[] =>
  threeLetters(`AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN
  BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
  GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
  KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR
  MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
  SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU
  UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`);

function threeLetters(list: string): readonly string[] {
  return list.match(/\w{3}/g) ?? [];
}

/** Signs and words for currencies. A bare `$` is taken for the US dollar, a bare `£` for sterling. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  Euro: 'EUR',
  Euros: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  $: 'USD',
  US$: 'USD',
  'US $': 'USD',
  U$: 'USD',
  U$S: 'USD',
  $US: 'USD',
  usd: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  $CA: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  R$: 'BRL',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  Fr: 'CHF',
  'Fr.': 'CHF',
  'SFr.': 'CHF',
  chf: 'CHF',
  // Three countries write "kr"; a sheet that mixes it with a code is rare.
  kr: 'kr',
  'kr.': 'kr',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₴': 'UAH',
  '₦': 'NGN',
  TL: 'TRY',
  лв: 'BGN',
  'лв.': 'BGN',
  円: 'JPY',
  元: 'CNY',
  RMB: 'CNY',
  Dhs: 'AED',
  'Dhs.': 'AED',
  'S/': 'PEN',
  'S/.': 'PEN',
};

/** Words behind an amount; in a column of currencies they are only a part of a name. */
const WORDS_IN_AMOUNTS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  Dollar: 'USD',
  Dollars: 'USD',
  dólares: 'USD',
  reais: 'BRL',
  francs: 'CHF',
  Franken: 'CHF',
  pounds: 'GBP',
  // Eight countries pay with pesos.
  peso: 'pesos',
  pesos: 'pesos',
};

/** What several countries write; a code or another sign beside it says which is meant. */
const SHARED: ReadonlySet<string> = new Set([
  ...['$', '£', '¥', 'kr', 'kr.', 'Rs', 'Rs.', 'Fr', 'Fr.', 'peso', 'pesos'],
  ...['dollar', 'dollars', 'Dollar', 'Dollars', 'dólares', 'pounds', 'francs', 'Franken'],
]);

const codeByText = memoize(
  () =>
    new Map([...codes().map((code): [string, string] => [code, code]), ...Object.entries(SIGNS)]),
);

/** A pattern that matches any way of writing a currency beside an amount, the longest first. */
export function currencyPattern(): string {
  return [...codeByText().keys(), ...Object.keys(WORDS_IN_AMOUNTS)]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[$.]/g, '\\$&'))
    .join('|');
}

/**
 * The one currency that everything written beside an amount means: a code decides over a sign that
 * several countries use (`$1,200 MXN`). Null where nothing is written; 'unclear' for two that
 * contradict each other (`€ 5 USD`), or the same twice.
 */
export function currencyAgreed(written: readonly string[]): string | null {
  if (written.length < 2) return written[0] === undefined ? null : currencyNamed(written[0]);
  if (new Set(written).size < written.length) return 'unclear';
  const told = written.find((each) => !SHARED.has(each)) ?? (written[written.length - 1] as string);
  const agrees = (each: string) => SHARED.has(each) || currencyNamed(each) === currencyNamed(told);
  return written.every(agrees) ? currencyNamed(told) : 'unclear';
}

/** The ISO code of a sign or a code in the writing of a sheet; null where it is none. */
export function currencyOfSign(written: string): string | null {
  return codeByText().get(written) ?? null;
}

/** One name for each currency, however it is written: `€`, `EUR` and `Euro` are `EUR`. */
export function currencyNamed(written: string): string {
  return codeByText().get(written) ?? WORDS_IN_AMOUNTS[written] ?? written;
}

/** Beginnings of currencies' names in words, folded, in the languages of the headers. */
const WORDS: Readonly<Record<string, string>> = {
  euro: 'EUR',
  'us dollar': 'USD',
  'u s dollar': 'USD',
  'american dollar': 'USD',
  dolar: 'USD',
  dollar: 'USD',
  'canadian dollar': 'CAD',
  'australian dollar': 'AUD',
  pound: 'GBP',
  pfund: 'GBP',
  libra: 'GBP',
  livre: 'GBP',
  'british pound': 'GBP',
  sterling: 'GBP',
  'swiss franc': 'CHF',
  'schweizer franken': 'CHF',
  franken: 'CHF',
  'franc suisse': 'CHF',
  'franco suizo': 'CHF',
  'franco suico': 'CHF',
  yen: 'JPY',
  iene: 'JPY',
  real: 'BRL',
  reais: 'BRL',
  'brazilian real': 'BRL',
  'peso mexicano': 'MXN',
  'mexican peso': 'MXN',
};

/**
 * The currency that a cell of a column of currencies names: a code in any case, a sign, or a word
 * ("Euro", "US dollars", "USD - US Dollar"); the text itself where it is none that is known.
 */
export function currencyOfText(text: string): string {
  const byText = codeByText();
  const known = byText.get(text) ?? byText.get(text.toUpperCase());
  if (known !== undefined) return known;
  const parts = text.split(/[\s()[\]/,–-]+/);
  const code = parts.find((part) => byText.has(part));
  if (code !== undefined) return byText.get(code) as string;
  const folded = foldText(text);
  const word = Object.keys(WORDS).find((each) => folded.startsWith(each));
  return word === undefined ? text : (WORDS[word] as string);
}
