import { decimalMarkOf, readText } from '../table';
import { foldText } from '../text/fold-text';
import { names } from '../text/names';
import { currencyReader } from './currency';
import type { DealsTable } from './deals-table';

/**
 * Words of headers and stages, folded, in languages whose countries write the day first: German,
 * Spanish, French and Portuguese. None of them is an English word too, as "commercial" is.
 */
const WORDS: ReadonlySet<string> = new Set(
  names(`geschaft, verkaufschance, vorgang, verkaufer, verkauferin, vertriebler, besitzer, inhaber,
    verantwortlich, verantwortlicher, zustandig, zustandiger, mitarbeiter, betrag, umsatz, wert,
    auftragswert, erstellt, erstelldatum, erstellungsdatum, angelegt, anlagedatum, datum,
    abschluss, abschlussdatum, geschlossen, abgeschlossen, kunde, firma, quelle, herkunft, gewonnen,
    verloren, angebot, verhandlung, erstkontakt, bedarf, auftrag, absage,
    negocio, oportunidad, trato, vendedor, vendedora, propietario, responsable, etapa, fase, estado,
    importe, monto, valor, fecha, creado, creada, creacion, cierre, cerrado, cerrada, cliente,
    empresa, origen, ganado, ganada, perdido, perdida, propuesta, negociacion, contacto,
    affaire, opportunite, vendeur, vendeuse, proprietaire, etape, statut, montant, valeur, cree,
    creee, cloture, cloturee, entreprise, gagne, gagnee, perdu, perdue, devis, negociation,
    oportunidade, responsavel, proprietario, dono, criado, criada, criacao, fechamento, fecho,
    encerramento, fechado, origem, ganho, ganha, proposta, negociacao, contato`),
);

/** One such word may be a name; from so many headers and stages on, they are the language. */
const ENOUGH_WORDS = 2;

/** Currencies of countries that write the day first. */
const CURRENCIES: ReadonlySet<string> = new Set(
  `AED ARS AUD BGN BOB BRL CHF CLP COP CZK DKK EGP EUR GBP IDR ILS INR KES MAD MXN NGN NOK NZD PEN
    PLN PYG RON RUB SAR THB TRY UAH UYU VND`.split(/\s+/),
);

/** Rows looked at; a habit shows in fewer. */
const ROWS_LOOKED_AT = 1000;

/**
 * What tells that whoever wrote the table writes the day before the month: the language of its
 * headers and stages, or how its amounts are written: with a decimal comma, or in currencies of
 * countries that do. Null where neither tells; nothing tells so of the month.
 */
export function dayFirstSign(table: DealsTable): 'language' | 'amounts' | null {
  const rows = table.rows.slice(0, ROWS_LOOKED_AT);
  const { stage, amount } = table.columns;
  const stages = stage === undefined ? [] : rows.map((row) => readText(row[stage]));
  const texts = [...new Set([...table.headers, ...stages])];
  const inWords = (text: string) =>
    foldText(text)
      .split(' ')
      .some((word) => WORDS.has(word));
  if (texts.filter(inWords).length >= ENOUGH_WORDS) return 'language';
  if (amount === undefined) return null;
  if (decimalMarkOf(rows, amount, () => null) === ',') return 'amounts';
  const readCurrency = currencyReader(table);
  const currencies = [...new Set(rows.map(readCurrency))].filter((each) => each !== null);
  const isDayFirst = currencies.length > 0 && currencies.every((each) => CURRENCIES.has(each));
  return isDayFirst ? 'amounts' : null;
}
