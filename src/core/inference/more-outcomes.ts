import type { AssessedComparison } from './comparison';
import { kindOf, outcomesOf } from './samples/sample';

/** Nobody waits for more outcomes than this; beyond it the answer is "never". */
const MOST_OUTCOMES = 2000;

/**
 * The smallest number of further outcomes from which on the difference would be evident, were the
 * person's figure, the reference and the other comparisons to stay as they are: its p stays under
 * the threshold that it has in this report. Null where that never happens, or for a difference
 * that is evident already.
 */
export function moreOutcomesNeeded({
  own,
  p,
  pOf,
  threshold,
}: Pick<AssessedComparison, 'own' | 'p' | 'pOf' | 'threshold'>): number | null {
  const kind = kindOf(own);
  const isEvident = (more: number): boolean => {
    const again = pOf(kind.extend(own, more));
    return again !== null && again <= threshold;
  };
  if (p <= threshold || outcomesOf(own) === 0 || !isEvident(MOST_OUTCOMES)) return null;
  let low = 0;
  let high = MOST_OUTCOMES;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEvident(middle)) high = middle;
    else low = middle;
  }
  // Successes are whole, so p wavers on its way down. It falls from each period to the next, so
  // what is evident for a whole period stays so.
  const period = kind.period(own);
  let since = high;
  for (let more = high + 1; more <= MOST_OUTCOMES && more < since + period; more++) {
    if (!isEvident(more)) since = more + 1;
  }
  return since;
}
