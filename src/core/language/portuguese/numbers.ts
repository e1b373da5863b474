import { type Day, readableDay } from '../../calendar';
import type { ShapeReference } from '../../metrics/expected-shape';
import type { AbsenceCode } from '../../pipeline/absence';
import { countsThere } from '../../text/counts-there';
import { absenceReason } from './absences';
import { NOT_KNOWN } from './estimates';
import { allQuoted, counted, listed, percent, whole } from './format';

/** The first column's head of the numbers table, and the name of its last line. */
export const NUMBERS_TEXTS = { salesperson: 'Vendedor', team: 'Equipe' } as const;

/** What counts as a proposal, where the stage is not called so. */
export function proposalsNote(stage: string): string {
  return `Contam como propostas os negócios que chegaram a “${stage}” ou a uma etapa posterior.`;
}

/** Beneath the numbers: that the team's paces are no sums. */
export const EACH_OF_TEAM =
  'As semanas contam a partir do primeiro negócio de cada pessoa, ou do início indicado em “Salespeople”. Na linha “Equipe”, os números por semana são médias por pessoa.';

/** The head of the column of activities, where it is of some kinds: `Ligação e Visita por semana`. */
export function activitiesHead(kinds: readonly string[]): string {
  return `${listed(kinds)} por semana`;
}

/** In what amounts are, where the sheet says it. */
export function currencyNote(currency: string): string {
  return `Os valores estão em ${currency}.`;
}

/** How many won and open deals are in no sum of values. */
export function valueNote(won: number, open: number): string {
  const parts = countsThere([
    [won, counted(won, 'negócio ganho', 'negócios ganhos')],
    [open, counted(open, 'negócio em aberto', 'negócios em aberto')],
  ]);
  return `Em nenhum total, porque falta o valor: ${listed(parts)}.`;
}

/** What the column of discounts rests on, where it is not all won deals. */
export function discountNote(without: number): string {
  const left = without === 1 ? 'fica' : 'ficam';
  return `O desconto é a mediana dos negócios ganhos; ${left} de fora ${counted(without, 'negócio ganho', 'negócios ganhos')} sem preço de tabela nem desconto.`;
}

/** What a discount below 0 is. */
export const ABOVE_LIST_PRICE = 'Um desconto abaixo de 0 é um preço acima do preço de tabela.';

/** A quota's running period. */
interface ToldQuota {
  readonly period: string;
  readonly since: Day;
}

/** Within each period that a quota may have. */
const WITHIN: Readonly<Record<string, string>> = {
  week: 'nesta semana',
  month: 'neste mês',
  quarter: 'neste trimestre',
  year: 'neste ano',
};

/** For which period a quota counts: `Da meta de receita: o que foi ganho neste trimestre (desde 1 out. 2026).` */
export function quotaNote(quotas: readonly ToldQuota[]): string | null {
  const periods = new Set(
    quotas.map(({ period, since }) => `${WITHIN[period] ?? period} (desde ${readableDay(since)})`),
  );
  return periods.size === 0
    ? null
    : `Da meta de receita: o que foi ganho ${listed([...periods], 'or')}.`;
}

/** Why columns of the numbers have dashes, those of the same reasons together: `– em “desconto”: …` */
export function dashNotes(
  columns: ReadonlyArray<{ readonly head: string; readonly reasons: readonly AbsenceCode[] }>,
): string[] {
  const headsOf = new Map<string, string[]>();
  for (const { head, reasons } of columns) {
    const why = [...new Set(reasons.map((reason) => absenceReason(reason).why))].join('; ');
    if (why === '') continue;
    headsOf.set(why, [...(headsOf.get(why) ?? []), head.replace(/ \(.*\)$/, '')]);
  }
  return [...headsOf].map(([why, heads]) => `${NOT_KNOWN} em ${allQuoted(heads)}: ${why}.`);
}

/** Heads of the funnel's columns after the stage. */
export const FUNNEL_HEADS = {
  entered: 'entraram',
  advanced: 'avançaram',
  lost: 'perdidos',
  back: 'voltaram',
  open: 'em aberto',
  share: 'proporção',
  expected: 'esperado',
  rate: 'taxa de conversão',
  low: 'de',
  high: 'até',
  days: 'dias típicos',
} as const;

/** The funnel's title: of a salesperson, or of the team for null. */
export function funnelTitle(name: string | null): string {
  return `Funil ${whoseText(name)}`;
}

/** Why the funnel has no advance rates, with what would be enough. */
export function noAdvanceRates(unknown: number, lost: number): string {
  const are = unknown === 1 ? 'Ele não está' : 'Eles não estão';
  return `Sem taxas de conversão: em ${whole(unknown)} de ${counted(lost, 'negócio perdido', 'negócios perdidos')} a planilha não diz em que etapa foi a perda. ${are} em nenhuma linha. Basta uma coluna “Etapa da perda”.`;
}

/** Said beneath the funnel where lost deals are in none of its rows. */
export function lostNowhere(unknown: number): string {
  const [are, came] = unknown === 1 ? ['está', 'chegou'] : ['estão', 'chegaram'];
  return `${counted(unknown, 'negócio perdido', 'negócios perdidos')} não ${are} em nenhuma linha: a planilha não diz até onde ${came}.`;
}

/** Said beneath the funnel where open deals are in none of its rows. */
export function openNowhere(deals: number): string {
  const are = deals === 1 ? 'está' : 'estão';
  return `${counted(deals, 'negócio em aberto', 'negócios em aberto')} não ${are} em nenhuma linha: a etapa não faz parte do processo ou não é conhecida.`;
}

/** What a shape is set against, to stand after "em comparação com". */
export const SHAPE_REFERENCES: Readonly<Record<ShapeReference, string>> = {
  process: 'o que o processo leva a esperar',
  others: 'os negócios em aberto dos demais',
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
        ? `Negócios em aberto ${whose} por etapa`
        : `Negócios em aberto ${whose} em comparação com ${SHAPE_REFERENCES[reference]}`,
    conversion: `Proporção dos negócios ${whose} que avançam`,
  };
}

function whoseText(name: string | null): string {
  return name === null ? 'da equipe' : `de ${name}`;
}

/**
 * What stands at a bar of a chart: `Proposta · 9 · 28%`, `Proposta · 54 de 107 · 50%`
 * @param counts the count, and of how many where that is not all
 */
export function barText(stage: string, counts: readonly number[], share: number | null): string {
  const told = [stage, counts.map(whole).join(' de ')];
  return (share === null ? told : [...told, percent(share)]).join(' · ');
}
