import { guessOutcome } from '../process/guess-outcome';
import { guessStage, isParked } from '../process/guess-step';
import { foldName } from '../process/model';
import { holdsDates, readDay } from '../table';
import { OWNED_HEADERS } from '../tabs/flag-columns';
import { hasWords } from '../text/find-words';
import { foldText } from '../text/fold-text';
import { names as words } from '../text/names';
import { dateOrders } from './date-orders';
import type { DealsTable } from './deals-table';
import { DATE_WORDS } from './header-synonyms';

/** Words over days that are no entry into a stage, whatever else the header says. */
const NO_STAGE: readonly string[] = words(`birth*, renew*, start, starts, end, ends, ending, begin*,
  expir*, valid*, until, due, deadline, deliver*, invoice*, invoic*, payment*, paid, bill*, ship*, next,
  close, closes, closed, closing, abschluss*, cierre*, cloture*, fermeture, fechamento*, fecho,
  prev, projected, actual, real, last, latest, previous, expected, planned, estimated, target, forecast, updated, modified, changed,
  import*, export*, exited, left, exit, reminder*, remind*, subscription*, onboard*, launch*, fiscal,
  geburts*, verlanger*, beginn, ende, ablauf*, gultig*, bis, fallig*, liefer*, rechnung*, zahlung*,
  nachst*, letzt*, geplant*, erwartet*, geandert*, aktualisiert*, verlassen, wiedervorlage,
  nacimiento, renovac*, inicio, fin, vencimiento, vence, entrega*, factura*, pago*, proxim*, ultim*,
  previst*, actualiz*, modific*, naissance, renouvel*, debut, echeance, livraison*, factur*,
  paiement*, prochain*, dernier*, derniere*, prevu*, relance, nascimento, renovac*, termino,
  vencimento, entrega*, fatura*, pagamento*, atualiz*`);

/** Rows looked at; more would not change what a column is. */
const ROWS_LOOKED_AT = 2000;

/** From this share of the rows on, a stage's days lie between the deal's first and last one. */
const NEARLY_ALL = 0.9;

/** A name in a header, and whether it is that of a step of selling. */
interface NamedColumn {
  readonly column: number;
  readonly name: string;
  readonly isKnown: boolean;
}

/**
 * The stages that a tab's date columns are headed by, though no deal may stand in them today:
 * "Qualification date", "date_proposal", "Demo on", "Angebotsdatum". Only columns of days that
 * serve nothing else and lie between the deals' creation and their closing; the header names a
 * step of selling, or the column stands in a row of such ones.
 *
 * @param table the tab, with the date columns of the stages that are known already
 */
export function stagesInHeaders(table: DealsTable): string[] {
  const { headers, columns, stageDates, rows } = table;
  const owned = OWNED_HEADERS.map(foldName);
  const taken = new Set([...Object.values(columns), ...stageDates.map(({ column }) => column)]);
  const candidates = headers.flatMap((header, column): NamedColumn[] => {
    if (taken.has(column) || owned.includes(foldName(header))) return [];
    const name = nameInHeader(header);
    if (name === null || !holdsDates(rows, column)) return [];
    const meaning = guessOutcome(name);
    if ((meaning !== null && meaning !== 'open') || isParked(name)) return [];
    return [{ column, name, isKnown: guessStage(name).step !== null }];
  });
  const inOrder = candidates.filter(({ column }) => liesWithinDeals(table, column));
  const known = new Set([
    ...stageDates.map(({ column }) => column),
    ...inOrder.filter(({ isKnown }) => isKnown).map(({ column }) => column),
  ]);
  // From left to right and back, so that a row of unknown names grows from a known one.
  for (const each of [...inOrder, ...[...inOrder].reverse()]) {
    if (known.has(each.column - 1) || known.has(each.column + 1)) known.add(each.column);
  }
  return inOrder.filter(({ column }) => known.has(column)).map(({ name }) => name);
}

/** A header's words without those that say that a day stands below; null where it is no stage's. */
export function nameInHeader(header: string): string | null {
  const spaced = header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^hs_/, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    // "Angebotsdatum" is the day of an "Angebot".
    .replace(/(\p{L}{3,}?)s?datum\b/giu, '$1 datum');
  const all = spaced.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (all.some((word) => hasWords(foldText(word), NO_STAGE))) return null;
  const kept = all.filter((word) => !DATE_WORDS.includes(foldText(word)));
  if (kept.length === 0 || kept.length === all.length) {
    // Without a word for a day, only a step's own name is clear enough.
    if (kept.length === 0 || guessStage(kept.join(' ')).step === null) return null;
  }
  const name = kept.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether nearly all of the column's days lie between the creation and the closing of their deal. */
function liesWithinDeals(table: DealsTable, column: number): boolean {
  const { columns, stageDates } = table;
  const rows = table.rows.slice(0, ROWS_LOOKED_AT);
  const stages = [...stageDates, { stage: '', column }];
  const orders = dateOrders({ ...table, rows, stageDates: stages });
  const dayIn = (row: (typeof rows)[number], of: number | undefined): number => {
    if (of === undefined) return Number.NaN;
    const day = readDay(row[of], orders.get(of) ?? 'month first');
    return typeof day === 'number' ? Math.floor(day) : Number.NaN;
  };
  let days = 0;
  let within = 0;
  for (const row of rows) {
    const day = dayIn(row, column);
    if (Number.isNaN(day)) continue;
    days++;
    const closed = dayIn(row, columns.closedOn ?? columns.closeDate);
    if (!(day < dayIn(row, columns.created)) && !(day > closed)) within++;
  }
  return days > 0 && within >= NEARLY_ALL * days;
}
