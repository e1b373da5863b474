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

/** The periods of a quota: for each time, as what begins or ends, and as whose share is told. */
const PERIODS: Readonly<
  Record<QuotaPeriod, { readonly noun: string; readonly named: string; readonly whose: string }>
> = {
  week: { noun: 'Woche', named: 'die Woche', whose: 'der Woche' },
  month: { noun: 'Monat', named: 'der Monat', whose: 'des Monats' },
  quarter: { noun: 'Quartal', named: 'das Quartal', whose: 'des Quartals' },
  year: { noun: 'Jahr', named: 'das Jahr', whose: 'des Jahres' },
};

/**
 * The plan in a sentence, with one step; of null the rates do not tell how many.
 * @example 'Um 60.000 pro Quartal zu erreichen: etwa 11 neue Deals pro Woche in First call (wahrscheinlich 7,0–19); heute 6,0, nötig ist das 1,8-Fache.'
 */
export function planText(quota: ToldQuota, step: ToldStep | null): string {
  const { neededWins, expectedWins } = quota;
  const wanted = oneDecimal(neededWins);
  const wins = `etwa ${wanted} ${wanted === '1' ? 'gewonnener Deal' : 'gewonnene Deals'}`;
  const start = `Um ${quotaText(quota)} mit den offenen Deals zu erreichen:`;
  if (expectedWins >= neededWins) {
    return `${start} ${wins}. Die offenen Deals dürften im Durchschnitt ${oneDecimal(expectedWins)} bringen, sie könnten also reichen.`;
  }
  if (step === null) {
    return `${start} ${wins}. Wie viele neue Deals dafür nötig sind, lässt sich noch nicht sagen: Zu wenige sind entschieden.`;
  }
  const { stage, needed, low, high } = step;
  return `${start} etwa ${aWeek(needed)} neue Deals pro Woche in ${stage} (wahrscheinlich ${aWeek(low)}–${aWeek(high)})${besideToday(step)}.`;
}

/** Before a plan's steps, each with its figures: `Um 60.000 pro Quartal zu erreichen, sind pro Woche nötig:` */
export function planHeading(quota: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `Um ${quotaText(quota)} zu erreichen, sind pro Woche nötig:`;
}

/** Of fewer deals than this share of all is not told that they pass a stage over. */
const SOME = 0.1;

/**
 * One step of a plan beside its name: `etwa 11 pro Woche (wahrscheinlich 7,0–19); heute 6,0, nötig
 * ist das 1,8-Fache`, and where deals pass the stage over `heute 0,66 (0,22 davon überspringen sie), …`.
 *
 * @param passingOver so many of `now` pass the stage over, a week
 */
export function plannedStepText(step: Omit<ToldStep, 'stage'>, passingOver = 0): string {
  const { needed, low, high } = step;
  return `etwa ${aWeek(needed)} pro Woche (wahrscheinlich ${aWeek(low)}–${aWeek(high)})${besideToday(step, passingOver)}`;
}

/** So little more is needed than there is today that nothing is said of it. */
const AS_MANY = 1.1;

/** Today's figure behind the one that is needed, and what that means; '' where it is not known. */
function besideToday({ needed, now }: Pick<ToldStep, 'needed' | 'now'>, passingOver = 0): string {
  if (now === null) return '';
  if (now === 0) return '; heute keine';
  const skipping =
    passingOver > 0 && passingOver >= SOME * now
      ? ` (${aWeek(passingOver)} davon überspringen die Phase)`
      : '';
  const ratio = needed / now;
  const means =
    ratio <= 1
      ? 'das ist mehr'
      : ratio <= AS_MANY
        ? 'etwa ebenso viele'
        : `nötig ist das ${oneDecimal(ratio)}-Fache`;
  return `; heute ${aWeek(now)}${skipping}, ${means}`;
}

/** A range of which the upper end is so many times the lower one is no figure to be held to. */
const TOO_WIDE = 4;

/** A step that would become a weekly target. */
type Targeted = Pick<ToldStep, 'low' | 'high'> & { readonly name: string };

/**
 * Said once of all steps that would become weekly targets: of which of them the range is too wide for
 * that; '' for none.
 *
 * @example 'Die Spanne ist zu weit für einen festen Zielwert: Call und Offer.'
 */
export function rangeCaution(steps: readonly Targeted[]): string {
  const wide = steps.filter(({ low, high }) => high > TOO_WIDE * low).map(({ name }) => name);
  return wide.length === 0
    ? ''
    : `Die Spanne ist zu weit für einen festen Zielwert: ${listed(wide)}.`;
}

/**
 * Said of a step before it becomes a weekly target, where nobody here has reached as much; else ''.
 *
 * @param reached the most a week that anybody here has come to over a quarter; null for not known
 * @example 'Über ein Quartal ist hier noch niemand auf mehr als 26 pro Woche gekommen.'
 */
export function targetCaution(target: number, reached: number | null): string {
  return reached === null || target <= plannedPace(reached)
    ? ''
    : `Über ein Quartal ist hier noch niemand auf mehr als ${aWeek(reached)} pro Woche gekommen.`;
}

/** Said where no plan can be made: `Noch kein Plan, denn noch ist nichts entschieden.`, and what is enough. */
export function noPlanText(why: AbsenceCode): string {
  const reason = why === 'no-amounts' ? NO_AMOUNTS : absenceReason(why);
  const enough = reason.enough === undefined ? '' : ` ${reason.enough}`;
  return `Noch kein Plan, denn ${reason.why}.${enough}`;
}

/** A plan needs the amounts of won deals alone. */
const NO_AMOUNTS: AbsenceReason = { why: 'kein gewonnener Deal hat einen Betrag' };

/** A pace to two digits, which is all that a plan is good for: `11`, `6,0`, `0,25`. */
function aWeek(pace: number): string {
  const decimals = plannedDecimals(pace);
  return decimals === 0 ? whole(plannedPace(pace)) : pace.toFixed(decimals).replace('.', ',');
}

/** `60.000 pro Quartal` */
export function quotaText({ quota, period }: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `${whole(quota)} pro ${PERIODS[period].noun}`;
}

/** How much of the running period's quota is won: `38 % vom Umsatzziel des Quartals: 22.800 von 60.000 seit 1. Okt.; 58 % des Quartals sind vorbei.` */
export function attainedText(
  amount: number,
  attained: number,
  { period, since, passed }: { readonly period: QuotaPeriod; readonly since: Day; passed: number },
  yearOfReader: number,
): string {
  const share = percent(attained / amount);
  const from = readableDay(since, yearOfReader);
  const { named, whose } = PERIODS[period];
  const over = percent(passed);
  const left =
    passed === 1
      ? `${named} endet heute`
      : `${over} ${whose} ${over === '1 %' ? 'ist' : 'sind'} vorbei`;
  return `${share} vom Umsatzziel ${whose}: ${whole(attained)} von ${whole(amount)} seit ${from}; ${left}.`;
}

/** What a quota is good for, where some have none; null where everybody has one. */
export function withoutQuota(names: readonly string[], people: number): string | null {
  if (names.length === 0) return null;
  const who =
    names.length === people
      ? 'Niemand hat ein Umsatzziel'
      : `Noch kein Umsatzziel: ${listed(names)}`;
  return `${who}. Mit einem Umsatzziel sagt der Bericht, wie viel davon gewonnen ist, und „Prozess“, was dafür pro Woche nötig ist. Tragen Sie es dort unter „Vom Umsatzziel aus“ ein oder im Tabellenblatt „Salespeople“.`;
}
