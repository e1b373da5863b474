import { bestMilliseconds } from './stopwatch';

/** What a task takes at two sizes, and how much more for each unit at the larger one. */
export interface Growth {
  readonly small: number;
  readonly large: number;
  /** 1 where the time is in line with the size; as many as the sizes differ where it is its square. */
  readonly perUnit: number;
}

/** How the time of a task grows with its size; both sizes are run in turn. */
export async function growthOf(
  sizes: { readonly small: number; readonly large: number },
  taskOf: (size: number) => () => unknown,
  fewestRounds?: number,
): Promise<Growth> {
  const tasks = { small: taskOf(sizes.small), large: taskOf(sizes.large) };
  const { small, large } = await bestMilliseconds(tasks, fewestRounds);
  return { small, large, perUnit: large / sizes.large / (small / sizes.small) };
}
