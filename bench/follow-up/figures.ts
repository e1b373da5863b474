import type { Random } from '../../simulation/random';
import type { Direction } from '../../src/core/inference/direction';
import type { Sample } from '../../src/core/inference/samples/sample';
import type { SignalCode } from '../../src/core/playbook/signals/signal';

/** A figure that an agreement may be about, and how chance makes it. */
export interface Figure {
  readonly name: string;
  readonly signal: SignalCode;
  /** Which way is better. */
  readonly good: Direction;
  /** What everybody's is, unless they are another case: a share, a week, days, a discount. */
  readonly usual: number;
  /** Whether the log asks for more weeks instead of more outcomes. */
  readonly isPace: boolean;
  /** Outcomes in one unit of what the log asks for. */
  readonly outcomesEach: number;
  /** So many outcomes of somebody whose true figure this is. */
  readonly draw: (outcomes: number, truth: number, random: Random, isRecent: boolean) => Sample;
}

/** Proposals a week of a usual person; outcomes of a pace are events, and so many take this long. */
const WEEKLY = 2;

/** Share of won deals with a discount at all. */
const DISCOUNTED = 0.7;

const share: Figure = {
  name: 'share',
  signal: 'proposals into deals',
  good: 'high',
  usual: 0.3,
  isPace: false,
  outcomesEach: 1,
  draw(outcomes, truth, random) {
    let successes = 0;
    for (let trial = 0; trial < outcomes; trial++) if (random.chance(truth)) successes++;
    return { kind: 'share', successes, trials: outcomes, strata: null, clustering: 1 };
  },
};

const pace: Figure = {
  name: 'a week',
  signal: 'proposals per week',
  good: 'high',
  usual: WEEKLY,
  isPace: true,
  outcomesEach: WEEKLY,
  draw(outcomes, truth, random) {
    const weeks = Math.ceil(outcomes / WEEKLY);
    const weekly = Array.from({ length: weeks }, () => random.poisson(truth));
    const events = weekly.reduce((sum, count) => sum + count, 0);
    return { kind: 'pace', events, weeks, weekly: [weekly] };
  },
};

const days: Figure = {
  name: 'days',
  signal: 'time',
  good: 'low',
  usual: 20,
  isPace: false,
  outcomesEach: 1,
  /** Stays end at any time; of the recent ones those entered last are still open. */
  draw(outcomes, truth, random, isRecent) {
    const stays: Array<readonly [number, number]> = [];
    for (let ended = 0; ended < outcomes; ) {
      const stay = Math.ceil(random.logNormal(truth, 0.8));
      const seen = isRecent ? 1 + random.below(100) : Number.POSITIVE_INFINITY;
      if (stay <= seen) ended++;
      stays.push([Math.min(stay, seen), stay <= seen ? 1 : 0]);
    }
    stays.sort((a, b) => a[0] - b[0]);
    return {
      kind: 'times',
      days: Float64Array.from(stays, ([length]) => length),
      left: Uint8Array.from(stays, ([, left]) => left),
    };
  },
};

const discount: Figure = {
  name: 'discount',
  signal: 'discount',
  good: 'low',
  usual: 0.08,
  isPace: false,
  outcomesEach: 1,
  draw: (outcomes, truth, random) => ({
    kind: 'amounts',
    values: Array.from({ length: outcomes }, () =>
      random.chance(DISCOUNTED) ? Math.round(100 * random.logNormal(truth, 0.5)) / 100 : 0,
    ),
  }),
};

export const FIGURES = { share, pace, days, discount };
