import { materialPoints } from '../../../inference/material';
import { fisherMidP } from '../../../statistics';
import type { PointerReading } from '../pointer';
import type { ShareFigures } from './compare-shares';
import { FEWEST, pointsOf } from './points';

/** Whether a share is another than the others', whichever way; none where there is too little. */
export function otherShare<Own extends object>(
  { n, of, otherN, otherOf }: ShareFigures,
  figures: Own,
): Array<PointerReading<ShareFigures & Own>> {
  if (of < FEWEST || otherOf < FEWEST) return [];
  const { pLower, pUpper } = fisherMidP({
    successes: n,
    trials: of,
    otherSuccesses: otherN,
    otherTrials: otherOf,
  });
  // Either way counts, so both tails do.
  const p = Math.min(1, 2 * Math.min(pLower, pUpper));
  const points = Math.abs(n / of - otherN / otherOf);
  const isMaterial = points >= materialPoints(otherN / otherOf) - 1e-9;
  return [
    {
      points: pointsOf(p, isMaterial, Math.min(of, otherOf)),
      p,
      figures: { n, of, otherN, otherOf, ...figures },
      deals: [],
    },
  ];
}
