import type { PaceSample } from '../inference/samples/pace';
import { activities } from '../metrics/activities';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { nameFinder } from '../process';
import { type FigureSoFar, weeklyFigure } from './figures-so-far';

/** Activities of one kind a week today. */
export interface EffortSoFar extends Pick<FigureSoFar, 'soFar' | 'suggested'> {
  readonly activity: string;
  /** A week, as the process has it now, agreed or not; null where it says nothing of it. */
  readonly target: number | null;
}

/**
 * What one salesperson or each of the team (null) does a week of the process's kinds, and behind them
 * of the other kinds that are recorded.
 */
export function effortSoFar(lookup: PipelineIndex, person: number | null): EffortSoFar[] {
  const { effort } = lookup;
  const weeklyOf = (kind: number): PaceSample['weekly'] =>
    effort
      .of([kind])
      .filter((own, each) => (person === null || each === person) && own.absent !== 'no-activities')
      .map(({ weekly }) => weekly);
  return activities
    .compute(lookup, person)
    .kinds.map(({ activity, perWeek, weeks, targetPerWeek: target }, kind) =>
      perWeek.value === null || weeks === null
        ? {
            activity,
            target,
            soFar: { kind: 'absent', why: perWeek.absent ?? 'no-activities' },
            suggested: null,
          }
        : { activity, target, ...weeklyFigure(perWeek.n, weeks, weeklyOf(kind)) },
    );
}

/** Kinds that are recorded and that the process does not have, retired or not. */
export function unnamedActivities({ effort, pipeline }: PipelineIndex): string[] {
  const find = nameFinder(pipeline.process.activities);
  return effort.kinds.names.filter((name) => find(name) === -1);
}
