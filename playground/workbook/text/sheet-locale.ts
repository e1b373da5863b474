/** How a spreadsheet's locale writes dates, numbers and booleans. */
export interface SheetLocale {
  readonly name: string;
  /** Order of day, month and year in a date typed as numbers; a four-digit first part is a year. */
  readonly dateOrder: 'MDY' | 'DMY' | 'YMD';
  /** Characters that may stand between the parts of a date, beside '/' and '-'. */
  readonly dateSeparators: string;
  readonly decimal: '.' | ',';
  /** Characters that may stand between groups of three digits. */
  readonly group: string;
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly timeFormat: string;
  /** Number format of an amount in the locale's own currency; '#' stands for the digits. */
  readonly currency: { readonly symbol: string; readonly before: boolean };
  readonly trueWord: string;
  readonly falseWord: string;
  /** January to December, full names in the locale's language. */
  readonly months: readonly string[];
}

const ENGLISH =
  'January February March April May June July August September October November December';
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember';
const SPANISH =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
const FRENCH =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const PORTUGUESE =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro';

function locale(
  name: string,
  order: SheetLocale['dateOrder'],
  dateFormat: string,
  numbers: readonly [decimal: '.' | ',', group: string],
  currency: readonly [symbol: string, before: boolean],
  words: { months?: string; trueWord?: string; falseWord?: string; timeFormat?: string } = {},
): SheetLocale {
  const timeFormat = words.timeFormat ?? 'H:mm:ss';
  return {
    name,
    dateOrder: order,
    dateSeparators: order === 'DMY' ? '.' : '',
    decimal: numbers[0],
    group: numbers[1],
    dateFormat,
    dateTimeFormat: `${dateFormat} ${timeFormat}`,
    timeFormat,
    currency: { symbol: currency[0], before: currency[1] },
    trueWord: words.trueWord ?? 'TRUE',
    falseWord: words.falseWord ?? 'FALSE',
    months: (words.months ?? ENGLISH).split(' '),
  };
}

const SPACES = ' \u00a0\u2009\u202f';

const locales: Readonly<Record<string, SheetLocale>> = Object.fromEntries(
  [
    locale('en_US', 'MDY', 'M/d/yyyy', ['.', ','], ['$', true]),
    locale('en_GB', 'DMY', 'dd/MM/yyyy', ['.', ','], ['£', true]),
    locale('en_IE', 'DMY', 'dd/MM/yyyy', ['.', ','], ['€', true]),
    locale('en_AU', 'DMY', 'dd/MM/yyyy', ['.', ','], ['$', true]),
    locale('en_CA', 'YMD', 'yyyy-MM-dd', ['.', ','], ['$', true]),
    locale('en_IN', 'DMY', 'dd/MM/yyyy', ['.', ','], ['₹', true]),
    locale('de_DE', 'DMY', 'dd.MM.yyyy', [',', '.'], ['€', false], {
      months: GERMAN,
      trueWord: 'WAHR',
      falseWord: 'FALSCH',
    }),
    locale('de_AT', 'DMY', 'dd.MM.yyyy', [',', '.'], ['€', true], {
      months: GERMAN,
      trueWord: 'WAHR',
      falseWord: 'FALSCH',
    }),
    locale('de_CH', 'DMY', 'dd.MM.yyyy', ['.', "'’"], ['CHF', true], {
      months: GERMAN,
      trueWord: 'WAHR',
      falseWord: 'FALSCH',
    }),
    locale('es_ES', 'DMY', 'd/M/yyyy', [',', '.'], ['€', false], {
      months: SPANISH,
      trueWord: 'VERDADERO',
      falseWord: 'FALSO',
    }),
    locale('fr_FR', 'DMY', 'dd/MM/yyyy', [',', SPACES], ['€', false], {
      months: FRENCH,
      trueWord: 'VRAI',
      falseWord: 'FAUX',
    }),
    locale('pt_BR', 'DMY', 'dd/MM/yyyy', [',', '.'], ['R$', true], {
      months: PORTUGUESE,
      trueWord: 'VERDADEIRO',
      falseWord: 'FALSO',
    }),
    locale('pt_PT', 'DMY', 'dd/MM/yyyy', [',', SPACES], ['€', false], {
      months: PORTUGUESE,
      trueWord: 'VERDADEIRO',
      falseWord: 'FALSO',
    }),
    locale('it_IT', 'DMY', 'dd/MM/yyyy', [',', '.'], ['€', false]),
    locale('nl_NL', 'DMY', 'd-M-yyyy', [',', '.'], ['€', true]),
  ].map((entry) => [entry.name, entry]),
);

/**
 * The locale of that name; 'en-US' is the same as 'en_US'.
 * @throws Error for a locale that the host does not know, naming those it knows.
 */
export function sheetLocale(name: string): SheetLocale {
  const found = locales[name.replace('-', '_')];
  if (found) return found;
  const known = Object.keys(locales).join(', ');
  throw new Error(`The local host does not know the locale ${name}; it knows ${known}.`);
}
