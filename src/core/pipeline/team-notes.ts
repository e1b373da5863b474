import type { ReadingNote } from '../table';
import { decisionsOf } from './decisions';
import { strangersIn } from './effort';
import type { Pipeline } from './pipeline';
import { proposalStages } from './proposals';
import type { Settings } from './team-tables';

/** Said where figures are left out, or hang on a makeshift, because something is not recorded. */
export function outcomeNotes(pipeline: Pipeline): ReadingNote[] {
  const { outcomesKnown } = pipeline;
  const { decided, won, undated, noDays } = decisionsOf(pipeline);
  const notes: ReadingNote[] = [];
  if (!outcomesKnown.won) notes.push({ code: 'nothing-means-won' });
  else if (!outcomesKnown.lost) notes.push({ code: 'no-losses-recorded', won });
  const lastOpen =
    pipeline.process.stages[pipeline.openStages[pipeline.openStages.length - 1] ?? -1];
  if (lastOpen !== undefined && !proposalStages(pipeline).hasProposalStep) {
    notes.push({ code: 'no-proposal-step', stage: lastOpen.name });
  }
  if (noDays !== null) notes.push({ code: 'no-decision-dates', undated, decided });
  return notes;
}

/** Said where somebody in the activities is no salesperson. */
export function activityNotes(pipeline: Pipeline): ReadingNote[] {
  const { names, count } = strangersIn(pipeline);
  return names.length === 0 ? [] : [{ code: 'strangers-in-activities', names, count }];
}

/** Said where not every day counts. */
export function dayNotes({ dayCount }: Settings): ReadingNote[] {
  if (dayCount.kind === 'calendar') return [];
  return [{ code: 'working-days', holidays: dayCount.holidays.length }];
}
