type Task = () => unknown;

/** Rounds that are run at most, where the tasks are short. */
const MOST_ROUNDS = 80;
const ENOUGH_MILLISECONDS = 4_000;

/**
 * Milliseconds that each task takes, by name: the best of many rounds, because the best run is the
 * one least disturbed by what else the machine does. In a round all tasks run one after the other,
 * so that a slow minute is slow for all of them.
 *
 * @param fewestRounds how many are run at least, however long they take
 */
export async function bestMilliseconds<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  fewestRounds = 12,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  const startedAll = performance.now();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round >= fewestRounds && performance.now() - startedAll > ENOUGH_MILLISECONDS) break;
    for (const name of names) {
      const started = performance.now();
      await tasks[name]();
      best[name] = Math.min(best[name] as number, performance.now() - started);
    }
  }
  return best as Record<Name, number>;
}
