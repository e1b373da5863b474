import type { Signal } from '../signal';
import type { SignalUnit } from '../unit';

/**
 * What is believed of people before their figures are seen, on the scale of a kind of figure:
 * log odds of shares, logarithms of paces, points (0–1) of discounts.
 */
export interface Prior {
  /** Width of the steps in which the scale is gone through. */
  readonly step: number;
  /**
   * How far people who sell equally well differ all the same (standard deviation), with how likely
   * each answer is: a handful of people does not tell it.
   */
  readonly alike: ReadonlyArray<{ readonly spread: number; readonly weight: number }>;
  /** How far off somebody is who is apart: median, and standard deviation of its logarithm. */
  readonly apart: { readonly distance: number; readonly spread: number };
  /** How far a team that keeps to its agreed figure is from it, and one that does not. */
  readonly kept: number;
  readonly notKept: number;
}

/** Log odds and logarithms of paces: a tenth is an ordinary difference, half a striking one. */
const LOGARITHMIC: Prior = {
  step: 0.05,
  alike: [
    { spread: 0.1, weight: 0.75 },
    { spread: 0.2, weight: 0.2 },
    { spread: 0.35, weight: 0.05 },
  ],
  apart: { distance: 0.8, spread: 0.35 },
  kept: 0.15,
  notKept: 0.7,
};

/** Discounts: a point is an ordinary difference, ten are a striking one. */
const POINTS: Prior = {
  step: 0.005,
  alike: [
    { spread: 0.01, weight: 0.8 },
    { spread: 0.02, weight: 0.2 },
  ],
  apart: { distance: 0.09, spread: 0.4 },
  kept: 0.012,
  notKept: 0.08,
};

/** What is believed beforehand of a kind of figure; null for kinds that have no such scale. */
export function priorOf({ unit }: Signal): Prior | null {
  if (unit === 'discount') return POINTS;
  return unit === 'share' || unit === 'a week' ? LOGARITHMIC : null;
}

/**
 * How likely it is beforehand that somebody of a team is apart and worse at a figure, against that
 * nobody is at any. A trouble of the later of two paces may come by the earlier one, or not: both
 * ways together weigh as much as another figure. Set by `npm run bench:small`.
 */
const SOMEBODY_WORSE: Readonly<Partial<Record<SignalUnit, number>>> = {
  share: 1.4,
  'a week': 0.8,
  discount: 1.3,
};

/** The odds of one person of a team to be the one who is apart and worse at a figure. */
export function oddsOfTrouble({ unit }: Signal, people: number): number {
  return (SOMEBODY_WORSE[unit] ?? 0) / people;
}

/**
 * How much likelier a second trouble in a team is once there is one, against what it would be by
 * itself: small teams seldom have two at a time.
 */
export const ANOTHER_TROUBLE = 0.1;

/** How likely somebody who is apart in a pace is apart in the one that it feeds as well. */
export const IS_PASSED_ON = 0.8;

/** People apart on the good side are none of what is asked; so many for each one who is worse. */
const BETTER_FOR_EACH_WORSE = 0.15;

/** How likely a person of a team is apart at a figure, the others' figures not being looked at. */
export function chancesApart(
  signal: Signal,
  people: number,
): { readonly worse: number; readonly better: number } {
  const worse = oddsOfTrouble(signal, people) / 4;
  return { worse, better: worse * BETTER_FOR_EACH_WORSE };
}

/** How likely it is beforehand that a team keeps to what it has agreed to. */
const IS_KEPT = 0.9;

/** Logarithm of how likely it is beforehand that a team is so far off its agreed figure. */
export function logKept({ kept, notKept }: Prior, off: number): number {
  const within = (spread: number): number => Math.exp(-((off / spread) ** 2) / 2) / spread;
  return Math.log(IS_KEPT * within(kept) + (1 - IS_KEPT) * within(notKept));
}
