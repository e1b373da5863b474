import type { PaceSample } from '../../inference/samples/pace';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { FEWEST_WEEKS } from '../../pipeline/exposure';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { WeeklyEntries } from '../../pipeline/weekly-entries';
import type { FollowedSample } from './agreement-spans';
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
    weekly.push(own.weekly);
  }
  return weeks === 0 ? absent : { kind: 'pace', events, weeks, weekly };
}

/** Weekly counts of new deals, a list for each of the people; empty where days are not known. */
export function weeklyNewDeals(
  lookup: PipelineIndex,
  people: readonly number[],
): Array<readonly number[]> {
  const [first] = liveStages(lookup.pipeline.process);
  if (first === undefined) return [];
  return pick(lookup.weeklyEntries([first]), people)
    .filter(({ absent }) => absent === null)
    .map(({ weekly }) => weekly);
}

/** First entries a week up to the agreement, however short the time is. */
export const paceBefore: FollowedSample = ({ before }, { stages }, people) =>
  paceInWindow(before, stages, people);

/** First entries a week since the agreement, however short the time is. */
export const paceSince: FollowedSample = ({ since }, { stages }, people) =>
  paceInWindow(since, stages, people);

function paceInWindow(
  { weeklyEntries }: PipelineIndex,
  stages: readonly number[],
  people: readonly number[],
): PaceSample | null {
  const all = weeklyEntries(stages);
  const own = people.flatMap((person) => all[person] ?? []).filter(({ absent }) => absent === null);
  const weeks = own.reduce((sum, { exposure }) => sum + exposure.weeks, 0);
  if (weeks === 0) return null;
  const events = own.reduce((sum, { days }) => sum + days.length, 0);
  return { kind: 'pace', events, weeks, weekly: own.map(({ weekly }) => weekly) };
}
