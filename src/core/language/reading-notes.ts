import type { Counted, Gap, ReadingNote, ReadingNoteCode, ReadingNoteFacts } from '../table';
import { counted, listed, whole } from './format';

type Sentences = {
  readonly [Code in ReadingNoteCode]: (facts: ReadingNoteFacts[Code]) => string;
};

/** What is said of every note on how the deals were understood. */
const SENTENCES: Sentences = {
  pipelines: ({ measured, others }) =>
    `Only the pipeline "${measured.name}" is measured (${counted(measured.count, 'deal')}). Left out: ${namesWithCounts(others, 'deal')}. Choose another one in the sidebar.`,
  currencies: ({ measured, others }) =>
    `Only amounts in ${measured.name} are measured (${counted(measured.count, 'deal')}). Amounts in other currencies are left out: ${namesWithCounts(others, 'deal')}.`,
  'nothing-means-won': () =>
    'No stage was taken for won, so win rates are left out. Say in the sidebar which stage means won.',
  'no-losses-recorded': ({ won }) =>
    `No lost deal is recorded beside ${counted(won, 'won one')}, so win rates and conversions are left out. Keep lost deals in the sheet, with the day and the stage in which they were lost.`,
  gaps: ({ gaps }) =>
    `Hardly recorded, so not flagged deal by deal: ${gaps.map(gapText).join('; ')}.`,
  'no-decision-dates': ({ undated, decided }) =>
    `For ${whole(undated)} of ${counted(decided, 'decided deal')} the sheet does not say on which day they were won or lost, so figures that need the day are left out, such as the days from creation to deal. A column "Close date" is enough.`,
};

/** The note as a sentence or two. */
export function readingNoteText(note: ReadingNote): string {
  const sentence = SENTENCES[note.code] as (facts: ReadingNote) => string;
  return sentence(note);
}

/** `40 of 41 won deals in "Deals" have no day on which they were won` */
function gapText({ tab, missing, of, noun, what }: Gap): string {
  return `${whole(missing)} of ${counted(of, noun)} in "${tab}" ${what}`;
}

/** `"Partners" (12 deals) and "Renewals" (3 deals)` */
function namesWithCounts(all: readonly Counted[], noun: string): string {
  return listed(all.map(({ name, count }) => `"${name}" (${counted(count, noun)})`));
}
