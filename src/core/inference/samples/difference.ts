import type { Direction } from '../direction';

/** A salesperson's sample set against another. */
export interface Difference {
  /** Own figure and the reference's, in the signal's unit (share 0–1, a week, days, amount). */
  readonly observed: number;
  readonly expected: number;
  /** 95 % interval of the own figure, where there is one. */
  readonly low: number | null;
  readonly high: number | null;
  /** One-sided p-values: small where the own figure is lower, or higher, than the reference. */
  readonly pLow: number;
  readonly pHigh: number;
  /**
   * Outcomes of the salesperson that the figure rests on. Of entries a week those that were to be
   * expected count where they are more: hardly any in a year is no lack of evidence.
   */
  readonly outcomes: number;
}

/** The p-value of a difference in a direction, by chance alone. */
export function pInDirection({ pLow, pHigh }: Difference, direction: Direction): number {
  return direction === 'low' ? pLow : pHigh;
}

type PValues = Pick<Difference, 'pLow' | 'pHigh'>;

/** A one-sided test both ways, computed when it is asked for; null where it tells nothing. */
export type DeferredTest = () => PValues | null;

/** An interval computed when it is asked for. */
export type DeferredInterval = () => readonly [low: number | null, high: number | null];

/**
 * A difference whose test and interval wait until they are asked for: most differences are not
 * material, and their tests are costly.
 */
export function deferredDifference(
  figures: Pick<Difference, 'observed' | 'expected' | 'outcomes'>,
  test: DeferredTest,
  interval: DeferredInterval = () => [null, null],
): Difference {
  return {
    ...figures,
    get low() {
      return interval()[0];
    },
    get high() {
      return interval()[1];
    },
    get pLow() {
      return test()?.pLow ?? 0.5;
    },
    get pHigh() {
      return test()?.pHigh ?? 0.5;
    },
  };
}
