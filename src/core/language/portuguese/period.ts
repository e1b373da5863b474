import {
  type Day,
  isUnlimited,
  type PeriodCode,
  periodOf,
  readableDay,
  type Window,
} from '../../calendar';

/** What each period is called, in the choice as in a title. */
export const PERIOD_WORDS: Readonly<Record<PeriodCode, string>> = {
  all: 'todos os negócios',
  'this-quarter': 'este trimestre',
  'last-90-days': 'últimos 90 dias',
  'last-12-months': 'últimos 12 meses',
  'from-to': 'de – até',
};

/** A report's days, in its title: `últimos 90 dias (desde 26 ago. 2026)`, `1 jan. 2026 a 30 jun. 2026`. */
export function periodText(window: Window, asOf: Day): string {
  const { from, to } = window;
  const code = periodOf(window, asOf);
  if (code === 'all') return PERIOD_WORDS.all;
  if (from === null) return `até ${readableDay(to ?? 0)}`;
  const since = `desde ${readableDay(from)}`;
  if (code !== 'from-to') return `${PERIOD_WORDS[code]} (${since})`;
  return to === null ? since : `${readableDay(from)} a ${readableDay(to)}`;
}

/** Which figures are of the period, and which are not; '' where all deals are told of. */
export function periodRests(window: Window, asOf: Day): string {
  if (isUnlimited(window)) return '';
  return `Valem para o período “${periodText(window, asOf)}”: negócios ganhos e perdidos, negócios novos, propostas, descontos, atividades, taxas de conversão e dias em uma etapa e, com eles, planos e valores esperados. Valem na posição de ${readableDay(asOf)}, qualquer que seja o período: negócios em aberto, quanto tempo é tempo demais, metas de receita, meses, acordos e combinados, e a comparação com os próprios números anteriores.`;
}
