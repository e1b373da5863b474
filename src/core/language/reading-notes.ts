import type {
  Counted,
  Gap,
  GuessReason,
  ReadingNote,
  ReadingNoteCode,
  ReadingNoteFacts,
} from '../table';
import { allQuoted, counted, listed, quoted, whole } from './format';
import { unknownZone } from './time-zone';

type Sentences = {
  readonly [Code in ReadingNoteCode]: (facts: ReadingNoteFacts[Code]) => string;
};

/** What is said of every note on how the deals were understood. */
const SENTENCES: Sentences = {
  'no-salesperson-column': ({ tabs }) =>
    `No column says who the salesperson is, so ${onePersonEach(tabs)}. Name the column in the sidebar under Deals, or add one.`,
  'many-names': ({ tab, header, names, salesperson }) =>
    `${counted(names, 'different name')} in “${header}”: is this the salesperson? For now ${onePersonEach([{ tab, salesperson }])}. If it is, choose it in the sidebar under Deals.`,
  'column-choice': ({ field, header, others, isMakeshift }) => {
    const read = `${field} is read from “${header}”`;
    const rest = allQuoted(others);
    if (others.length === 0) return `${read}, the nearest that was found.`;
    return isMakeshift
      ? `${read}, the nearest that was found; ${rest} would fit as well.`
      : `${read}; ${rest} would fit too.`;
  },
  'process-does-not-fit': ({ unknown, of, stages, known }) =>
    `${whole(unknown)} of ${counted(of, 'deal')} ${unknown === 1 ? 'is' : 'are'} in a stage that the process does not have (${firstQuoted(stages)}); it has ${firstQuoted(known)}. So hardly any figure can be told. Take the process of these deals, or write the names of their stages into its column “Also called”; without a process one is drafted from the deals.`,
  pipelines: ({ measured, others }) =>
    `Only the pipeline “${measured.name}” is measured (${counted(measured.count, 'deal')}). Left out: ${namesWithCounts(others, 'deal')}. Choose another one in the sidebar.`,
  currencies: ({ measured, others }) =>
    `Only amounts in ${measured.name} are measured (${counted(measured.count, 'deal')}). Amounts in other currencies are left out: ${namesWithCounts(others, 'deal')}.`,
  'working-days': ({ holidays }) =>
    `Days are counted from Monday to Friday only${holidays === 0 ? '' : `, without ${counted(holidays, 'holiday')}`}.`,
  'dates-guessed': ({ tab, columns, count, order, reason }) =>
    `${counted(count, 'date')} in ${allQuoted(columns)} of “${tab}” can be read either way, day first or month first. They were read ${order}, ${WHY_THIS_ORDER[reason]}. If that is wrong, all figures with days are: write the dates as 2026-12-31, or set their order in the sidebar.`,
  'dates-swapped': ({ tab, columns }) =>
    `Day and month are probably swapped in ${allQuoted(columns)} of “${tab}”: every date that is not a text lies on the 1st to 12th. Set your country in File ▸ Settings, then enter the dates anew.`,
  'unknown-zone': ({ wanted, used }) => unknownZone(wanted, used),
  'changes-not-recorded': ({ changed, of }) =>
    `${whole(changed)} of ${counted(of, 'recorded deal')} seem to have changed at once, so nothing was recorded. Look whether the deals are as they should be; if they are, choose “Record stage changes now”.`,
  'line-items': ({ rows }) =>
    `${counted(rows, 'row')} with the Deal ID of another row and another product ${rows === 1 ? 'was' : 'were'} read as line items; their amounts are added to that deal's.`,
  'same-names': ({ deals, name }) =>
    `${counted(deals, 'deal')} share a name with others, such as “${name}”, and count as different deals because the rest of the row differs. A column with a Deal ID would make that certain.`,
  'nothing-means-won': () =>
    'No stage was taken for won, so win rates are left out. Say in the sidebar which stage means won.',
  'outcome-guessed': ({ stage, outcome, deals }) =>
    `“${stage}” was taken for ${outcome} (${counted(deals, 'deal')}). If it means something else, change it in the sidebar.`,
  'steps-unknown': ({ stages }) =>
    `Nothing tells which step of selling ${firstQuoted(stages)} ${stages.length === 1 ? 'is' : 'are'}. Choose it in the sidebar, under Process.`,
  'no-proposal-step': ({ stage }) =>
    `No stage has the step proposal or a later one, so “${stage}”, the last open stage, counts as the proposal.`,
  'closed-unclear': ({ stage, deals }) =>
    `“${stage}” may mean won or lost, so what stands there counts as open (${counted(deals, 'deal')}). Say in the sidebar what it means.`,
  'no-losses-recorded': ({ won }) =>
    `No lost deal is recorded beside ${counted(won, 'won one')}, so win rates and conversions are left out. Keep lost deals in the sheet, with the day and the stage in which they were lost.`,
  gaps: ({ gaps }) =>
    `${gapsStart(gaps)}, so not flagged deal by deal: ${gaps.map(gapText).join('; ')}.`,
  'strangers-in-activities': ({ names, count }) =>
    `The activities of ${firstQuoted(names)} are left out (${whole(count)}): nobody in the deals or the Salespeople tab is called so. Write the name beside theirs, under “Also called”.`,
  'no-decision-dates': ({ undated, decided }) =>
    `For ${whole(undated)} of ${counted(decided, 'decided deal')} the sheet does not say on which day they were won or lost, so figures that need the day are left out, such as the days from creation to deal. A column “Close date” is enough.`,
};

const WHY_THIS_ORDER: Readonly<Record<GuessReason, string>> = {
  plausible: 'because more rows make sense that way',
  language: 'as is usual in the language of the headers and stages',
  amounts: 'as is usual where amounts are written like these',
  'report-day': 'because nothing lies after the day of the report that way',
  locale: "as the spreadsheet's locale has it",
  default: 'because nothing in the table tells which',
};

/** `all deals in “deals” count as one person's, “deals”` */
function onePersonEach(tabs: ReadingNoteFacts['no-salesperson-column']['tabs']): string {
  const [only, second] = tabs;
  if (only !== undefined && second === undefined) {
    return `all deals in “${only.tab}” count as one person's, “${only.salesperson}”`;
  }
  const names = allQuoted(tabs.map(({ salesperson }) => salesperson));
  return `each tab's deals count as one person's: ${names}`;
}

/** The note as a sentence or two. */
export function readingNoteText(note: ReadingNote): string {
  const sentence = SENTENCES[note.code] as (facts: ReadingNote) => string;
  return sentence(note);
}

/** Whether any row at all has what is missing. */
function gapsStart(gaps: readonly Gap[]): string {
  const isBlank = gaps.map(({ missing, of }) => missing === of);
  if (!isBlank.includes(true)) return 'Hardly recorded';
  return isBlank.includes(false) ? 'Hardly or not recorded' : 'Not recorded';
}

/** `40 of 41 won deals in “Deals” have no day on which they were won`, or `all 6 won deals …` */
function gapText({ tab, missing, of, noun, what }: Gap): string {
  const some = missing === of && of > 1 ? 'all' : `${whole(missing)} of`;
  return `${some} ${counted(of, noun)} in “${tab}” ${what}`;
}

/** `“Partners” (12 deals) and “Renewals” (3 deals)` */
function namesWithCounts(all: readonly Counted[], noun: string): string {
  return listed(all.map(({ name, count }) => `${quoted(name)} (${counted(count, noun)})`));
}

/** So many names are listed; of more, how many there are besides. */
const LISTED = 5;

/** `“Reviewed” and “Meeting”`, or `“A”, “B”, “C”, “D”, “E” and 7 more` */
function firstQuoted(names: readonly string[]): string {
  const first = names.slice(0, LISTED).map(quoted);
  const more = names.length - first.length;
  return listed(more === 0 ? first : [...first, `${more} more`]);
}
