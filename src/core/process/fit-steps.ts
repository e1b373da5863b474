import { STEPS, type Step, stepOrder } from './steps';

/** The first of a stage's possible steps, which its longest words name, counts a little more. */
const FIRST_COUNTS = 1.5;

/**
 * Gives stages the steps that fit the order of selling: of the steps that words in their names
 * allow, as many as can be had without ever stepping back. A stage without a fitting word gets a
 * step only where those around it leave a single one; else null, for people to say.
 *
 * @param allowed for each stage, in order, the steps that its name allows, the likeliest first
 */
export function fitSteps(allowed: ReadonlyArray<readonly Step[]>): Array<Step | null> {
  const steps = bestRising(allowed);
  return steps.map((step, index) => step ?? onlyStepBetween(steps, index));
}

/** The steps chosen so that they never fall and most stages have one; null for the others. */
function bestRising(allowed: ReadonlyArray<readonly Step[]>): Array<Step | null> {
  // For each step that the stages so far may have reached: the best choice that ends there.
  let best: Array<{ score: number; chosen: ReadonlyArray<Step | null> }> = STEPS.map(() => ({
    score: 0,
    chosen: [],
  }));
  for (const choices of allowed) {
    const next = best.map(({ score, chosen }) => ({ score, chosen: [...chosen, null] }) as const);
    const reached: Array<{ score: number; chosen: ReadonlyArray<Step | null> }> = [...next];
    choices.forEach((step, rank) => {
      const order = stepOrder(step);
      const before = best[order];
      if (before === undefined) return;
      const score = before.score + (rank === 0 ? FIRST_COUNTS : 1);
      for (let at = order; at < STEPS.length; at++) {
        if (score > (reached[at]?.score ?? 0)) {
          reached[at] = { score, chosen: [...before.chosen, step] };
        }
      }
    });
    best = reached;
  }
  return [...(best[best.length - 1]?.chosen ?? [])];
}

/** The one step that lies between the nearest known steps; null where there are none or several. */
function onlyStepBetween(steps: ReadonlyArray<Step | null>, index: number): Step | null {
  const before = steps[index - 1];
  const after = steps[index + 1];
  if (before == null || after == null) return null;
  const [low, high] = [stepOrder(before), stepOrder(after)];
  if (low === high) return before;
  return high - low === 2 ? (STEPS[low + 1] ?? null) : null;
}
