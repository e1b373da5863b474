import type { DealField } from '../../deals';
import { allQuoted, counted, whole } from '../format';
import { dealsRead } from './deals';

/** Texts of *Start here*, in the order of the page. */
export const START_TEXTS = {
  heading: 'Start here',
  done: 'Done',
  open: 'To do',
  begun: 'Begun',
  allDone: 'All set. The sidebar opens without this page from now on; it stays in the menu.',
  allBegun:
    'You have begun. Agree with the others when you next talk. The sidebar opens without this page from now on; it stays in the menu.',
  columns: 'Check the columns',
  columnsRight: 'The columns are right',
  showColumns: 'Show the columns',
  unsure: 'Some of this is guessed or was not found. Look at the columns before you go on.',
  guess: 'a guess',
  process: 'Set up the sales process',
  processWhy:
    'Drafted from the stages of your deals, in the tab “Sales Process”, which you can change. “Salespeople” is made with it.',
  orderGuessed: 'Their order is a guess, too: move them in Process.',
  setUp: 'Set up the process',
  agreement: 'Agree on it',
  agreementWhy:
    'Look at the process with each person. Reports measure against what you agree on; without a target there is nothing to measure yet. It can wait until after the first report.',
  toProcess: 'Show the process',
  toAgreements: 'Agree with each person',
  report: 'Write the first report',
  reportWhy: 'It goes into a tab of its own and changes nothing in your deals.',
  write: 'Write the report',
  writing: 'Writing the report …',
  more: 'What more columns would show',
  moreWhy: 'Fill them for new deals; old ones may stay blank.',
  otherName: 'Is one there under another name?',
  choose: 'Choose it',
  add: 'Add',
  adding: 'Adding the column …',
  nothingMore: 'Every column that tells something is there.',
  stageDates:
    'Add a date column for each stage, such as “Proposal date”, and you see how long deals wait, and where.',
} as const;

/** What is seen once a column is there, the most telling first. */
export const UNLOCKS: ReadonlyArray<readonly [field: DealField, seen: string]> = [
  ['salesperson', 'whose deals do well, and what to talk about with whom'],
  ['amount', 'what is won, open and to be expected, in money'],
  ['created', 'how many new deals come in, and how long a sale takes'],
  ['closeDate', 'which deals slip, and what each month brings'],
  ['source', 'which leads become deals'],
  ['lostAtStage', 'where deals are lost'],
  ['lostReason', 'why deals are lost'],
  ['listPrice', 'how much discount is given, and where'],
  ['nextStepDate', 'which open deals nobody is moving'],
  ['method', 'which way of prospecting works'],
];

/** `Add “Lost at stage” and you see where deals are lost.` */
export function unlocked(column: string, seen: string): string {
  return `Add “${column}” and you see ${seen}.`;
}

/** What was found: `412 deals read from 415 rows of “Deals”.` */
export function dealsFound(read: number, rows: number, tabs: readonly string[]): string {
  return dealsRead(read, rows).replace(/\.$/, ` of ${allQuoted(tabs, 'and')}.`);
}

/** `2 of 5 people have agreed.` */
export function haveAgreed(agreed: number, people: number): string {
  return `${whole(agreed)} of ${counted(people, 'person', 'people')} ${agreed === 1 ? 'has' : 'have'} agreed.`;
}
