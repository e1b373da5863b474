import type { PaceSample } from '../../inference/samples/pace';
import { keptFor } from '../../kept';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { FEWEST_WEEKS } from '../../pipeline/exposure';
import type { Pipeline } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { weeklyCounts } from '../../pipeline/weekly-counts';
import { type WeeklyEntries, weeklyEntries } from '../../pipeline/weekly-entries';
import type { FollowedSample } from './signal';
import { liveStages } from './targets';

/** Several people's entries a week of exposure; those who are too new or not on record left out. */
export function paceOf(all: readonly WeeklyEntries[]): PaceSample | AbsenceCode {
  let events = 0;
  let weeks = 0;
  const weekly: Array<readonly number[]> = [];
  let absent: AbsenceCode = 'no-deals';
  for (const own of all) {
    if (own.absent !== null || own.exposure.weeks < FEWEST_WEEKS) {
      absent = own.absent ?? 'too-new';
      continue;
    }
    events += own.days.length;
    weeks += own.exposure.weeks;
    weekly.push(weeklyCounts(own));
  }
  return weeks === 0 ? absent : { kind: 'pace', events, weeks, weekly };
}

/** Entries into a set of stages are asked for by one person after the other. */
const keptEntries = keptFor<PipelineIndex, readonly WeeklyEntries[]>();

/** Everybody's first entries into some stages. */
export function entriesInto(
  pipelineIndex: PipelineIndex,
  stages: readonly number[],
): readonly WeeklyEntries[] {
  return keptEntries(pipelineIndex, stages.join(), () =>
    weeklyEntries(pipelineIndex.pipeline, new Set(stages)),
  );
}

/** Weekly counts of new deals, a list for each of the people; empty where days are not known. */
export function weeklyNewDeals(
  pipelineIndex: PipelineIndex,
  people: readonly number[],
): Array<readonly number[]> {
  const [first] = liveStages(pipelineIndex.pipeline.process);
  if (first === undefined) return [];
  return pick(entriesInto(pipelineIndex, [first]), people)
    .filter(({ absent }) => absent === null)
    .map(weeklyCounts);
}

/** First entries a week up to the agreement, however short the time is. */
export const paceBefore: FollowedSample = ({ before }, { stages }, people) =>
  paceInWindow(before.pipeline, stages, people);

/** First entries a week since the agreement, however short the time is. */
export const paceSince: FollowedSample = ({ since }, { stages }, people) =>
  paceInWindow(since.pipeline, stages, people);

function paceInWindow(
  pipeline: Pipeline,
  stages: readonly number[],
  people: readonly number[],
): PaceSample | null {
  const all = weeklyEntries(pipeline, new Set(stages));
  const own = people.flatMap((person) => all[person] ?? []).filter(({ absent }) => absent === null);
  const weeks = own.reduce((sum, { exposure }) => sum + exposure.weeks, 0);
  if (weeks === 0) return null;
  const events = own.reduce((sum, { days }) => sum + days.length, 0);
  return { kind: 'pace', events, weeks, weekly: own.map(weeklyCounts) };
}
