import { isUnlimited, isWithin } from '../calendar';
import { END } from '../history';
import type { Measures } from '../metrics';
import type { Outcomes } from './outcomes-by-origin';

/** By lead source ('' stands for none recorded): how many advanced of all that were decided. */
type BySource = ReadonlyMap<string, Outcomes>;

/** Everybody's stages are asked for one after the other: the visits are gone through once. */
const known = new WeakMap<Measures, ReadonlyArray<readonly BySource[]>>();

/**
 * What was decided at each stage by lead source, for each salesperson (index) and stage. Counted
 * as `tallyStages` does, by decision in the window, so that the sums are its advanced and lost.
 */
export function stageOutcomes(measures: Measures): ReadonlyArray<readonly BySource[]> {
  const before = known.get(measures);
  if (before !== undefined) return before;
  const { visits, deals, process, salespeople, window } = measures.pipeline;
  const { stage, salesperson, counts, left, deal, size } = visits;
  const isAll = isUnlimited(window);
  const people = salespeople.map(() =>
    process.stages.map(() => new Map<string, { successes: number; trials: number }>()),
  );
  for (let row = 0; row < size; row++) {
    const code = counts[row];
    if (code !== END.advanced && code !== END.lost) continue;
    if (!isAll && !isWithin(left[row] as number, window)) continue;
    const bySource = people[salesperson[row] as number]?.[stage[row] as number];
    const source = deals[deal[row] as number]?.source ?? '';
    const sum = bySource?.get(source) ?? { successes: 0, trials: 0 };
    bySource?.set(source, sum);
    sum.trials++;
    if (code === END.advanced) sum.successes++;
  }
  known.set(measures, people);
  return people;
}
