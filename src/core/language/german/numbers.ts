import { type Day, readableDay } from '../../calendar';
import type { ShapeReference } from '../../metrics/expected-shape';
import type { AbsenceCode } from '../../pipeline/absence';
import { countsThere } from '../../text/counts-there';
import { absenceReason } from './absences';
import { NOT_KNOWN } from './estimates';
import { allQuoted, counted, listed, percent, whole } from './format';

/** The first column's head of the numbers table, and the name of its last line. */
export const NUMBERS_TEXTS = { salesperson: 'Verkäufer', team: 'Team' } as const;

/** What counts as a proposal, where the stage is not called so. */
export function proposalsNote(stage: string): string {
  return `Als Angebote zählen die Deals, die „${stage}“ oder eine spätere Phase erreicht haben.`;
}

/** Beneath the numbers: that the team's paces are no sums. */
export const EACH_OF_TEAM =
  'Wochen zählen ab dem ersten Deal der Person oder ab ihrem Beginn laut „Salespeople“. Zahlen pro Woche sind in der Zeile „Team“ der Durchschnitt pro Person.';

/** The head of the column of activities, where it is of some kinds: `Call und Visit pro Woche`. */
export function activitiesHead(kinds: readonly string[]): string {
  return `${listed(kinds)} pro Woche`;
}

/** In what amounts are, where the sheet says it. */
export function currencyNote(currency: string): string {
  return `Beträge sind in ${currency}.`;
}

/** How many won and open deals are in no sum of values. */
export function valueNote(won: number, open: number): string {
  const parts = countsThere([
    [won, counted(won, 'gewonnener Deal', 'gewonnene Deals')],
    [open, counted(open, 'offener Deal', 'offene Deals')],
  ]);
  return `In keinem Wert, weil der Betrag fehlt: ${listed(parts)}.`;
}

/** What the column of discounts rests on, where it is not all won deals. */
export function discountNote(without: number): string {
  const which = without === 1 ? 'bei dem' : 'bei denen';
  return `Der Rabatt ist der Median der gewonnenen Deals; ohne ${counted(without, 'gewonnenen Deal', 'gewonnene Deals')}, ${which} Listenpreis und Rabatt fehlen.`;
}

/** What a discount below 0 is. */
export const ABOVE_LIST_PRICE = 'Ein Rabatt unter 0 ist ein Preis über dem Listenpreis.';

/** A quota's running period. */
interface ToldQuota {
  readonly period: string;
  readonly since: Day;
}

/** Within each period that a quota may have. */
const WITHIN: Readonly<Record<string, string>> = {
  week: 'in dieser Woche',
  month: 'in diesem Monat',
  quarter: 'in diesem Quartal',
  year: 'in diesem Jahr',
};

/** For which period a quota counts: `Vom Umsatzziel: gewonnen in diesem Quartal (seit 1. Okt. 2026).` */
export function quotaNote(quotas: readonly ToldQuota[]): string | null {
  const periods = new Set(
    quotas.map(({ period, since }) => `${WITHIN[period] ?? period} (seit ${readableDay(since)})`),
  );
  return periods.size === 0 ? null : `Vom Umsatzziel: gewonnen ${listed([...periods], 'or')}.`;
}

/** Why columns of the numbers have dashes, those of the same reasons together: `– bei „Rabatt“: …` */
export function dashNotes(
  columns: ReadonlyArray<{ readonly head: string; readonly reasons: readonly AbsenceCode[] }>,
): string[] {
  const headsOf = new Map<string, string[]>();
  for (const { head, reasons } of columns) {
    const why = [...new Set(reasons.map((reason) => absenceReason(reason).why))].join('; ');
    if (why === '') continue;
    headsOf.set(why, [...(headsOf.get(why) ?? []), head.replace(/ \(.*\)$/, '')]);
  }
  return [...headsOf].map(([why, heads]) => `${NOT_KNOWN} bei ${allQuoted(heads)}: ${why}.`);
}

/** Heads of the funnel's columns after the stage. */
export const FUNNEL_HEADS = {
  entered: 'erreicht',
  advanced: 'weiter',
  lost: 'verloren',
  back: 'zurück',
  open: 'offen',
  share: 'Anteil',
  expected: 'erwartet',
  rate: 'Übergangsquote',
  low: 'von',
  high: 'bis',
  days: 'typische Tage',
} as const;

/** The funnel's title: of a salesperson, or of the team for null. */
export function funnelTitle(name: string | null): string {
  return `Der Vertriebstrichter ${whoseText(name)}`;
}

/** Why the funnel has no advance rates, with what would be enough. */
export function noAdvanceRates(unknown: number, lost: number): string {
  return `Keine Übergangsquoten: Bei ${whole(unknown)} von ${whole(lost)} verlorenen Deals sagt die Tabelle nicht, in welcher Phase sie verloren gingen. Sie stehen in keiner Zeile. Eine Spalte „Verloren in Phase“ genügt.`;
}

/** Said beneath the funnel where lost deals are in none of its rows. */
export function lostNowhere(unknown: number): string {
  const [stand, came] = unknown === 1 ? ['steht', 'er kam'] : ['stehen', 'sie kamen'];
  return `${counted(unknown, 'verlorener Deal', 'verlorene Deals')} ${stand} in keiner Zeile: Die Tabelle sagt nicht, wie weit ${came}.`;
}

/** Said beneath the funnel where open deals are in none of its rows. */
export function openNowhere(deals: number): string {
  const [stand, their] = deals === 1 ? ['steht', 'Seine'] : ['stehen', 'Ihre'];
  return `${counted(deals, 'offener Deal', 'offene Deals')} ${stand} in keiner Zeile: ${their} Phase gehört nicht zum Vertriebsprozess oder ist nicht bekannt.`;
}

/** What a shape is set against, to stand after "gegenüber". */
export const SHAPE_REFERENCES: Readonly<Record<ShapeReference, string>> = {
  process: 'dem, was der Vertriebsprozess erwarten lässt',
  others: 'den offenen Deals der anderen',
};

/** Titles of the charts, for a salesperson or for the team (null). */
export function chartTitles(name: string | null): {
  readonly shape: (reference: ShapeReference | null) => string;
  readonly conversion: string;
} {
  const whose = whoseText(name);
  return {
    shape: (reference) =>
      reference === null
        ? `Offene Deals ${whose} nach Phase`
        : `Offene Deals ${whose} gegenüber ${SHAPE_REFERENCES[reference]}`,
    conversion: `Anteil der Deals ${whose}, die weiterkommen`,
  };
}

function whoseText(name: string | null): string {
  return name === null ? 'des Teams' : `von ${name}`;
}

/**
 * What stands at a bar of a chart: `Offer · 9 · 28 %`, `Offer · 54 von 107 · 50 %`
 * @param counts the count, and of how many where that is not all
 */
export function barText(stage: string, counts: readonly number[], share: number | null): string {
  const told = [stage, counts.map(whole).join(' von ')];
  return (share === null ? told : [...told, percent(share)]).join(' · ');
}
