/** What is said of a quota: how much of it is won, and what it takes from here on. */

import { type Day, readableDay } from '../../calendar';
import type { AbsenceCode } from '../../pipeline/absence';
import type { QuotaPeriod } from '../../process';
import { plannedDecimals, plannedPace } from '../../process/round-target';
import type { AbsenceReason } from '../absences';
import type { ToldQuota, ToldStep } from '../plan';
import { absenceReason } from './absences';
import { listed, oneDecimal, percent, quoted, whole } from './format';

export type * from '../plan';

/** The periods of a quota: for each time, as what ends, and as whose share is told. */
const PERIODS: Readonly<
  Record<QuotaPeriod, { readonly noun: string; readonly named: string; readonly whose: string }>
> = {
  week: { noun: 'semana', named: 'a semana', whose: 'da semana' },
  month: { noun: 'mês', named: 'o mês', whose: 'do mês' },
  quarter: { noun: 'trimestre', named: 'o trimestre', whose: 'do trimestre' },
  year: { noun: 'ano', named: 'o ano', whose: 'do ano' },
};

/**
 * The plan in a sentence, with one step; of null the rates do not tell how many.
 * @example 'Para chegar a 60.000 por trimestre com os negócios em aberto: cerca de 11 negócios novos por semana em “Primeira ligação” (provavelmente 7,0–19); hoje 6,0: é preciso multiplicar por 1,8.'
 */
export function planText(quota: ToldQuota, step: ToldStep | null): string {
  const { neededWins, expectedWins } = quota;
  const wanted = oneDecimal(neededWins);
  const isOne = wanted === '1' || /^[01],/.test(wanted);
  const wins = `cerca de ${wanted} ${isOne ? 'negócio ganho' : 'negócios ganhos'}`;
  const start = `Para chegar a ${quotaText(quota)} com os negócios em aberto:`;
  if (expectedWins >= neededWins) {
    return `${start} ${wins}. Em média, os negócios em aberto devem trazer ${oneDecimal(expectedWins)}, portanto podem bastar.`;
  }
  if (step === null) {
    return `${start} ${wins}. Ainda há poucos negócios decididos para dizer quantos novos isso exige.`;
  }
  const { stage, needed, low, high } = step;
  return `${start} cerca de ${aWeek(needed)} negócios novos por semana em ${quoted(stage)} (provavelmente ${aWeek(low)}–${aWeek(high)})${besideToday(step)}.`;
}

/** Before a plan's steps, each with its figures: `Para chegar a 60.000 por trimestre é preciso, por semana:` */
export function planHeading(quota: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `Para chegar a ${quotaText(quota)} é preciso, por semana:`;
}

/** Of fewer deals than this share of all is not told that they pass a stage over. */
const SOME = 0.1;

/**
 * One step of a plan beside its name: `cerca de 11 por semana (provavelmente 7,0–19); hoje 6,0:
 * é preciso multiplicar por 1,8`, and where deals pass the stage over `hoje 0,66 (0,22 deles
 * pulam a etapa), …`.
 *
 * @param passingOver so many of `now` pass the stage over, a week
 */
export function plannedStepText(step: Omit<ToldStep, 'stage'>, passingOver = 0): string {
  const { needed, low, high } = step;
  return `cerca de ${aWeek(needed)} por semana (provavelmente ${aWeek(low)}–${aWeek(high)})${besideToday(step, passingOver)}`;
}

/** So little more is needed than there is today that nothing is said of it. */
const AS_MANY = 1.1;

/** Today's figure behind the one that is needed, and what that means; '' where it is not known. */
function besideToday({ needed, now }: Pick<ToldStep, 'needed' | 'now'>, passingOver = 0): string {
  if (now === null) return '';
  if (now === 0) return '; hoje 0';
  const skipping =
    passingOver > 0 && passingOver >= SOME * now
      ? ` (dos quais ${aWeek(passingOver)} pulam a etapa)`
      : '';
  const ratio = needed / now;
  const times = oneDecimal(ratio);
  const means =
    ratio <= 1
      ? 'já é mais'
      : ratio <= AS_MANY
        ? 'mais ou menos o mesmo'
        : `é preciso multiplicar por ${times}`;
  return `; hoje ${aWeek(now)}${skipping}: ${means}`;
}

/** A range of which the upper end is so many times the lower one is no figure to be held to. */
const TOO_WIDE = 4;

/** A step that would become a weekly target. */
type Targeted = Pick<ToldStep, 'low' | 'high'> & { readonly name: string };

/**
 * Said once of all steps that would become weekly targets: of which of them the range is too wide for
 * that; '' for none.
 *
 * @example 'Intervalo amplo demais para um objetivo firme: Ligação e Proposta.'
 */
export function rangeCaution(steps: readonly Targeted[]): string {
  const wide = steps.filter(({ low, high }) => high > TOO_WIDE * low).map(({ name }) => name);
  return wide.length === 0 ? '' : `Intervalo amplo demais para um objetivo firme: ${listed(wide)}.`;
}

/**
 * Said of a step before it becomes a weekly target, where nobody here has reached as much; else ''.
 *
 * @param reached the most a week that anybody here has come to over a quarter; null for not known
 * @example 'Ao longo de um trimestre, ninguém aqui passou de 26 por semana.'
 */
export function targetCaution(target: number, reached: number | null): string {
  return reached === null || target <= plannedPace(reached)
    ? ''
    : `Ao longo de um trimestre, ninguém aqui passou de ${aWeek(reached)} por semana.`;
}

/** Said where no plan can be made: `Ainda não há plano, porque nada foi decidido.`, and what is enough. */
export function noPlanText(why: AbsenceCode): string {
  const reason = why === 'no-amounts' ? NO_AMOUNTS : absenceReason(why);
  const enough = reason.enough === undefined ? '' : ` ${reason.enough}`;
  return `Ainda não há plano, porque ${reason.why}.${enough}`;
}

/** A plan needs the amounts of won deals alone. */
const NO_AMOUNTS: AbsenceReason = { why: 'nenhum negócio ganho tem o valor preenchido' };

/** A pace to two digits, which is all that a plan is good for: `11`, `6,0`, `0,25`. */
function aWeek(pace: number): string {
  const decimals = plannedDecimals(pace);
  return decimals === 0 ? whole(plannedPace(pace)) : pace.toFixed(decimals).replace('.', ',');
}

/** `60.000 por trimestre` */
export function quotaText({ quota, period }: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `${whole(quota)} por ${PERIODS[period].noun}`;
}

/** How much of the running period's quota is won: `38% da meta de receita do trimestre: 22.800 de 60.000 desde 1 out.; já passou 58% do trimestre.` */
export function attainedText(
  amount: number,
  attained: number,
  { period, since, passed }: { readonly period: QuotaPeriod; readonly since: Day; passed: number },
  yearOfReader: number,
): string {
  const share = percent(attained / amount);
  const from = readableDay(since, yearOfReader);
  const { named, whose } = PERIODS[period];
  const left = passed === 1 ? `${named} termina hoje` : `já passou ${percent(passed)} ${whose}`;
  return `${share} da meta de receita ${whose}: ${whole(attained)} de ${whole(amount)} desde ${from}; ${left}.`;
}

/** What a quota is good for, where some have none; null where everybody has one. */
export function withoutQuota(names: readonly string[], people: number): string | null {
  if (names.length === 0) return null;
  const who =
    names.length === people
      ? 'Ninguém tem meta de receita'
      : `Ainda sem meta de receita: ${listed(names)}`;
  return `${who}. Com uma meta, o relatório diz quanto dela já foi ganho, e “Processo” diz o que é preciso por semana. Informe a meta ali, em “A partir de uma meta de receita”, ou na página “Salespeople”.`;
}
