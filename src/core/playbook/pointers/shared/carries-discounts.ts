import type { PipelineIndex } from '../../../pipeline/pipeline-index';
import { mannWhitney, mean, median } from '../../../statistics';
import type { Inconclusive, PointerInput, PointerReading } from '../pointer';
import { type DealsOf, moreThanOthers, type ShareFigures } from './compare-shares';
import { discountOf } from './discounts';
import { FEWEST, FEWEST_AGAINST, pointsOf, strongest } from './points';

/** Discounts of that much or more above the rest are worth telling. */
const MATERIAL_POINTS = 0.03;

/** More than this left of the difference from the others without some deals: it is not theirs. */
const MOST_LEFT = 1 / 2;

/** The p of a reading that leans neither way. */
const NO_LEANING = 0.5;

/** Discounts of a person's deals of a kind, and of that person's other deals. */
interface WithinFigures {
  readonly n: number;
  readonly rest: number;
  /** Median discount of each. */
  readonly rate: number;
  readonly restRate: number;
}

/** Either one's own deals are compared with one another, or their share with the others'. */
export type CarriedFigures<Own extends object> = Own & (WithinFigures | ShareFigures);

type Reading<Own extends object> = PointerReading<CarriedFigures<Own>>;

/**
 * Whether the deals of a kind carry the discounts: they have larger ones than one's other deals,
 * or, where one's other deals are few, there are more of them than the others have.
 * @param figures what the sentence needs beside the counts
 */
export function carriesDiscounts<Own extends object>(
  input: PointerInput,
  dealsOf: DealsOf,
  isOfKind: (deal: number) => boolean,
  figures: Own,
): Reading<Own> | Inconclusive {
  const { lookup, person } = input;
  const own = dealsOf([person]);
  const rest = own.filter((deal) => !isOfKind(deal));
  const within = largerDiscounts(
    lookup,
    { ofKind: own.filter(isOfKind), rest, own, others: dealsOf(input.others) },
    figures,
  );
  const against: Reading<Own> | Inconclusive = moreThanOthers(input, dealsOf, isOfKind, figures);
  // Nearly all or none are of the kind: then only the others can be the measure.
  if (within === null) return against;
  if (!within.isLarger || 'missing' in against) return within;
  const best = strongest<CarriedFigures<Own>>([within, against]);
  // The contrast among one's own deals makes the clearer sentence where it speaks for the cause.
  return within.points === 'for' && 'p' in best ? { ...within, p: best.p } : best;
}

/** Won deals with a discount. */
interface Compared {
  readonly ofKind: readonly number[];
  readonly rest: readonly number[];
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/**
 * Whether the deals of the kind have larger discounts than the rest, and leave little of the
 * difference from the others where they are left out; null where there are few of either.
 */
function largerDiscounts<Own extends object>(
  lookup: PipelineIndex,
  { ofKind, rest, own, others }: Compared,
  figures: Own,
): (PointerReading<Own & WithinFigures> & { readonly isLarger: boolean }) | null {
  const smaller = Math.min(ofKind.length, rest.length);
  if (smaller < FEWEST) return null;
  const discounts = (list: readonly number[]): number[] =>
    list.map((deal) => discountOf(lookup, deal));
  const typical = (list: readonly number[]): number => median({ values: discounts(list) }) ?? 0;
  const [rate, restRate] = [typical(ofKind), typical(rest)];
  const isLarger = rate - restRate >= MATERIAL_POINTS - 1e-9;
  const told = { ...figures, n: ofKind.length, rest: rest.length, rate, restRate };
  if (isLarger && leftWithout(discounts(rest), discounts(own), discounts(others)) > MOST_LEFT) {
    // Of a few other deals even that says little.
    if (smaller < FEWEST_AGAINST) return null;
    return { points: 'against', p: NO_LEANING, isLarger: false, figures: told, deals: ofKind };
  }
  const p = mannWhitney({ a: discounts(ofKind), b: discounts(rest) }).pGreater ?? 1;
  return { points: pointsOf(p, isLarger, smaller), p, isLarger, figures: told, deals: ofKind };
}

/**
 * The part of the difference from the others that is left without some deals, 0–1 and beyond. Means,
 * because in a median a third of the deals, however large their discounts, would not show.
 */
function leftWithout(
  rest: readonly number[],
  own: readonly number[],
  others: readonly number[],
): number {
  const [left, all, usual] = [rest, own, others].map((values) => mean({ values }) ?? 0) as [
    number,
    number,
    number,
  ];
  return others.length < FEWEST || all <= usual ? 0 : (left - usual) / (all - usual);
}
