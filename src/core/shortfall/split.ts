import { mean, normalCdf, quantile, seededRandom } from '../statistics';
import { shapley } from '../statistics/shapley';
import type { Cohort, CohortDeal } from './cohort';

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

/** Fewer deals than this in a cell, on either side, say nothing of it by themselves. */
const FEWEST_IN_CELL = 5;
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
    for (let week = 0; week < weekCount; week++) {
      const chosen = Math.floor(random() * weekCount);
      draws[chosen] = (draws[chosen] as number) + 1;
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

/**
 * The index of each cell. Cells with fewer than five deals on a side are pooled as one; a cell
 * that a side does not have at all stays by itself where the other side has enough, because that
 * is a matter of mix. In alphabetical order, so that the order of rows does not matter.
 */
function pooledCells(own: Cohort, reference: Cohort): Map<string, number> {
  const counts = new Map<string, [number, number]>();
  [own, reference].forEach(({ deals }, side) => {
    for (const { cell } of deals) {
      const both = counts.get(cell) ?? [0, 0];
      both[side as 0 | 1]++;
      counts.set(cell, both);
    }
  });
  const hasEnough = (count: number): boolean => count === 0 || count >= FEWEST_IN_CELL;
  const index = new Map<string, number>();
  let next = 1;
  for (const cell of [...counts.keys()].sort()) {
    const [mine, theirs] = counts.get(cell) as [number, number];
    const isOwn = hasEnough(mine) && hasEnough(theirs);
    index.set(cell, isOwn ? next++ : 0);
  }
  return index;
}

/** A side's counters by place (cell and counter) and week. */
interface Tally {
  readonly weeks: readonly number[];
  readonly counts: readonly Float64Array[];
}

function tally(
  { deals, weeks }: Cohort,
  cellOf: ReadonlyMap<string, number>,
  countersOf: (deal: CohortDeal) => readonly number[],
  size: number,
  weekCount: number,
): Tally {
  const counts = Array.from({ length: size }, () => new Float64Array(weekCount));
  // Sorted, because sums of fractions depend on their order, and rows may come in any.
  for (const deal of [...deals].sort((a, b) => a.amount - b.amount)) {
    [1, ...countersOf(deal)].forEach((amount, counter, { length }) => {
      const byWeek = counts[(cellOf.get(deal.cell) as number) * length + counter] as Float64Array;
      byWeek[deal.week] = (byWeek[deal.week] as number) + amount;
    });
  }
  return { weeks, counts };
}

/** A side's sums over the drawn weeks. */
interface Sums {
  readonly weeks: number;
  readonly entries: number;
  readonly counts: readonly number[];
}

function sumOver({ weeks, counts }: Tally, draws: Uint16Array, counters: number): Sums {
  const sum = (byWeek: ArrayLike<number>): number => {
    let total = 0;
    for (let week = 0; week < byWeek.length; week++) {
      total += (byWeek[week] as number) * (draws[week] as number);
    }
    return total;
  };
  const sums = counts.map(sum);
  const entries = sums.reduce((all, each, place) => (place % counters === 0 ? all + each : all), 0);
  return { weeks: sum(weeks), entries, counts: sums };
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
