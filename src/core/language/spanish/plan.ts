/** What is said of a quota: how much of it is won, and what it takes from here on. */

import { type Day, readableDay } from '../../calendar';
import type { AbsenceCode } from '../../pipeline/absence';
import type { QuotaPeriod } from '../../process';
import { plannedDecimals, plannedPace } from '../../process/round-target';
import type { AbsenceReason } from '../absences';
import type { ToldQuota, ToldStep } from '../plan';
import { absenceReason } from './absences';
import { listed, oneDecimal, percent, whole } from './format';

export type * from '../plan';

/** The periods of a quota: for each time, as what ends, and as whose share is told. */
const PERIODS: Readonly<
  Record<QuotaPeriod, { readonly each: string; readonly named: string; readonly whose: string }>
> = {
  week: { each: 'por semana', named: 'la semana', whose: 'de la semana' },
  month: { each: 'por mes', named: 'el mes', whose: 'del mes' },
  quarter: { each: 'por trimestre', named: 'el trimestre', whose: 'del trimestre' },
  year: { each: 'por año', named: 'el año', whose: 'del año' },
};

/**
 * The plan in a sentence, with one step; of null the rates do not tell how many.
 * @example 'Para llegar a 60.000 por trimestre contando con las oportunidades abiertas: alrededor de 11 oportunidades por semana que entren en la etapa “First call” (probablemente 7,0–19); hoy 6,0: hay que multiplicarlo por 1,8.'
 */
export function planText(quota: ToldQuota, step: ToldStep | null): string {
  const { neededWins, expectedWins } = quota;
  const wanted = oneDecimal(neededWins);
  const wins = `alrededor de ${wanted} ${wanted === '1' ? 'venta' : 'ventas'}`;
  const start = `Para llegar a ${quotaText(quota)} contando con las oportunidades abiertas:`;
  if (expectedWins >= neededWins) {
    return `${start} ${wins}. En promedio, las oportunidades abiertas deberían aportar ${oneDecimal(expectedWins)}, así que podrían bastar.`;
  }
  if (step === null) {
    return `${start} ${wins}. Hay muy pocas oportunidades con resultado para decir cuántas nuevas hacen falta para eso.`;
  }
  const { stage, needed, low, high } = step;
  return `${start} alrededor de ${aWeek(needed)} oportunidades por semana que entren en la etapa “${stage}” (probablemente ${aWeek(low)}–${aWeek(high)})${besideToday(step)}.`;
}

/** Before a plan's steps, each with its figures: `Para llegar a 60.000 por trimestre hace falta, por semana:` */
export function planHeading(quota: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `Para llegar a ${quotaText(quota)} hace falta, por semana:`;
}

/** Of fewer deals than this share of all is not told that they pass a stage over. */
const SOME = 0.1;

/**
 * One step of a plan beside its name: `alrededor de 11 por semana (probablemente 7,0–19); hoy 6,0:
 * hay que multiplicarlo por 1,8`, and where deals pass the stage over `hoy 0,66 (de ellas, 0,22 se
 * saltan la etapa), …`.
 *
 * @param passingOver so many of `now` pass the stage over, a week
 */
export function plannedStepText(step: Omit<ToldStep, 'stage'>, passingOver = 0): string {
  const { needed, low, high } = step;
  return `alrededor de ${aWeek(needed)} por semana (probablemente ${aWeek(low)}–${aWeek(high)})${besideToday(step, passingOver)}`;
}

/** So little more is needed than there is today that nothing is said of it. */
const AS_MANY = 1.1;

/** Today's figure behind the one that is needed, and what that means; '' where it is not known. */
function besideToday({ needed, now }: Pick<ToldStep, 'needed' | 'now'>, passingOver = 0): string {
  if (now === null) return '';
  if (now === 0) return '; hoy ninguna';
  const skipping =
    passingOver > 0 && passingOver >= SOME * now
      ? ` (de ellas, ${aWeek(passingOver)} se saltan la etapa)`
      : '';
  const ratio = needed / now;
  const means =
    ratio <= 1
      ? ', que es más'
      : ratio <= AS_MANY
        ? ', más o menos lo mismo'
        : `: hay que multiplicarlo por ${oneDecimal(ratio)}`;
  return `; hoy ${aWeek(now)}${skipping}${means}`;
}

/** A range of which the upper end is so many times the lower one is no figure to be held to. */
const TOO_WIDE = 4;

/** A step that would become a weekly target. */
type Targeted = Pick<ToldStep, 'low' | 'high'> & { readonly name: string };

/**
 * Said once of all steps that would become weekly targets: of which of them the range is too wide for
 * that; '' for none.
 *
 * @example 'El intervalo es demasiado amplio para fijar un objetivo firme: Call y Offer.'
 */
export function rangeCaution(steps: readonly Targeted[]): string {
  const wide = steps.filter(({ low, high }) => high > TOO_WIDE * low).map(({ name }) => name);
  return wide.length === 0
    ? ''
    : `El intervalo es demasiado amplio para fijar un objetivo firme: ${listed(wide)}.`;
}

/**
 * Said of a step before it becomes a weekly target, where nobody here has reached as much; else ''.
 *
 * @param reached the most a week that anybody here has come to over a quarter; null for not known
 * @example 'Aquí nadie ha pasado de 26 por semana a lo largo de un trimestre.'
 */
export function targetCaution(target: number, reached: number | null): string {
  return reached === null || target <= plannedPace(reached)
    ? ''
    : `Aquí nadie ha pasado de ${aWeek(reached)} por semana a lo largo de un trimestre.`;
}

/** Said where no plan can be made: `Sin plan por ahora, porque todavía no hay ningún resultado.`, and what is enough. */
export function noPlanText(why: AbsenceCode): string {
  const reason = why === 'no-amounts' ? NO_AMOUNTS : absenceReason(why);
  const enough = reason.enough === undefined ? '' : ` ${reason.enough}`;
  return `Sin plan por ahora, porque ${reason.why}.${enough}`;
}

/** A plan needs the amounts of won deals alone. */
const NO_AMOUNTS: AbsenceReason = { why: 'ninguna oportunidad ganada tiene importe' };

/** A pace to two digits, which is all that a plan is good for: `11`, `6,0`, `0,25`. */
function aWeek(pace: number): string {
  const decimals = plannedDecimals(pace);
  return decimals === 0 ? whole(plannedPace(pace)) : pace.toFixed(decimals).replace('.', ',');
}

/** `60.000 por trimestre` */
export function quotaText({ quota, period }: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `${whole(quota)} ${PERIODS[period].each}`;
}

/** How much of the running period's quota is won: `38 % de la cuota del trimestre: 22.800 de 60.000 desde el 1 oct; ha pasado el 58 % del trimestre.` */
export function attainedText(
  amount: number,
  attained: number,
  { period, since, passed }: { readonly period: QuotaPeriod; readonly since: Day; passed: number },
  yearOfReader: number,
): string {
  const share = percent(attained / amount);
  const from = readableDay(since, yearOfReader);
  const { named, whose } = PERIODS[period];
  const left = passed === 1 ? `${named} termina hoy` : `ha pasado el ${percent(passed)} ${whose}`;
  return `${share} de la cuota ${whose}: ${whole(attained)} de ${whole(amount)} desde el ${from}; ${left}.`;
}

/** What a quota is good for, where some have none; null where everybody has one. */
export function withoutQuota(names: readonly string[], people: number): string | null {
  if (names.length === 0) return null;
  const who = names.length === people ? 'Nadie tiene cuota' : `Todavía sin cuota: ${listed(names)}`;
  return `${who}. Con una cuota, el informe dice cuánto de ella está ganado y “Proceso” dice cuánto hace falta por semana. Escríbala allí, en “A partir de una cuota”, o en la hoja “Salespeople”.`;
}
