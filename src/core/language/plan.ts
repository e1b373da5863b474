/** What is said of a quota: how much of it is won, and what it takes from here on. */

import { type Day, readableDay } from '../calendar';
import type { AbsenceCode } from '../pipeline/absence';
import type { QuotaPeriod } from '../process';
import { type AbsenceReason, absenceReason } from './absences';
import { oneDecimal, percent, whole } from './format';

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
 * @example 'To reach 60,000 a quarter: about 11 deals a week into First call (likely 7–19); now 6.'
 */
export function planText(quota: ToldQuota, step: ToldStep | null): string {
  const { neededWins, expectedWins } = quota;
  const wanted = oneDecimal(neededWins);
  const wins = `about ${wanted} ${wanted === '1' ? 'win' : 'wins'}`;
  const start = `To reach ${quotaText(quota)}:`;
  if (expectedWins >= neededWins) {
    return `${start} ${wins}. On average the open deals should bring ${oneDecimal(expectedWins)}, so they may be enough.`;
  }
  if (step === null) {
    return `${start} ${wins}. Too few deals are decided to say how many new ones that takes.`;
  }
  const { stage, needed, low, high, now } = step;
  const beside = now === null ? '' : `; now ${aWeek(now)}`;
  return `${start} about ${aWeek(needed)} deals a week into ${stage} (likely ${aWeek(low)}–${aWeek(high)})${beside}.`;
}

/** Of fewer deals than this share of all is not told that they pass a stage over. */
const SOME = 0.1;

/**
 * One step of a plan beside its name: `about 11 a week (likely 7–19); now 6`, and where deals pass the
 * stage over `; now 0.66, of which 0.22 skip it`.
 *
 * @param passingOver so many of `now` pass the stage over, a week
 */
export function plannedStepText(
  { needed, low, high, now }: Omit<ToldStep, 'stage'>,
  passingOver = 0,
): string {
  const skipping =
    now === null || passingOver < SOME * now ? '' : `, of which ${aWeek(passingOver)} skip it`;
  const beside = now === null ? '' : `; now ${aWeek(now)}${passingOver > 0 ? skipping : ''}`;
  return `about ${aWeek(needed)} a week (likely ${aWeek(low)}–${aWeek(high)})${beside}`;
}

/** Said where no plan can be made: `No plan yet, because nothing is decided yet.`, and what is enough. */
export function noPlanText(why: AbsenceCode): string {
  const reason = why === 'no-amounts' ? NO_AMOUNTS : absenceReason(why);
  const enough = reason.enough === undefined ? '' : ` ${reason.enough}`;
  return `No plan yet, because ${reason.why}.${enough}`;
}

/** A plan needs the amounts of won deals alone. */
const NO_AMOUNTS: AbsenceReason = { why: 'no won deal has an amount' };

/** A pace to two digits, which is all that a plan is good for: `11`, `6.1`, `0.25`. */
function aWeek(pace: number): string {
  return pace >= 10 ? whole(pace) : pace >= 1 ? oneDecimal(pace) : String(Number(pace.toFixed(2)));
}

/** `60,000 a quarter` */
function quotaText({ quota, period }: Pick<ToldQuota, 'quota' | 'period'>): string {
  return `${whole(quota)} a ${period}`;
}

/** How much of the running period's quota is won: `38 % of the quarter’s quota: 22,800 of 60,000 since 1 Oct.` */
export function attainedText(
  amount: number,
  attained: number,
  { period, since }: { readonly period: QuotaPeriod; readonly since: Day },
  yearOfReader: number,
): string {
  const share = percent(attained / amount);
  const from = readableDay(since, yearOfReader);
  return `${share} of the ${period}’s quota: ${whole(attained)} of ${whole(amount)} since ${from}.`;
}
