import { memoize } from '../memoize';

/** ISO 4217 codes of the currencies in use. */
const CODES = `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN
  BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
  GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
  KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR
  MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
  SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU
  UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`;

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
};

const codeByText = memoize(
  () =>
    new Map([
      ...CODES.split(/\s+/).map((code): [string, string] => [code, code]),
      ...Object.entries(SIGNS),
    ]),
);

/** A pattern that matches any way of writing a currency, the longest first. */
export function currencyPattern(): string {
  return [...codeByText().keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[$.]/g, '\\$&'))
    .join('|');
}

/** One name for each currency, however it is written: `€`, `EUR` and `Euro` are `EUR`. */
export function currencyNamed(written: string): string {
  return codeByText().get(written) ?? written;
}
