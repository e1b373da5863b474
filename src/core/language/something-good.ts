/** Something good to name first, where no strength is beyond chance: facts, and no ranking. */

import { type Day, readableDay } from '../calendar';
import { days, percent, whole } from './format';

/** `12 of 21 decided proposals became deals (57 %); of all here 41 % did.` */
export function goodProposals(won: number, decided: number, here: number): string {
  return `${whole(won)} of ${whole(decided)} decided proposals became deals (${percent(won / decided)}); of all here ${percent(here)} did.`;
}

/** The newest win, with what is good about it. */
export interface ToldWin {
  readonly deal: string;
  readonly on: Day;
  /** No other win lacks its day, so that it is known to be the latest. */
  readonly isEveryWinDated: boolean;
  /** Null where it is not known. */
  readonly amount: number | null;
  readonly cycleDays: number | null;
  readonly isAtListPrice: boolean;
  readonly isLargestYet: boolean;
}

/** `The latest win: Heron Paper on 3 Nov, for 12,400, after 34 days, at list price.` */
export function latestWin(win: ToldWin, yearOfReader: number): string {
  const { deal, on, isEveryWinDated, amount, cycleDays, isAtListPrice, isLargestYet } = win;
  const facts = [
    ...(amount === null ? [] : [`for ${whole(amount)}${isLargestYet ? ' (the largest yet)' : ''}`]),
    ...(cycleDays === null ? [] : [`${days(cycleDays)} after it came in`]),
    ...(isAtListPrice ? ['at list price'] : []),
  ];
  return `The latest win${isEveryWinDated ? '' : ' with a date'}: ${[`${deal} on ${readableDay(on, yearOfReader)}`, ...facts].join(', ')}.`;
}
