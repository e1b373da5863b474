import { END } from '../../../src/core/history';
import { timeInStage } from '../../../src/core/metrics/time-in-stage';
import type { Pipeline } from '../../../src/core/pipeline/pipeline';
import { onePerson } from '../../../src/core/pipeline/selection';
import { tallyStages } from '../../../src/core/pipeline/stage-tally';
import { type StageTimes, timesInStages } from '../../../src/core/pipeline/stage-times';
import type { GroupFigures, MedianKind } from './figures';

/** Through the metrics of the core, as the report and the custom functions get them. */
export function groupByOurs(pipeline: Pipeline, kind: MedianKind): GroupFigures[] {
  const { people } = tallyStages(pipeline);
  const times = timesInStages(pipeline);
  const groups: GroupFigures[] = [];
  people.forEach((stages, person) => {
    stages.forEach(({ entered, advanced, lost, open }, stage) => {
      if (entered === 0) return;
      const own = times.of(stage, onePerson(person));
      const median = kind === 'plain' ? plainMedian(own) : timeInStage(own).value;
      groups.push({ person, stage, entered, advanced, lost, open, median });
    });
  });
  return groups;
}

/** Median of the visits that ended; the days ascend already. */
function plainMedian({ days, end }: StageTimes): number | null {
  const ended = new Float64Array(days.length);
  let count = 0;
  for (let index = 0; index < days.length; index++) {
    const code = end[index];
    if (code === END.advanced || code === END.lost) ended[count++] = days[index] as number;
  }
  if (count === 0) return null;
  const half = count >> 1;
  const upper = ended[half] as number;
  return count % 2 === 1 ? upper : ((ended[half - 1] as number) + upper) / 2;
}
