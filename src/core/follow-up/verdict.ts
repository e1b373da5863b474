import type { Change } from '../inference/change/change';
import type { StillMissing, VerdictCode } from '../language/follow-up';

/** From this probability on an agreement counts as having helped, and below its rest as having hurt. */
const SURE = 0.9;

/** What became of an agreement, and for one that is not judged yet, what is missing. */
export interface Verdict {
  readonly code: VerdictCode;
  readonly missing: StillMissing | null;
}

/**
 * The verdict once the day of review has come. An agreement that it was too early to judge is
 * judged once more, when enough has happened: looking at every report would find a change sooner
 * or later where there is none. A change must show against the baseline as it was counted and as
 * it probably was.
 *
 * @param change null where nothing was decided since
 * @param isFirstLook whether it was not judged before
 * @param isPace whether what is missing is counted in weeks
 */
export function verdictOf(change: Change | null, isFirstLook: boolean, isPace: boolean): Verdict {
  if (change === null) return { code: 'too early', missing: null };
  const { better, betterAsCounted, more, isEnough } = change;
  if (isEnough && (isFirstLook || more === 0 || more === null)) {
    if (Math.min(better, betterAsCounted) >= SURE) return final('improved');
    if (Math.max(better, betterAsCounted) <= 1 - SURE) return final('worse');
    if (more === 0) return final('no change');
  }
  if (more === null) return final('cannot tell');
  return { code: 'too early', missing: { count: more, areWeeks: isPace } };
}

function final(code: VerdictCode): Verdict {
  return { code, missing: null };
}
