import type { Counted, ReadingNote, ReadingNoteCode, ReadingNoteFacts } from '../table';
import { counted, listed } from './format';

type Sentences = {
  readonly [Code in ReadingNoteCode]: (facts: ReadingNoteFacts[Code]) => string;
};

/** What is said of every note on how the deals were understood. */
const SENTENCES: Sentences = {
  'no-salesperson-column': ({ tabs }) =>
    `No column says who the salesperson is, so ${onePersonEach(tabs)}. Name the column in the sidebar under Deals, or add one.`,
  'many-names': ({ tab, header, names, salesperson }) =>
    `${counted(names, 'different name')} in "${header}": is this the salesperson? For now ${onePersonEach([{ tab, salesperson }])}. If it is, choose it in the sidebar under Deals.`,
  'column-choice': ({ field, header, others, isMakeshift }) => {
    const read = `${field} is read from "${header}"`;
    const rest = listed(others.map((other) => `"${other}"`));
    if (others.length === 0) return `${read}, the nearest that was found.`;
    return isMakeshift
      ? `${read}, the nearest that was found; ${rest} would fit as well.`
      : `${read}; ${rest} would fit too.`;
  },
  pipelines: ({ measured, others }) =>
    `Only the pipeline "${measured.name}" is measured (${counted(measured.count, 'deal')}). Left out: ${namesWithCounts(others, 'deal')}. Choose another one in the sidebar.`,
  currencies: ({ measured, others }) =>
    `Only amounts in ${measured.name} are measured (${counted(measured.count, 'deal')}). Amounts in other currencies are left out: ${namesWithCounts(others, 'deal')}.`,
};

/** `all deals in "deals" count as one person's, "deals"` */
function onePersonEach(tabs: ReadingNoteFacts['no-salesperson-column']['tabs']): string {
  const [only, second] = tabs;
  if (only !== undefined && second === undefined) {
    return `all deals in "${only.tab}" count as one person's, "${only.salesperson}"`;
  }
  const names = listed(tabs.map(({ salesperson }) => `"${salesperson}"`));
  return `each tab's deals count as one person's: ${names}`;
}

/** The note as a sentence or two. */
export function readingNoteText(note: ReadingNote): string {
  const sentence = SENTENCES[note.code] as (facts: ReadingNote) => string;
  return sentence(note);
}

/** `"Partners" (12 deals) and "Renewals" (3 deals)` */
function namesWithCounts(all: readonly Counted[], noun: string): string {
  return listed(all.map(({ name, count }) => `"${name}" (${counted(count, noun)})`));
}
