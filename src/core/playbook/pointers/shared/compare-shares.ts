import { materialPoints } from '../../../inference/material';
import { fisherMidP } from '../../../statistics';
import type { Inconclusive, PointerInput, PointerReading } from '../pointer';
import { FEWEST, pointsOf, TOO_LITTLE } from './points';

/** Of how many deals how many are of a kind: the person's, and the others'. */
export interface ShareFigures {
  readonly n: number;
  readonly of: number;
  readonly otherN: number;
  readonly otherOf: number;
}

/** Lists the deals of some people. */
export type DealsOf = (people: readonly number[]) => readonly number[];

/**
 * Whether more of the person's deals than of the others' are of a kind.
 * @param figures what the sentence needs beside the counts
 */
export function moreThanOthers<Own extends object = object>(
  { person, others }: PointerInput,
  dealsOf: DealsOf,
  isOfKind: (deal: number) => boolean,
  figures?: Own,
): PointerReading<ShareFigures & Own> | Inconclusive {
  const own = dealsOf([person]);
  const theirs = dealsOf(others);
  return higherShare(
    own.filter(isOfKind),
    { of: own.length, otherN: theirs.filter(isOfKind).length, otherOf: theirs.length },
    figures,
  );
}

/** Whether these deals are a higher share of the person's than the others' are, from counts. */
export function higherShare<Own extends object = object>(
  deals: readonly number[],
  { of, otherN, otherOf }: Omit<ShareFigures, 'n'>,
  figures?: Own,
): PointerReading<ShareFigures & Own> | Inconclusive {
  if (of < FEWEST || otherOf < FEWEST) return TOO_LITTLE;
  const n = deals.length;
  const { pUpper: p } = fisherMidP({
    successes: n,
    trials: of,
    otherSuccesses: otherN,
    otherTrials: otherOf,
  });
  const isMaterial = n / of - otherN / otherOf >= materialPoints(otherN / otherOf) - 1e-9;
  return {
    points: pointsOf(p, isMaterial, Math.min(of, otherOf)),
    p,
    figures: { n, of, otherN, otherOf, ...(figures as Own) },
    deals,
  };
}
