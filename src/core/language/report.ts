import { type Day, partsOf, readableDay, type Window } from '../calendar';
import type { ReferenceKind } from '../inference/comparison';
import { FEWEST_OUTCOMES } from '../inference/material';
import type { AgreementState } from '../process';
import { inForceSince } from '../process';
import type { RowProblem } from '../table';
import { allQuoted, counted, listed, lowerFirst, upperFirst, whole } from './format';
import { IN_SHORT_TEXTS } from './in-short';
import { periodText } from './period';
import { problemsSummary } from './problems';

/** Headings and fixed lines of the coaching report and of the page for a talk. */
export const REPORT_TEXTS = {
  strengths: 'What goes well',
  findings: 'Worth a conversation',
  look: 'First place to look',
  notices: 'To note',
  discuss: 'Deals to discuss',
  agreements: 'Agreed last time',
  plan: 'Plan',
  numbers: 'The numbers',
  couldBe: 'It could be',
  undecided: 'The sheet does not tell these apart; ask.',
  about: 'About this report',
  restInTeamReport: 'What was read and left out stands in the report on the team.',
  moreCompared:
    'What is agreed is compared as well: the more is compared, the more it takes for a finding.',
  readers: 'Everybody who can open this spreadsheet can read this report.',
  drafted: 'Process: drafted from the stages found. Correct it in the sidebar, then agree on it.',
  nobodyCompared:
    'Nobody was compared yet: there is too little to compare, or nothing to compare with.',
  nothingProvenYet: 'Nothing is proven yet: there is too little for that.',
  noTrouble: 'Nothing to worry about is proven',
} as const;

/** Stand before the names of those with a finding, and of those with a first place to look. */
const MARKS = { finding: '● ', look: '◐ ' } as const;

/** The mark before a name; '' for somebody of whom nothing stands out. */
export function markOf(hasFinding: boolean, hasLook: boolean): string {
  if (hasFinding) return MARKS.finding;
  return hasLook ? MARKS.look : '';
}

/** `Coaching report · Ana Berg · as of 23 Nov 2026 · all deals`; `whose` is null for the team. */
export function reportTitle(whose: string | null, asOf: Day, window: Window): string {
  const name = whose === null ? '' : `${whose} · `;
  return `Coaching report · ${name}as of ${readableDay(asOf)} · ${periodText(window, asOf)}`;
}

/** `412 deals read from “Deals” (415 rows). 3 left out: row 57 has no stage.` */
export function dealsReadText(
  tabs: readonly string[],
  deals: number,
  rows: number,
  leftOut: readonly RowProblem[],
): string {
  const names = allQuoted(tabs);
  const read = `${counted(deals, 'deal')} read from ${names} (${counted(rows, 'row')}).`;
  if (leftOut.length === 0) return read;
  return `${read} ${whole(leftOut.length)} left out: ${problemsSummary(leftOut)}`;
}

/**
 * Problems of rows that were read all the same, and those of other tabs.
 * @param tabs the tabs of deals
 */
export function alsoNoted(problems: readonly RowProblem[], tabs: readonly string[]): string {
  return `Also noted: ${problemsSummary(problems, tabs)}`;
}

/** Said where the report's day lies before all deals. */
export function noneYet(asOf: Day): string {
  return `None of these deals was there yet on ${readableDay(asOf)}.`;
}

/** Deals that name no salesperson. */
export function ofNobody(deals: number): string {
  const [name, count] = deals === 1 ? ['names', 'counts'] : ['name', 'count'];
  return `${counted(deals, 'deal')} ${name} no salesperson and ${count} for the team only.`;
}

/** Deals that were open on the report's day and have moved since, nobody recorded from where. */
export function openInUnknownStage(deals: number, asOf: Day): string {
  const were = deals === 1 ? 'was' : 'were';
  return `${counted(deals, 'deal')} ${were} open on ${readableDay(asOf)} in a stage that is not recorded.`;
}

/** How many have agreed to the process, and for whom it has changed since. */
export function processAgreed(agreed: number, of: number, changed: readonly string[]): string {
  const start = `Process: agreed by ${whole(agreed)} of ${whole(of)}.`;
  if (changed.length === 0) return start;
  return `${start} Changed since it was agreed: ${listed(changed)}.`;
}

/** What there is besides where nobody has anything worth a conversation. */
interface ToldBesides {
  /** Whether there is a first place to look. */
  readonly isLeaning: boolean;
  /** Whether a figure is off by as much as is worth a talk, though no finding. */
  readonly isAnyApart: boolean;
  readonly hasStrength: boolean;
}

/**
 * Said where nobody has anything worth a conversation.
 * @param references with what anything of anybody was compared
 */
export function nothingFound(
  references: ReadonlySet<ReferenceKind>,
  { isLeaning, isAnyApart, hasStrength }: ToldBesides,
): string {
  if (references.size === 0) {
    return isLeaning ? REPORT_TEXTS.nothingProvenYet : REPORT_TEXTS.nobodyCompared;
  }
  if (hasStrength) return `${REPORT_TEXTS.noTrouble}.`;
  if (references.has('others')) {
    return isAnyApart || isLeaning
      ? `${isLeaning ? `${REPORT_TEXTS.nothingProvenYet} ` : ''}People’s figures differ, but by no more than ${explained(true)}.`
      : 'No difference between people that the numbers support.';
  }
  const alone = isAnyApart || isLeaning ? IN_SHORT_TEXTS.notBeyond : IN_SHORT_TEXTS.nothing;
  return `${alone} People are not tested against one another: that takes four of them.`;
}

/** What a difference that is no finding may come from. */
function explained(isAmongPeople: boolean): string {
  return isAmongPeople
    ? 'chance and the usual differences between people can explain'
    : 'chance can explain';
}

/** What was found of the whole team as one. */
export function ofWholeTeam(sentence: string): string {
  return `The whole team: ${lowerFirst(sentence)}`;
}

/** How a person's process stands, for the line with the name. */
export function agreementText(agreement: AgreementState, asOf: Day): string {
  const { year } = partsOf(asOf);
  switch (agreement.kind) {
    case 'none':
      return 'no process agreed yet';
    case 'half':
      return `process not yet agreed by the ${agreement.missing}`;
    case 'agreed':
      return `process agreed ${readableDay(inForceSince(agreement.agreement) ?? 0, year)} by both`;
    case 'changed':
      return `process changed since it was agreed ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
  }
}

/** What of somebody was compared, and whether a figure is off by as much as is worth a talk. */
interface ToldCompared {
  readonly references: readonly ReferenceKind[];
  readonly figures: readonly string[];
  readonly isApart: boolean;
  readonly hasStrength: boolean;
}

/** Figures named one by one; of more the rest are counted. */
const NAMED_FIGURES = 5;

/** Said where a person has no finding; where not even the others could be a measure, of which figures. */
export function noFinding(
  decidedDeals: number,
  { references, figures, isApart, hasStrength }: ToldCompared,
): string {
  const isAmongPeople = references.includes('others');
  const start = hasStrength
    ? REPORT_TEXTS.noTrouble
    : isApart
      ? `Figures differ here, but by no more than ${explained(isAmongPeople)}`
      : 'No difference here that the numbers support';
  const beside = isAmongPeople
    ? ''
    : `; compared only with ${listed(references.map((kind) => OWN_REFERENCES[kind]))}: ${figuresText(figures)}`;
  // So few are no ground for it: it is said of what could be compared.
  if (decidedDeals < FEWEST_OUTCOMES) return `${start}; only compared: ${figuresText(figures)}.`;
  return `${start} (${counted(decidedDeals, 'decided deal')}${beside}).`;
}

function figuresText(figures: readonly string[]): string {
  const named = figures.slice(0, NAMED_FIGURES).map(lowerFirst);
  const further = figures.length - named.length;
  return listed(further === 0 ? named : [...named, `${whole(further)} more`]);
}

/** Said instead where the whole team has something in common, with the sentences that tell it. */
export function nothingBeyondTeam(decidedDeals: number, common: readonly string[]): string {
  const start = `Nothing beyond what the whole team has in common (${counted(decidedDeals, 'decided deal')}).`;
  return [start, ...common.map(ofWholeTeam)].join(' ');
}

/** Said instead where the figures lean to something. */
export function nothingProven(decidedDeals: number, hasStrength: boolean): string {
  const start = hasStrength ? REPORT_TEXTS.noTrouble : 'Nothing here is proven yet';
  return `${start} (${counted(decidedDeals, 'decided deal')}).`;
}

/** What somebody is compared with. */
const OWN_REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  others: 'the others',
  agreed: 'what was agreed',
  'own past': 'the own past',
};

/** The line with a person's name: `● Ana Berg — 12 won, 31 lost`. */
export function personHeading(name: string, mark: string, stands: string): string {
  return `${mark}${name} — ${stands}`;
}

/** `12 won, 31 lost`; a count that nobody writes down is null. */
export function wonAndLost(won: number | null, lost: number | null): string {
  const wins = won === null ? 'wins not known' : `${whole(won)} won`;
  return `${wins}, ${lost === null ? 'losses not recorded' : `${whole(lost)} lost`}`;
}

/** Who has a line in short and no block. */
export function withoutBlock(names: readonly string[], further: number): string {
  const all = further === 0 ? names : [...names, `${whole(further)} more`];
  return `Nothing more to tell of ${listed(all)}.`;
}

/** A deal by row and name: `row 88 · Rowan Foods`; one without a name is called by its row already. */
export function dealName(row: number, deal: string): string {
  const place = `row ${row}`;
  return deal === place ? place : `${place} · ${deal}`;
}

/** A deal with why it is worth a word: `row 88 · Rowan Foods: 41 days in Offer.` */
export function dealLine(deal: string, said: string): string {
  return `${deal}: ${said}`;
}

/** Why a deal is worth a word, with the question where it is not asked already. */
export function dealSaid(reasons: readonly string[], question: string | null): string {
  return `${reasons.join(' ')}${question === null ? '' : ` “${question}”`}`;
}

/** Stands before the notes of deals in a sheet that nobody keeps any more. */
export function countedUpTo(newest: Day): string {
  return `As of ${readableDay(newest)}, the newest day in the sheet: `;
}

/** A question to read out. */
export function ask(question: string): string {
  return `Ask: “${question}”`;
}

/** One thing to try. */
export function tryThis(action: string): string {
  return `Try: ${action}`;
}

/** What to ask and, unless it is told elsewhere, what to try. */
export function askAndTry(question: string, action: string | null): string {
  return `${ask(question)}${action === null ? '' : ` ${tryThis(action)}`}`;
}

/** Other diagnoses of the same problem. */
export function fitsAsWell(titles: readonly string[]): string {
  return `Fits as well: ${listed(titles.map(lowerFirst))}.`;
}

/** What a strength may come from: the diagnosis with its likeliest cause. */
export function strengthText(title: string, cause: string | null, advice: string): string {
  return `${title}${cause === null ? '' : `: ${lowerFirst(cause)}`}. ${advice}`;
}

/** What to record to tell causes apart next time. */
export function recordNextTime(dataWanted: readonly string[]): string {
  const each = dataWanted.map((text) => lowerFirst(text.replace(/\.$/, '')));
  return `To know more next time, record: ${each.join('; ')}.`;
}

/** A cause, and what was looked at. */
interface ToldCause {
  readonly name: string;
  /** The name, and what the cause would mean. */
  readonly cause: string;
  readonly points: 'for' | 'against' | 'unknown';
  readonly pointers: readonly string[];
}

/** A cause with what points to it. With figures beside it, its name is enough. */
export function causeText({ name, cause, points, pointers }: ToldCause): string {
  if (pointers.length === 0) return cause;
  const [first = '', ...others] = pointers;
  const found = [first, ...others.map(upperFirst)].map((each) => `${each}.`).join(' ');
  if (points === 'for') return `${name} — ${found}`;
  const start = points === 'against' ? 'nothing points there' : 'too little to tell';
  return `${name} — ${start}: ${found}`;
}
