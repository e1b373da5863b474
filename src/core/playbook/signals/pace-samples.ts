import type { PaceSample, Sample } from '../../inference/samples/sample';
import { keptFor } from '../../kept';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { FEWEST_WEEKS } from '../../pipeline/exposure';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { type WeeklyEntries, weeklyEntries } from '../../pipeline/weekly-entries';
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
  return paceOf(pick(entriesInto(pipelineIndex, stages), people));
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
    weekly.push(weeklyCounts(own));
  }
  return weeks === 0 ? absent : { kind: 'pace', events, weeks, weekly };
}

const keptCounts = keptFor<WeeklyEntries, readonly number[]>();

/** Entries of each whole week of exposure. */
export function weeklyCounts(entries: WeeklyEntries): readonly number[] {
  return keptCounts(entries, weeklyCounts, () => {
    const { days, exposure } = entries;
    const { from, to } = exposure;
    const counts = Array.from({ length: Math.floor((to - from + 1) / 7) }, () => 0);
    for (const day of days) {
      const week = Math.floor((Math.floor(day) - from) / 7);
      if (week < counts.length) counts[week] = (counts[week] ?? 0) + 1;
    }
    return counts;
  });
}

/** Entries into a set of stages are asked for by one person after the other. */
const keptEntries = keptFor<PipelineIndex, readonly WeeklyEntries[]>();

function entriesInto(
  pipelineIndex: PipelineIndex,
  stages: readonly number[],
): readonly WeeklyEntries[] {
  return keptEntries(pipelineIndex, stages.join(), () =>
    weeklyEntries(pipelineIndex.pipeline, new Set(stages)),
  );
}
