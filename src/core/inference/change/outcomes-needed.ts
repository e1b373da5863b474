/** Standard normal quantiles of a verdict (0.9) and of the power (0.8). */
const VERDICT_Z = 1.2816;
const POWER_Z = 0.8416;
/** Nobody waits for more than this; beyond it the answer is "never". */
const MOST_OUTCOMES = 300;

/**
 * The smallest number of outcomes after the agreement at which an effect would be seen with 80 %
 * power, both sides being about normal; null above 300.
 *
 * @param effect the change to be seen, above 0
 * @param before variance of the baseline
 * @param perOutcome variance of a single outcome afterwards
 */
export function outcomesNeeded(effect: number, before: number, perOutcome: number): number | null {
  const isEnough = (outcomes: number): boolean => {
    const after = perOutcome / outcomes;
    return effect >= VERDICT_Z * Math.sqrt(before + after) + POWER_Z * Math.sqrt(after);
  };
  if (!isEnough(MOST_OUTCOMES)) return null;
  let [low, high] = [0, MOST_OUTCOMES];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
