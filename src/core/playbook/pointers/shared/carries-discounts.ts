import { percent, whole } from '../../../language/format';
import type { PipelineIndex } from '../../../pipeline/pipeline-index';
import { mannWhitney, median } from '../../../statistics';
import type { Inconclusive, PointerInput, PointerReading } from '../pointer';
import { type DealsOf, moreThanOthers, type ShareFigures } from './compare-shares';
import { discountOf } from './discounts';
import { FEWEST, pointsOf, strongest } from './points';

/** Discounts of that much or more above the rest are worth telling. */
const MATERIAL_POINTS = 0.03;

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
  const { pipelineIndex, person } = input;
  const own = dealsOf([person]);
  const rest = own.filter((deal) => !isOfKind(deal));
  const within = largerDiscounts(pipelineIndex, own.filter(isOfKind), rest, figures);
  const against: Reading<Own> | Inconclusive = moreThanOthers(input, dealsOf, isOfKind, figures);
  // Nearly all or none are of the kind: then only the others can be the measure.
  if (within === null) return against;
  if (!within.isLarger || 'missing' in against) return within;
  const best = strongest<CarriedFigures<Own>>([within, against]);
  // The contrast among one's own deals makes the clearer sentence where it speaks for the cause.
  return within.points === 'for' && 'p' in best ? { ...within, p: best.p } : best;
}

/** Whether the first deals' discounts are larger than the second's; null where either are few. */
function largerDiscounts<Own extends object>(
  pipelineIndex: PipelineIndex,
  first: readonly number[],
  second: readonly number[],
  figures: Own,
): (PointerReading<Own & WithinFigures> & { readonly isLarger: boolean }) | null {
  const smaller = Math.min(first.length, second.length);
  if (smaller < FEWEST) return null;
  const [a, b] = [first, second].map((list) =>
    list.map((deal) => discountOf(pipelineIndex, deal)),
  ) as [number[], number[]];
  const p = mannWhitney({ a, b }).pGreater ?? 1;
  const rate = median({ values: a }) ?? 0;
  const restRate = median({ values: b }) ?? 0;
  const isLarger = rate - restRate >= MATERIAL_POINTS - 1e-9;
  return {
    points: pointsOf(p, isLarger, smaller),
    p,
    isLarger,
    figures: { ...figures, n: first.length, rest: second.length, rate, restRate },
    deals: first,
  };
}

/**
 * `median 20 % off on the 8 from “Web”, 5 % on the other 12`; or, against the others' deals, the
 * sentence given.
 * @param kind the deals in words: `from “Web”`
 */
export function carriedText<Own extends object>(
  figures: CarriedFigures<Own>,
  kind: string,
  againstOthers: (figures: Own & ShareFigures) => string,
): string {
  if (!('restRate' in figures)) return againstOthers(figures);
  const { n, rest, rate, restRate } = figures;
  return `median ${percent(rate)} off on the ${whole(n)} ${kind}, ${percent(restRate)} on the other ${whole(rest)}`;
}
