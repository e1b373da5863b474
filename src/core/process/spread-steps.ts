import { STEPS, type Step, stepOrder } from './steps';

/** Steps for a process of which no name tells anything, by its number of open stages. */
const USUAL_STEPS: ReadonlyArray<readonly Step[]> = [
  [],
  ['proposal'],
  ['qualification', 'proposal'],
  ['qualification', 'needs analysis', 'proposal'],
  ['prospecting', 'qualification', 'needs analysis', 'proposal'],
  ['prospecting', 'qualification', 'needs analysis', 'proposal', 'negotiation'],
  ['prospecting', 'qualification', 'needs analysis', 'proposal', 'negotiation', 'closing'],
];

/**
 * Gives every open stage a step. Guesses that fit the order of selling are kept (the longest run
 * of them that never steps back); the rest get the steps that lie between their neighbours'.
 */
export function spreadSteps(guesses: ReadonlyArray<Step | null>): Step[] {
  if (guesses.every((guess) => guess === null)) {
    const usual = USUAL_STEPS[guesses.length];
    if (usual !== undefined) return [...usual];
  }
  const orders = longestRising(guesses.map((guess) => (guess === null ? null : stepOrder(guess))));
  const result: Step[] = [];
  let index = 0;
  while (index < orders.length) {
    const known = orders[index];
    if (known !== null && known !== undefined) {
      result.push(STEPS[known] as Step);
      index++;
      continue;
    }
    let end = index;
    while (end < orders.length && orders[end] === null) end++;
    const low = index === 0 ? -1 : (orders[index - 1] as number);
    const high = end === orders.length ? STEPS.length : (orders[end] as number);
    const count = end - index;
    for (let place = 1; place <= count; place++) {
      const order = Math.round(low + ((high - low) * place) / (count + 1));
      result.push(STEPS[Math.min(Math.max(order, 0), STEPS.length - 1)] as Step);
    }
    index = end;
  }
  return result;
}

/** Keeps the longest run of values that never falls; the others become null. */
function longestRising(values: ReadonlyArray<number | null>): Array<number | null> {
  const length = values.map(() => 0);
  const previous = values.map(() => -1);
  let last = -1;
  values.forEach((value, index) => {
    if (value === null) return;
    length[index] = 1;
    for (let earlier = 0; earlier < index; earlier++) {
      const before = values[earlier];
      if (before === null || before === undefined || before > value) continue;
      if ((length[earlier] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[earlier] ?? 0) + 1;
        previous[index] = earlier;
      }
    }
    if (last === -1 || (length[index] ?? 0) > (length[last] ?? 0)) last = index;
  });
  const kept = values.map((): number | null => null);
  while (last !== -1) {
    kept[last] = values[last] ?? null;
    last = previous[last] ?? -1;
  }
  return kept;
}
