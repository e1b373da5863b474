import { counted, whole } from '../language/format';
import type { Change } from './change-parts';

/** From this probability on an agreement counts as having helped, and below its rest as having hurt. */
const SURE = 0.9;

/** How the verdicts that stand for good are written in the log. */
export const VERDICTS = {
  improved: 'improved',
  worse: 'worse',
  noChange: 'no change seen',
  cannotTell: 'cannot tell: too little is counted',
  noBaseline: 'cannot tell: nothing was counted before',
} as const;

const TOO_EARLY = 'too early';

/** Whether a verdict stands: it is not asked for again, also one that a person wrote. */
export function isFinal(verdict: string): boolean {
  return verdict !== '' && !verdict.startsWith(TOO_EARLY);
}

/**
 * The verdict once the day of review has come. An agreement that it was too early to judge is
 * judged once more, when enough has happened: looking at every report would find a change sooner
 * or later where there is none. A change must show against the baseline as it was counted and as
 * it probably was.
 *
 * @param change null where nothing was decided since
 * @param standing the verdict in the log
 */
export function verdictOf(change: Change | null, standing: string, isPace: boolean): string {
  if (change === null) return `${TOO_EARLY} (nothing to count since)`;
  const { better, betterAsCounted, more, isEnough } = change;
  const isFirstLook = !standing.startsWith(TOO_EARLY);
  if (isEnough && (isFirstLook || more === 0 || more === null)) {
    if (Math.min(better, betterAsCounted) >= SURE) return VERDICTS.improved;
    if (Math.max(better, betterAsCounted) <= 1 - SURE) return VERDICTS.worse;
    if (more === 0) return VERDICTS.noChange;
  }
  if (more === null) return VERDICTS.cannotTell;
  const text = isPace ? counted(more, 'more week', 'more weeks') : `${whole(more)} more`;
  return `${TOO_EARLY} (${text})`;
}
