/** What is said of a quota: how much of it is won, and what it takes from here on. */

import { type Day, readableDay } from '../../calendar';
import type { AbsenceCode } from '../../pipeline/absence';
import type { QuotaPeriod } from '../../process';
import { plannedDecimals, plannedPace } from '../../process/round-target';
import type { AbsenceReason } from '../absences';
import type { ToldQuota, ToldStep } from '../plan';
import { absenceReason } from './absences';
import { allQuoted, listed, measured, oneDecimal, percent, quoted, whole } from './format';

export type * from '../plan';

/** The periods of a quota: for each time, as whose quota is told, and as what ends or is over. */
const PERIODS: Readonly<
  Record<
    QuotaPeriod,
    {
      readonly each: string;
      readonly whose: string;
      readonly named: string;
      readonly passed: string;
    }
  >
> = {
  week: {
    each: 'par semaine',
    whose: 'de la semaine',
    named: 'la semaine',
    passed: 'semaine écoulée',
  },
  month: { each: 'par mois', whose: 'du mois', named: 'le mois', passed: 'mois écoulé' },
  quarter: {
    each: 'par trimestre',
    whose: 'du trimestre',
    named: 'le trimestre',
    passed: 'trimestre écoulé',
  },
  year: { each: 'par an', whose: 'de l’année', named: 'l’année', passed: 'année écoulée' },
};

/**
 * The plan in a sentence, with one step; of null the rates do not tell how many.
 * @example 'Pour atteindre 60 000 par trimestre avec les affaires en cours : environ 11 nouvelles affaires par semaine à l’étape « First call » (probablement 7,0–19) ; aujourd’hui 6,0, il faut 1,8 fois ce nombre.'
 */
export function planText(quota: ToldQuota, step: ToldStep | null): string {
  const { neededWins, expectedWins } = quota;
  const wins = `environ ${measured(oneDecimal(neededWins), 'affaire gagnée', 'affaires gagnées')}`;
  const start = `Pour atteindre ${quotaText(quota)} avec les affaires en cours :`;
  if (expectedWins >= neededWins) {
    return `${start} ${wins}. En moyenne, les affaires en cours devraient en apporter ${oneDecimal(expectedWins)} : elles suffiront peut-être.`;
  }
  if (step === null) {
    return `${start} ${wins}. Trop peu d’affaires sont closes pour dire combien de nouvelles affaires il faut pour cela.`;
  }
  const { stage, needed, low, high } = step;
  return `${start} environ ${measured(aWeek(needed), 'nouvelle affaire', 'nouvelles affaires')} par semaine à l’étape ${quoted(stage)} (probablement ${aWeek(low)}–${aWeek(high)})${besideToday(step)}.`;
}

/** Before a plan's steps, each with its figures: `Pour atteindre 60 000 par trimestre, il faut par semaine :` */
export function planHeading(quota: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `Pour atteindre ${quotaText(quota)}, il faut par semaine :`;
}

/** Of fewer deals than this share of all is not told that they pass a stage over. */
const SOME = 0.1;

/**
 * One step of a plan beside its name: `environ 11 par semaine (probablement 7,0–19) ; aujourd’hui 6,0,
 * il faut 1,8 fois ce nombre`, and where deals pass the stage over `aujourd’hui 0,66 (dont 0,22 sans
 * passer par cette étape), …`.
 *
 * @param passingOver so many of `now` pass the stage over, a week
 */
export function plannedStepText(step: Omit<ToldStep, 'stage'>, passingOver = 0): string {
  const { needed, low, high } = step;
  return `environ ${aWeek(needed)} par semaine (probablement ${aWeek(low)}–${aWeek(high)})${besideToday(step, passingOver)}`;
}

/** So little more is needed than there is today that nothing is said of it. */
const AS_MANY = 1.1;

/** Today's figure behind the one that is needed, and what that means; '' where it is not known. */
function besideToday({ needed, now }: Pick<ToldStep, 'needed' | 'now'>, passingOver = 0): string {
  if (now === null) return '';
  if (now === 0) return ' ; aujourd’hui 0';
  const skipping =
    passingOver > 0 && passingOver >= SOME * now
      ? ` (dont ${aWeek(passingOver)} sans passer par cette étape)`
      : '';
  const ratio = needed / now;
  const means =
    ratio <= 1
      ? 'c’est déjà plus'
      : ratio <= AS_MANY
        ? 'à peu près autant'
        : `il faut ${oneDecimal(ratio)} fois ce nombre`;
  return ` ; aujourd’hui ${aWeek(now)}${skipping}, ${means}`;
}

/** A range of which the upper end is so many times the lower one is no figure to be held to. */
const TOO_WIDE = 4;

/** A step that would become a weekly target. */
type Targeted = Pick<ToldStep, 'low' | 'high'> & { readonly name: string };

/**
 * Said once of all steps that would become weekly targets: of which of them the range is too wide for
 * that; '' for none.
 *
 * @example 'Intervalle trop large pour un objectif ferme : « Call » et « Offer ».'
 */
export function rangeCaution(steps: readonly Targeted[]): string {
  const wide = steps.filter(({ low, high }) => high > TOO_WIDE * low).map(({ name }) => name);
  return wide.length === 0
    ? ''
    : `Intervalle trop large pour un objectif ferme : ${allQuoted(wide)}.`;
}

/**
 * Said of a step before it becomes a weekly target, where nobody here has reached as much; else ''.
 *
 * @param reached the most a week that anybody here has come to over a quarter; null for not known
 * @example 'Sur un trimestre, personne ici n’a dépassé 26 par semaine.'
 */
export function targetCaution(target: number, reached: number | null): string {
  return reached === null || target <= plannedPace(reached)
    ? ''
    : `Sur un trimestre, personne ici n’a dépassé ${aWeek(reached)} par semaine.`;
}

/** Said where no plan can be made: `Pas encore de plan, car il n’y a encore aucun résultat.`, and what is enough. */
export function noPlanText(why: AbsenceCode): string {
  const reason = why === 'no-amounts' ? NO_AMOUNTS : absenceReason(why);
  const enough = reason.enough === undefined ? '' : ` ${reason.enough}`;
  return `Pas encore de plan, car ${reason.why}.${enough}`;
}

/** A plan needs the amounts of won deals alone. */
const NO_AMOUNTS: AbsenceReason = { why: 'aucune affaire gagnée n’a de montant' };

/** A pace to two digits, which is all that a plan is good for: `11`, `6,0`, `0,25`. */
function aWeek(pace: number): string {
  const decimals = plannedDecimals(pace);
  return decimals === 0 ? whole(plannedPace(pace)) : pace.toFixed(decimals).replace('.', ',');
}

/** `60 000 par trimestre` */
export function quotaText({ quota, period }: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `${whole(quota)} ${PERIODS[period].each}`;
}

/** How much of the running period's quota is won: `38 % du quota du trimestre : 22 800 sur 60 000 depuis le 1 oct. ; trimestre écoulé à 58 %.` */
export function attainedText(
  amount: number,
  attained: number,
  { period, since, passed }: { readonly period: QuotaPeriod; readonly since: Day; passed: number },
  yearOfReader: number,
): string {
  const share = percent(attained / amount);
  const from = readableDay(since, yearOfReader);
  const { named, whose, passed: over } = PERIODS[period];
  const left = passed === 1 ? `${named} se termine aujourd’hui` : `${over} à ${percent(passed)}`;
  return `${share} du quota ${whose} : ${whole(attained)} sur ${whole(amount)} depuis le ${from} ; ${left}.`;
}

/** What a quota is good for, where some have none; null where everybody has one. */
export function withoutQuota(names: readonly string[], people: number): string | null {
  if (names.length === 0) return null;
  const who =
    names.length === people ? 'Personne n’a de quota' : `Pas encore de quota : ${listed(names)}`;
  return `${who}. Avec un quota, le rapport dit quelle part en est gagnée, et la page « Processus » ce qu’il faut par semaine. Saisissez-le sur cette page, sous « À partir d’un quota », ou dans la feuille « Salespeople ».`;
}
