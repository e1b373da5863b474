import { mean, normalCdf, quantile, seededRandom } from '../statistics';
import { shapley } from '../statistics/shapley';
import type { Cohort, CohortDeal } from './cohort';
import { pooledCells } from './pooled-cells';
import { type Sums, sumOver, tally } from './weekly-tally';

/** One part of a difference a week, with an 80 % interval. */
export interface SplitPart<Factor extends string> {
  readonly factor: Factor;
  /** Own less the reference's, a week: negative where it makes for less. */
  readonly part: number;
  readonly low: number;
  readonly high: number;
  /** One-sided: small where it makes for less, from the spread of the draws. */
  readonly p: number;
}

/** A difference a week, split exactly; the parts add up to `own − reference`. */
export interface Split<Factor extends string> {
  readonly own: number;
  readonly reference: number;
  /** Deals that came in a week, on both sides. */
  readonly entries: { readonly own: number; readonly reference: number };
  /** 80 % interval of `own − reference`. */
  readonly low: number;
  readonly high: number;
  readonly parts: ReadonlyArray<SplitPart<Factor>>;
}

export type ProposalFactor = 'effort' | 'mix' | 'tactics';
export type ValueFactor = 'effort' | 'mix' | 'win rate' | 'deal size';

const DRAWS = 400;
const SEED = 20_261_123;

/**
 * Why proposals a week differ: how many deals come in (effort), from where (mix, by source ×
 * method), and what becomes of them there (tactics). Proposals a week = N · Σ m·c.
 */
export function splitProposals(own: Cohort, reference: Cohort): Split<ProposalFactor> {
  return splitBy(['effort', 'mix', 'tactics'], own, reference, (deal) => [deal.isProposed ? 1 : 0]);
}

/** Why won value a week differs: effort, mix, win rate and deal size. N · Σ m·w·a. */
export function splitWonValue(own: Cohort, reference: Cohort): Split<ValueFactor> {
  return splitBy(['effort', 'mix', 'win rate', 'deal size'], own, reference, (deal) => [
    deal.isWon ? 1 : 0,
    deal.amount,
  ]);
}

/**
 * The first two factors are effort and mix; each further one is the ratio of a counter to the one
 * before it, within cells: proposals to entries, or wins to entries and then value to wins.
 */
function splitBy<Factor extends string>(
  factors: readonly Factor[],
  own: Cohort,
  reference: Cohort,
  countersOf: (deal: CohortDeal) => readonly number[],
): Split<Factor> {
  const cellOf = pooledCells(own, reference);
  const counters = factors.length - 1;
  const size = (new Set(cellOf.values()).size + 1) * counters;
  const weekCount = Math.max(own.weeks.length, reference.weeks.length);
  const sides = [own, reference].map((side) => tally(side, cellOf, countersOf, size, weekCount));

  const partsFor = (draws: Uint16Array): { parts: number[]; own: number; reference: number } => {
    const [mine, theirs] = sides.map((side) => sumOver(side, draws, counters)) as [Sums, Sums];
    const value = (set: number): number => pace(set, mine, theirs, counters);
    return {
      parts: shapley(factors.length, value),
      own: value((1 << factors.length) - 1),
      reference: value(0),
    };
  };

  const whole = partsFor(new Uint16Array(weekCount).fill(1));
  const random = seededRandom(SEED);
  const drawn: number[][] = factors.map(() => []);
  const differences: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const draws = new Uint16Array(weekCount);
    for (let taken = 0; taken < weekCount; taken++) {
      const week = Math.floor(random() * weekCount);
      draws[week] = (draws[week] as number) + 1;
    }
    const again = partsFor(draws);
    for (const [index, list] of drawn.entries()) list.push(again.parts[index] as number);
    differences.push(again.own - again.reference);
  }
  const [low, high] = middleOf(differences);
  return {
    own: whole.own,
    reference: whole.reference,
    entries: { own: entriesAWeek(own), reference: entriesAWeek(reference) },
    low,
    high,
    parts: factors.map((factor, index) => {
      const values = drawn[index] as number[];
      const [partLow, partHigh] = middleOf(values);
      const part = whole.parts[index] as number;
      const average = mean({ values }) ?? 0;
      const squares = values.reduce((sum, value) => sum + (value - average) ** 2, 0);
      const spread = Math.sqrt(squares / values.length);
      return {
        factor,
        part,
        low: partLow,
        high: partHigh,
        p: spread === 0 ? 0.5 : normalCdf(part / spread),
      };
    }),
  };
}

function entriesAWeek({ deals, weeks }: Cohort): number {
  const exposed = weeks.reduce((sum, week) => sum + week, 0);
  return exposed === 0 ? 0 : deals.length / exposed;
}

/** The middle 80 %. */
function middleOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = quantile({ values, q: [0.1, 0.9] });
  return [low ?? 0, high ?? 0];
}

/** What comes out a week when the factors of the set bits are one's own. */
function pace(set: number, own: Sums, reference: Sums, counters: number): number {
  const sideOf = (factor: number): Sums => ((set >> factor) & 1 ? own : reference);
  const { entries, weeks } = sideOf(0);
  const mix = sideOf(1);
  if (weeks === 0 || mix.entries === 0) return 0;
  let perEntry = 0;
  for (let place = 0; place < mix.counts.length; place += counters) {
    let product = (mix.counts[place] as number) / mix.entries;
    for (let counter = 1; counter < counters && product > 0; counter++) {
      product *= ratio(place + counter, sideOf(counter + 1), own, reference);
    }
    perEntry += product;
  }
  return (entries / weeks) * perEntry;
}

/** A counter over the one before it; borrowed from the other side where a side has none. */
function ratio(place: number, side: Sums, own: Sums, reference: Sums): number {
  for (const { counts } of [side, own, reference]) {
    const below = counts[place - 1] as number;
    if (below > 0) return (counts[place] as number) / below;
  }
  return 0;
}
