import type { Deal } from '../deals';
import type { SalesProcess } from '../process';
import type { ReadingNote } from '../table';
import { decisionsOf } from './decisions';
import { strangersIn } from './effort';
import type { Pipeline } from './pipeline';
import { proposalStages } from './proposals';
import type { Settings, TeamTables } from './team-tables';

/** From this share of the deals on it is not some rows that are wrong, but the process. */
const MOST = 0.5;

/** Said where the written process is not that of the deals: hardly any of them is in a stage of it. */
export function processNotes(deals: readonly Deal[], { stages }: SalesProcess): ReadingNote[] {
  const inStages = deals.filter(({ stageText }) => stageText !== '');
  const unknown = inStages.filter(({ stage }) => stage === -1);
  if (unknown.length === 0 || unknown.length < MOST * inStages.length) return [];
  const counts = new Map<string, number>();
  for (const { stageText } of unknown) counts.set(stageText, (counts.get(stageText) ?? 0) + 1);
  return [
    {
      code: 'process-does-not-fit',
      unknown: unknown.length,
      of: inStages.length,
      stages: [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name),
      known: stages.map(({ name }) => name),
    },
  ];
}

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

/** Said where days are read in another zone than the spreadsheet names. */
export function zoneNotes({ zone }: TeamTables): ReadingNote[] {
  if (zone === undefined || zone.wanted === zone.used) return [];
  return [{ code: 'unknown-zone', wanted: zone.wanted, used: zone.used }];
}
