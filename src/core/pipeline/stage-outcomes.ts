import { isUnlimited, isWithin } from '../calendar';
import { END } from '../history';
import { type OutcomesByOrigin, originCodes } from './outcomes-by-origin';
import type { Pipeline } from './pipeline';

/**
 * How many advanced of what was decided at each stage, by lead source, for each salesperson (index)
 * and stage. Counted as `tallyStages` does, by decision in the window, so that the sums are its
 * advanced and lost.
 */
export function stageOutcomes(pipeline: Pipeline): ReadonlyArray<readonly OutcomesByOrigin[]> {
  const { visits, deals, process, salespeople, window } = pipeline;
  const { stage, salesperson, counts, left, deal, size } = visits;
  const { names, code } = originCodes(deals)('source');
  const isAll = isUnlimited(window);
  const people = salespeople.map(() => process.stages.map(() => new Map<number, Counts>()));
  for (let row = 0; row < size; row++) {
    const end = counts[row];
    if (end !== END.advanced && end !== END.lost) continue;
    if (!isAll && !isWithin(left[row] as number, window)) continue;
    const bySource = people[salesperson[row] as number]?.[stage[row] as number];
    if (bySource === undefined) continue;
    const source = code[deal[row] as number] as number;
    let sum = bySource.get(source);
    if (sum === undefined) {
      sum = { successes: 0, trials: 0 };
      bySource.set(source, sum);
    }
    sum.trials++;
    if (end === END.advanced) sum.successes++;
  }
  return people.map((stages) =>
    stages.map(
      (bySource) => new Map([...bySource].map(([source, sum]) => [names[source] as string, sum])),
    ),
  );
}

interface Counts {
  successes: number;
  trials: number;
}
