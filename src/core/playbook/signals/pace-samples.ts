import type { PaceSample, Sample } from '../../inference/samples/sample';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { FEWEST_WEEKS } from '../../pipeline/exposure';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { WeeklyEntries } from '../../pipeline/weekly-entries';
import type { Subject, Target } from './signal';
import { liveStages } from './targets';

/** Proposals a week of exposure. */
export function proposalsPerWeek({ pipelineIndex, people }: Subject): Sample | AbsenceCode {
  return paceOf(pick(pipelineIndex.proposals.entries, people));
}

/** First entries into the target's stages a week of exposure. */
export function entriesPerWeek(
  { pipelineIndex, people }: Subject,
  { stages }: Target,
): Sample | AbsenceCode {
  return paceOf(pick(pipelineIndex.weeklyEntries(stages), people));
}

/** Weekly counts of new deals, a list for each of the people; empty where days are not known. */
export function weeklyNewDeals(
  pipelineIndex: PipelineIndex,
  people: readonly number[],
): Array<readonly number[]> {
  const [first] = liveStages(pipelineIndex.pipeline.process);
  if (first === undefined) return [];
  return pick(pipelineIndex.weeklyEntries([first]), people)
    .filter(({ absent }) => absent === null)
    .map(({ weekly }) => weekly);
}

function paceOf(all: readonly WeeklyEntries[]): PaceSample | AbsenceCode {
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
