import type { Pipeline } from './pipeline';

/** For each salesperson, by index, how many of their deals passed one of the stages over. */
export function countSkips(
  { skipped, owner, salespeople }: Pipeline,
  stages: readonly number[],
): readonly number[] {
  const counts = salespeople.map(() => 0);
  skipped.forEach((passedOver, deal) => {
    const person = owner[deal] as number;
    if (person < 0 || !stages.some((stage) => passedOver.includes(stage))) return;
    counts[person] = (counts[person] ?? 0) + 1;
  });
  return counts;
}
