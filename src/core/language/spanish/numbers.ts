import { type Day, readableDay } from '../../calendar';
import type { ShapeReference } from '../../metrics/expected-shape';
import type { AbsenceCode } from '../../pipeline/absence';
import { countsThere } from '../../text/counts-there';
import { absenceReason } from './absences';
import { NOT_KNOWN } from './estimates';
import { allQuoted, counted, listed, ofAll, percent, whole } from './format';

/** The first column's head of the numbers table, and the name of its last line. */
export const NUMBERS_TEXTS = { salesperson: 'Vendedor', team: 'Equipo' } as const;

/** What counts as a proposal, where the stage is not called so. */
export function proposalsNote(stage: string): string {
  return `Cuentan como propuestas las oportunidades que llegaron a la etapa “${stage}” o a una posterior.`;
}

/** Beneath the numbers: that the team's paces are no sums. */
export const EACH_OF_TEAM =
  'Las semanas cuentan desde la primera oportunidad de cada persona, o desde el inicio que indica “Salespeople”. En la fila “Equipo”, las cifras por semana son promedios por persona.';

/** The head of the column of activities, where it is of some kinds: `Call y Visit por semana`. */
export function activitiesHead(kinds: readonly string[]): string {
  return `${listed(kinds)} por semana`;
}

/** In what amounts are, where the sheet says it. */
export function currencyNote(currency: string): string {
  return `Los importes están en ${currency}.`;
}

/** How many won and open deals are in no sum of values. */
export function valueNote(won: number, open: number): string {
  const parts = countsThere([
    [won, counted(won, 'oportunidad ganada', 'oportunidades ganadas')],
    [open, counted(open, 'oportunidad abierta', 'oportunidades abiertas')],
  ]);
  return `Sin contar en ningún importe, porque falta el suyo: ${listed(parts)}.`;
}

/** What the column of discounts rests on, where it is not all won deals. */
export function discountNote(without: number): string {
  const verb = without === 1 ? 'no se cuenta' : 'no se cuentan';
  return `El descuento es la mediana de las oportunidades ganadas; ${verb} ${counted(without, 'oportunidad ganada', 'oportunidades ganadas')} sin precio de lista ni descuento.`;
}

/** What a discount below 0 is. */
export const ABOVE_LIST_PRICE = 'Un descuento menor que 0 es un precio superior al de lista.';

/** A quota's running period. */
interface ToldQuota {
  readonly period: string;
  readonly since: Day;
}

/** Within each period that a quota may have. */
const WITHIN: Readonly<Record<string, string>> = {
  week: 'esta semana',
  month: 'este mes',
  quarter: 'este trimestre',
  year: 'este año',
};

/** For which period a quota counts: `De la cuota: lo ganado este trimestre (desde el 1 oct 2026).` */
export function quotaNote(quotas: readonly ToldQuota[]): string | null {
  const periods = new Set(
    quotas.map(
      ({ period, since }) => `${WITHIN[period] ?? period} (desde el ${readableDay(since)})`,
    ),
  );
  return periods.size === 0 ? null : `De la cuota: lo ganado ${listed([...periods], 'or')}.`;
}

/** Why columns of the numbers have dashes, those of the same reasons together: `– en “descuento”: …` */
export function dashNotes(
  columns: ReadonlyArray<{ readonly head: string; readonly reasons: readonly AbsenceCode[] }>,
): string[] {
  const headsOf = new Map<string, string[]>();
  for (const { head, reasons } of columns) {
    const why = [...new Set(reasons.map((reason) => absenceReason(reason).why))].join('; ');
    if (why === '') continue;
    headsOf.set(why, [...(headsOf.get(why) ?? []), head.replace(/ \(.*\)$/, '')]);
  }
  return [...headsOf].map(([why, heads]) => `${NOT_KNOWN} en ${allQuoted(heads)}: ${why}.`);
}

/** Heads of the funnel's columns after the stage. */
export const FUNNEL_HEADS = {
  entered: 'entraron',
  advanced: 'avanzaron',
  lost: 'perdidas',
  back: 'atrás',
  open: 'abiertas',
  share: 'parte',
  expected: 'esperada',
  rate: 'tasa de conversión',
  low: 'desde',
  high: 'hasta',
  days: 'días habituales',
} as const;

/** The funnel's title: of a salesperson, or of the team for null. */
export function funnelTitle(name: string | null): string {
  return `Embudo ${whoseText(name)}`;
}

/** Why the funnel has no advance rates, with what would be enough. */
export function noAdvanceRates(unknown: number, lost: number): string {
  return `Sin tasas de conversión: en ${ofAll(unknown, lost, 'oportunidad perdida', 'oportunidades perdidas')} no consta en qué etapa se ${unknown === 1 ? 'perdió. No figura' : 'perdieron. No figuran'} en ninguna fila. Basta una columna “Etapa de pérdida”.`;
}

/** Said beneath the funnel where lost deals are in none of its rows. */
export function lostNowhere(unknown: number): string {
  const [appear, came] = unknown === 1 ? ['no figura', 'llegó'] : ['no figuran', 'llegaron'];
  return `${counted(unknown, 'oportunidad perdida', 'oportunidades perdidas')} ${appear} en ninguna fila: no consta hasta dónde ${came}.`;
}

/** Said beneath the funnel where open deals are in none of its rows. */
export function openNowhere(deals: number): string {
  const appear = deals === 1 ? 'no figura' : 'no figuran';
  return `${counted(deals, 'oportunidad abierta', 'oportunidades abiertas')} ${appear} en ninguna fila: su etapa no está en el proceso o no se conoce.`;
}

/** What a shape is set against, to stand after "frente a". */
export const SHAPE_REFERENCES: Readonly<Record<ShapeReference, string>> = {
  process: 'lo que cabe esperar del proceso',
  others: 'las oportunidades abiertas de los demás',
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
        ? `Oportunidades abiertas ${whose} por etapa`
        : `Oportunidades abiertas ${whose} frente a ${SHAPE_REFERENCES[reference]}`,
    conversion: `Proporción de las oportunidades ${whose} que avanzan`,
  };
}

function whoseText(name: string | null): string {
  return name === null ? 'del equipo' : `de ${name}`;
}

/**
 * What stands at a bar of a chart: `Offer · 9 · 28 %`, `Offer · 54 de 107 · 50 %`
 * @param counts the count, and of how many where that is not all
 */
export function barText(stage: string, counts: readonly number[], share: number | null): string {
  const told = [stage, counts.map(whole).join(' de ')];
  return (share === null ? told : [...told, percent(share)]).join(' · ');
}
