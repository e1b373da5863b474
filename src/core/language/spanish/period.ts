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
  all: 'todas las oportunidades',
  'this-quarter': 'este trimestre',
  'last-90-days': 'últimos 90 días',
  'last-12-months': 'últimos 12 meses',
  'from-to': 'desde – hasta',
};

/** A report's days, in its title: `últimos 90 días (desde el 26 ago 2026)`, `del 1 ene 2026 al 30 jun 2026`. */
export function periodText(window: Window, asOf: Day): string {
  const { from, to } = window;
  const code = periodOf(window, asOf);
  if (code === 'all') return PERIOD_WORDS.all;
  if (from === null) return `hasta el ${readableDay(to ?? 0)}`;
  const since = `desde el ${readableDay(from)}`;
  if (code !== 'from-to') return `${PERIOD_WORDS[code]} (${since})`;
  return to === null ? since : `del ${readableDay(from)} al ${readableDay(to)}`;
}

/** Which figures are of the period, and which are not; '' where all deals are told of. */
export function periodRests(window: Window, asOf: Day): string {
  if (isUnlimited(window)) return '';
  return `Corresponden al periodo “${periodText(window, asOf)}”: las oportunidades ganadas y perdidas, las nuevas, las propuestas, los descuentos, las actividades, las tasas de conversión y los días en cada etapa, y por tanto también los planes y los importes esperados. Corresponden al ${readableDay(asOf)}, sea cual sea el periodo: las oportunidades abiertas, el límite a partir del cual una espera es demasiado larga, las cuotas, los meses, los acuerdos y la comparación con las cifras propias anteriores.`;
}
