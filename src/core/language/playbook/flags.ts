/** Why a deal's flags apply, in a sentence each. */

import { type Day, readableDay } from '../../calendar';
import { counted, days, listed, percent, whole } from '../format';

/** `Since the proposal the amount was cut from 12,000 to 9,000.` */
export function amountWasCut(from: number, to: number): string {
  return `Since the proposal the amount was cut from ${whole(from)} to ${whole(to)}.`;
}

/** The most that won deals may have in the median: agreed, or only as the process has it. */
interface ToldLimit {
  readonly largest: number;
  readonly isAgreed: boolean;
}

/** `The discount is 21 %; agreed: the median of won deals at most 10 %.` */
export function discountOverLimit(discount: number, { largest, isAgreed }: ToldLimit): string {
  return `The discount is ${percent(discount)}; ${isAgreed ? 'agreed' : 'in the process'}: the median of won deals at most ${percent(largest)}.`;
}

/** `The discount is 21 %; nine of ten won deals had at most 15 %.` */
export function discountOverUsual(discount: number, usual: number): string {
  return `The discount is ${percent(discount)}; nine of ten won deals had at most ${percent(usual)}.`;
}

/** `The close date was 2 Nov 2026.` */
export function closeDateWas(day: Day): string {
  return `The close date was ${readableDay(day)}.`;
}

/** `It is to close on 30 Nov 2026, 9 days after it came to Offer. 2 of 57 won deals were as quick from there.` */
export function closesSooner(
  on: Day,
  planned: number,
  stage: string,
  asQuick: number,
  wins: number,
): string {
  return `It is to close on ${readableDay(on)}, ${days(planned)} after it came to ${stage}. ${asQuick === 0 ? 'None' : whole(asQuick)} of ${whole(wins)} won deals ${asQuick < 2 ? 'was' : 'were'} as quick from there.`;
}

/** Which other rows have the same deal: `2 other rows with the same deal: row 7 and row 12.` */
export function sameDealIn(rows: readonly number[]): string {
  const places = listed(rows.map((row) => `row ${row}`));
  return `${counted(rows.length, 'other row')} with the same deal: ${places}.`;
}

/** `Budget and Need are blank; the process asks for them by Offer.` */
export function blankByNow(columns: readonly string[], stage: string): string {
  const [verb, it] = columns.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${listed(columns)} ${verb} blank; the process asks for ${it} by ${stage}.`;
}

/** `The next step was due on 2 Nov 2026.` */
export function nextStepWasDue(day: Day): string {
  return `The next step was due on ${readableDay(day)}.`;
}

/** How long deals take at most, and which ones that was learned from. */
interface ToldLongest {
  readonly of: 'won' | 'decided';
  readonly deals: number;
  /** Deals of which the length is not known. */
  readonly unknown: number;
  readonly days: number;
}

/** `None of 57 won deals took 210 days; the longest took 180 days.` */
export function olderThanAny(age: number, longest: ToldLongest): string {
  const known = longest.unknown === 0 ? '' : ' with known days';
  return longest.of === 'won'
    ? `None of ${whole(longest.deals)} won deals${known} took ${days(age)}; the longest took ${days(longest.days)}.`
    : `It is ${days(age)} old; 95 % of decided deals took at most ${days(longest.days)}.`;
}

/** `It is 64 % of the open value; a typical win is 8,000.` */
export function outsizedText(share: number, typicalWin: number): string {
  return `It is ${percent(share)} of the open value; a typical win is ${whole(typicalWin)}.`;
}

/** `The close date was pushed 3 times, by 41 days in all.` */
export function pushedText(times: number, by: number): string {
  return `The close date was pushed ${whole(times)} times, by ${days(by)} in all.`;
}

/** `Nothing has happened since 2 Oct 2026, for 52 days.` */
export function quietSince(day: Day, since: number): string {
  return `Nothing has happened since ${readableDay(day)}, for ${days(since)}.`;
}

/** `It skipped Fit check and Workshop.` */
export function skippedText(stages: readonly string[]): string {
  return `It skipped ${listed(stages)}.`;
}

/** `41 days in Offer; the process allows 30 days.` */
export function overAllowed(stay: number, stage: string, allowed: number): string {
  return `${stayText(stay, stage)}; the process allows ${days(allowed)}.`;
}

/** `41 days in Offer; 8 of 10 here leave within 18.` */
export function overUsual(stay: number, stage: string, ofTen: number, within: number): string {
  return `${stayText(stay, stage)}; ${ofTen} of 10 here leave within ${whole(within)}.`;
}

/** `41 days in Offer; next step booked for 30 Nov 2026.` */
export function bookedFor(stay: number, stage: string, day: Day): string {
  return `${stayText(stay, stage)}; next step booked for ${readableDay(day)}.`;
}

function stayText(stay: number, stage: string): string {
  return `${days(stay)} in ${stage}`;
}

/** `The process has no stage “Demo”.` */
export function noSuchStage(stage: string): string {
  return `The process has no stage “${stage}”.`;
}

/** `It went back from Offer.` */
export function wentBackFrom(stages: readonly string[]): string {
  return `It went back from ${listed(stages)}.`;
}

/** `Open for 90 days, the longest of 5 open deals.` */
export function longestOpen(since: number, open: number): string {
  return `Open for ${days(since)}, the longest of ${counted(open, 'open deal')}.`;
}

/** `12,000, the largest of 5 open deals.` */
export function largestOpen(amount: number, open: number): string {
  return `${whole(amount)}, the largest of ${counted(open, 'open deal')}.`;
}

/** What is counted where hardly any deal of a tab has something, whichever deals they are. */
export const ANY_DEAL = 'deal';

/**
 * Of a column that the process asks for and hardly any deal of a tab has, behind their number.
 * @param stage the stage that only some of the deals reached; null where all are meant
 * @example notFilledIn('Need', 'Offer') // 'that reached Offer have no Need, which the process asks for'
 */
export function notFilledIn(column: string, stage: string | null): string {
  const which = stage === null ? '' : `that reached ${stage} `;
  return `${which}have no ${column}, which the process asks for`;
}
