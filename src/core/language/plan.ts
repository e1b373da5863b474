/** What is said of a quota: how much of it is won, and what it takes from here on. */

import { type Day, readableDay } from '../calendar';
import type { AbsenceCode } from '../pipeline/absence';
import type { QuotaPeriod } from '../process';
import { plannedDecimals, plannedPace } from '../process/round-target';
import { type AbsenceReason, absenceReason } from './absences';
import { listed, oneDecimal, percent, whole } from './format';

/** A quota and the wins that it takes. */
export interface ToldQuota {
  readonly quota: number;
  readonly period: QuotaPeriod;
  readonly neededWins: number;
  /** Wins that the open deals should bring. */
  readonly expectedWins: number;
}

/** What must enter one stage a week. */
export interface ToldStep {
  readonly stage: string;
  readonly needed: number;
  readonly low: number;
  readonly high: number;
  /** Null where it is not known. */
  readonly now: number | null;
}

/**
 * The plan in a sentence, with one step; of null the rates do not tell how many.
 * @example 'To reach 60,000 a quarter with the open deals: about 11 deals a week into First call (likely 7–19); today 6.0, so 1.8 times as many.'
 */
export function planText(quota: ToldQuota, step: ToldStep | null): string {
  const { neededWins, expectedWins } = quota;
  const wanted = oneDecimal(neededWins);
  const wins = `about ${wanted} ${wanted === '1' ? 'win' : 'wins'}`;
  const start = `To reach ${quotaText(quota)} with the open deals:`;
  if (expectedWins >= neededWins) {
    return `${start} ${wins}. On average the open deals should bring ${oneDecimal(expectedWins)}, so they may be enough.`;
  }
  if (step === null) {
    return `${start} ${wins}. Too few deals are decided to say how many new ones that takes.`;
  }
  const { stage, needed, low, high } = step;
  return `${start} about ${aWeek(needed)} deals a week into ${stage} (likely ${aWeek(low)}–${aWeek(high)})${besideToday(step)}.`;
}

/** Before a plan's steps, each with its figures: `To reach 60,000 a quarter it takes, a week:` */
export function planHeading(quota: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `To reach ${quotaText(quota)} it takes, a week:`;
}

/** Of fewer deals than this share of all is not told that they pass a stage over. */
const SOME = 0.1;

/**
 * One step of a plan beside its name: `about 11 a week (likely 7.0–19); today 6.0, so 1.8 times as
 * many`, and where deals pass the stage over `today 0.66 (0.22 of them skip it), so …`.
 *
 * @param passingOver so many of `now` pass the stage over, a week
 */
export function plannedStepText(step: Omit<ToldStep, 'stage'>, passingOver = 0): string {
  const { needed, low, high } = step;
  return `about ${aWeek(needed)} a week (likely ${aWeek(low)}–${aWeek(high)})${besideToday(step, passingOver)}`;
}

/** So little more is needed than there is today that nothing is said of it. */
const AS_MANY = 1.1;

/** Today's figure behind the one that is needed, and what that means; '' where it is not known. */
function besideToday({ needed, now }: Pick<ToldStep, 'needed' | 'now'>, passingOver = 0): string {
  if (now === null) return '';
  if (now === 0) return '; today none';
  const skipping =
    passingOver > 0 && passingOver >= SOME * now ? ` (${aWeek(passingOver)} of them skip it)` : '';
  const ratio = needed / now;
  const means =
    ratio <= 1
      ? 'which is more'
      : ratio <= AS_MANY
        ? 'about as many'
        : `so ${oneDecimal(ratio)} times as many`;
  return `; today ${aWeek(now)}${skipping}, ${means}`;
}

/** A range of which the upper end is so many times the lower one is no figure to be held to. */
const TOO_WIDE = 4;

/** A step that would become a weekly target. */
type Targeted = Pick<ToldStep, 'low' | 'high'> & { readonly name: string };

/**
 * Said once of all steps that would become weekly targets: of which of them the range is too wide for
 * that; '' for none.
 *
 * @example 'Too wide a range for a firm target: Call and Offer.'
 */
export function rangeCaution(steps: readonly Targeted[]): string {
  const wide = steps.filter(({ low, high }) => high > TOO_WIDE * low).map(({ name }) => name);
  return wide.length === 0 ? '' : `Too wide a range for a firm target: ${listed(wide)}.`;
}

/**
 * Said of a step before it becomes a weekly target, where nobody here has reached as much; else ''.
 *
 * @param reached the most a week that anybody here has come to over a quarter; null for not known
 * @example 'Nobody here has come to more than 26 a week over a quarter.'
 */
export function targetCaution(target: number, reached: number | null): string {
  return reached === null || target <= plannedPace(reached)
    ? ''
    : `Nobody here has come to more than ${aWeek(reached)} a week over a quarter.`;
}

/** Said where no plan can be made: `No plan yet, because nothing is decided yet.`, and what is enough. */
export function noPlanText(why: AbsenceCode): string {
  const reason = why === 'no-amounts' ? NO_AMOUNTS : absenceReason(why);
  const enough = reason.enough === undefined ? '' : ` ${reason.enough}`;
  return `No plan yet, because ${reason.why}.${enough}`;
}

/** A plan needs the amounts of won deals alone. */
const NO_AMOUNTS: AbsenceReason = { why: 'no won deal has an amount' };

/** A pace to two digits, which is all that a plan is good for: `11`, `6.0`, `0.25`. */
function aWeek(pace: number): string {
  const decimals = plannedDecimals(pace);
  return decimals === 0 ? whole(plannedPace(pace)) : pace.toFixed(decimals);
}

/** `60,000 a quarter` */
export function quotaText({ quota, period }: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `${whole(quota)} a ${period}`;
}

/** How much of the running period's quota is won: `38 % of the quarter’s quota: 22,800 of 60,000 since 1 Oct.` */
export function attainedText(
  amount: number,
  attained: number,
  { period, since, passed }: { readonly period: QuotaPeriod; readonly since: Day; passed: number },
  yearOfReader: number,
): string {
  const share = percent(attained / amount);
  const from = readableDay(since, yearOfReader);
  const left =
    passed === 1 ? `the ${period} ends today` : `${percent(passed)} of the ${period} is over`;
  return `${share} of the ${period}’s quota: ${whole(attained)} of ${whole(amount)} since ${from}; ${left}.`;
}

/** What a quota is good for, where some have none; null where everybody has one. */
export function withoutQuota(names: readonly string[], people: number): string | null {
  if (names.length === 0) return null;
  const who = names.length === people ? 'Nobody has a quota' : `No quota yet: ${listed(names)}`;
  return `${who}. With one, the report says how much of it is won, and “Process” what it takes a week. Type it there under “From a quota”, or into the tab “Salespeople”.`;
}
