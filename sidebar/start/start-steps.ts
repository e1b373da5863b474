import { UNLOCKS } from '../../src/core/language/sidebar/start';
import type { OverviewData } from '../../src/server/contract';
import { hasColumn } from '../deals/has-column';

/** What there is to do on the way to the first report, in order. */
export const STEPS = ['columns', 'process', 'agreement', 'report'] as const;
export type StartStep = (typeof STEPS)[number];

/** How far a step has come. */
export type StepState = 'open' | 'begun' | 'done';

/** How far a step has come; an agreement is begun with the first and done with the last person. */
export function stateOf(step: StartStep, overview: OverviewData): StepState {
  if (!isBegun(step, overview)) return 'open';
  const { agreed, salespeople } = overview;
  return step === 'agreement' && agreed < salespeople.length ? 'begun' : 'done';
}

/** Whether there is something of a step. Who has a process has seen the columns. */
function isBegun(step: StartStep, overview: OverviewData): boolean {
  const chosen = overview.tabs.filter(({ isChosen }) => isChosen);
  switch (step) {
    case 'columns':
      return (
        overview.hasProcessTab || (chosen.length > 0 && chosen.every(({ isChecked }) => isChecked))
      );
    case 'process':
      return overview.hasProcessTab;
    case 'agreement':
      return overview.agreed > 0;
    case 'report':
      return overview.hasReport;
  }
}

/** A column that no deals tab has, and what it would show. */
interface Unlock {
  readonly field: (typeof UNLOCKS)[number][0];
  readonly label: string;
  readonly seen: string;
}

/** Whether a deals tab has headers that serve nothing yet, so that a column may be among them. */
export function hasUnusedHeaders({ tabs }: Pick<OverviewData, 'tabs'>): boolean {
  return tabs.some(({ isChosen, headers, columns, stageDates }) => {
    const used = [...columns, ...stageDates].map(({ header }) => header);
    return isChosen && headers.some((header) => !used.includes(header));
  });
}

/** The columns that would show more, the most telling first. */
export function unlocks({ tabs, fields }: OverviewData): Unlock[] {
  const read = tabs.filter(({ isChosen }) => isChosen);
  const isThere = (field: string): boolean => read.some((tab) => hasColumn(tab, field));
  // A price in the list is not needed where the discount is written, nor the stage of a loss where
  // dates tell it.
  const serves = (field: string): boolean =>
    isThere(field) ||
    (field === 'listPrice' && isThere('discount')) ||
    (field === 'lostAtStage' && hasStageDates({ tabs })) ||
    (field === 'closeDate' && isThere('closedOn'));
  return UNLOCKS.filter(([field]) => !serves(field)).map(([field, seen]) => ({
    field,
    seen,
    label: fields.find((each) => each.field === field)?.label ?? field,
  }));
}

/** Notes that say what of the process is guessed or not known. */
const ON_PROCESS: readonly string[] = [
  'steps-unknown',
  'outcome-guessed',
  'nothing-means-won',
  'closed-unclear',
  'no-losses-recorded',
  'process-does-not-fit',
];

/** What is guessed or not known of the process, a note each. */
export function processNotes({ notes }: OverviewData): OverviewData['notes'] {
  return notes.filter(({ code }) => ON_PROCESS.includes(code));
}

/** Whether anything says whose deals are whose: a column, or several tabs. */
export function arePeopleKnown({ tabs, hasProcessTab }: OverviewData): boolean {
  const read = tabs.filter(({ isChosen }) => isChosen);
  const isNamed = read.some((tab) => hasColumn(tab, 'salesperson'));
  return isNamed || read.length > 1 || hasProcessTab;
}

/** Whether some deals tab has a date column for a stage. */
export function hasStageDates({ tabs }: Pick<OverviewData, 'tabs'>): boolean {
  return tabs.some(
    ({ isChosen, stageDates }) => isChosen && stageDates.some(({ header }) => header !== null),
  );
}
