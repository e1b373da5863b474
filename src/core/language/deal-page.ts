/** What the page of a single deal says, as sentences of plain values. */

import { type Day, partsOf, readableDate, readableDay } from '../calendar';
import { dayNumber, days } from './format';

/** Why a row is no deal, with what the sentence needs. */
export type NoDeal =
  | { readonly code: 'headers' | 'above-headers' | 'blank' | 'not-yet' }
  | { readonly code: 'own-tab' | 'not-read' | 'not-understood'; readonly tab: string }
  | { readonly code: 'other-pipeline'; readonly pipeline: string }
  | { readonly code: 'left-out'; readonly sentence: string }
  /** `row` is that of the deal it was added to. */
  | { readonly code: 'line-item'; readonly row: number | null };

/** Said where no row is selected at all, as in a tab that holds a chart. */
export const NO_SELECTION = 'No cell is selected. Click a row of your deals.';

/** Why the selected row is no deal: `This row holds the headers. Click a row of your deals.` */
export function noDealText(why: NoDeal): string {
  switch (why.code) {
    case 'headers':
      return 'This row holds the headers. Click a row below them.';
    case 'above-headers':
      return 'This row stands above the headers. Click a row below them.';
    case 'blank':
      return 'This row is blank. Click a row with a deal.';
    case 'not-yet':
      return 'This deal is dated in the future, so there is nothing to say of it yet.';
    case 'own-tab':
      return `“${why.tab}” is a tab of Stagecoach. Click a deal in the tab with your deals.`;
    case 'not-read':
      return `No deals are read from “${why.tab}”. Click a deal in another tab; which tabs are read is chosen under Deals.`;
    case 'not-understood':
      return `No headers of deals were found in “${why.tab}”. Its columns can be chosen under Deals.`;
    case 'other-pipeline':
      return `This deal belongs to the pipeline “${why.pipeline}”, which is not the one that is measured. Choose the pipeline under Deals.`;
    case 'left-out':
      return `This row is left out of all figures. ${why.sentence}`;
    case 'line-item':
      return why.row === null
        ? 'This row is a part of another deal.'
        : `This row is a part of the deal in row ${why.row}: they have the same Deal ID.`;
  }
}

/** What the sentence on a deal's standing needs. */
export interface StandingFacts {
  readonly standing: 'open' | 'won' | 'lost';
  readonly closedAt: Day | null;
  /** Days from its creation until it was decided, else until now. */
  readonly age: number | null;
  /** The stage that it is in; null where the process has no such stage. */
  readonly stage: string | null;
  /** As its row has it. */
  readonly stageText: string;
  readonly daysInStage: number | null;
}

/** How a deal stands: `In Offer for 41 days.`, `Won on 3 Sep 2026, 71 days after it began.` */
export function standingText(facts: StandingFacts): string {
  const { standing, closedAt, age, stage, stageText, daysInStage } = facts;
  if (standing !== 'open') {
    const word = standing === 'won' ? 'Won' : 'Lost';
    if (closedAt === null) return `${word}; the day is not recorded.`;
    const after = age === null || age < 0 ? '' : `, ${days(age)} after it was created`;
    return `${word} on ${readableDay(closedAt)}${after}.`;
  }
  const open = age === null || age < 0 ? '' : ` Open for ${days(age)}.`;
  if (stage === null) {
    return `In “${stageText}”, which is no stage of the process.${open}`;
  }
  return daysInStage === null
    ? `In ${stage}; since when is not recorded.${open}`
    : `In ${stage} for ${days(daysInStage)}.${open}`;
}

/** A stage on the way, as the table tells it. */
export interface WayFacts {
  readonly state: 'now' | 'left' | 'lost' | 'skipped' | 'not-recorded' | 'ahead' | 'not-reached';
  readonly entered: Day | null;
  readonly days: number | null;
  readonly visits: number;
}

/** Of a stage in which the deal was not. */
const WITHOUT_DAYS: Partial<Readonly<Record<WayFacts['state'], string>>> = {
  skipped: 'skipped',
  ahead: '–',
  'not-reached': '–',
};

/** Beneath a stage's name: `now, since 13 Oct`, `from 2 Jun, twice`, `lost here`; '' for nothing. */
export function wayWhen({ state, entered, visits }: WayFacts, today: Day): string {
  const times = visits < 2 ? '' : visits === 2 ? 'twice' : `${visits} times`;
  const day = entered === null ? null : readableDay(entered, partsOf(today).year);
  const parts = [
    state === 'now' ? 'now' : state === 'lost' ? 'lost here' : '',
    day === null ? '' : state === 'now' && visits < 2 ? `since ${day}` : `from ${day}`,
    times,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A stage's days on the way: `41`, `skipped`, `not recorded`, `–`. */
export function wayDays({ state, days: length }: WayFacts): string {
  const without = WITHOUT_DAYS[state];
  return without ?? (length === null ? 'not recorded' : dayNumber(length));
}

/**
 * A way of which no day is recorded: `Stage 3 of 4: Prospecting › Discovery › Proposal ›
 * Negotiation.` with what to record; without a place where that is not known.
 */
export function undatedWay(stages: readonly string[], now: number): string {
  const order = stages.join(' › ');
  const known =
    now === -1
      ? `Which of these stages it came to, and when, is not recorded: ${order}.`
      : `Stage ${now + 1} of ${stages.length}: ${order}. On which days it came to each is not recorded.`;
  return `${known} A date column for each stage would tell, or from now on “Record stage changes now” in the menu.`;
}

/** The typical days of a stage: `12`, and `–` where too few were there to tell. */
export function wayTypical(median: number | null): string {
  return median === null ? '–' : dayNumber(median);
}

/**
 * What is usual in the deal's stage: `Half of the team's deals leave Offer within 11 days, 8 of 10
 * within 18.` '' where neither is known.
 */
export function usualStay(
  stage: string,
  { median, most }: { readonly median: number | null; readonly most: number | null },
  allowed: number | null,
): string {
  const limit = allowed === null ? '' : `The process allows ${days(allowed)}.`;
  const half =
    median === null ? '' : `Half of the team’s deals leave ${stage} within ${days(median)}`;
  const eight =
    most === null
      ? ''
      : half === ''
        ? `8 of 10 of the team’s deals leave ${stage} within ${days(most)}`
        : `, 8 of 10 within ${dayNumber(most)}`;
  const usual = half === '' && eight === '' ? '' : `${half}${eight}.`;
  return [usual, limit].filter((text) => text !== '').join(' ');
}

/** Longest text of a cell that is shown. */
const LONGEST = 60;

/** What stands in a required column: long texts cut, a day as the page tells days. */
export function cellText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : readableDate(text);
}

/** The next step that was last noted in the log: `Noted on 23 Nov 2026: Call Jane, for 30 Nov 2026.` */
export function notedText(action: string, dueOn: Day | null, notedOn: Day | null): string {
  const on = notedOn === null ? '' : ` on ${readableDay(notedOn)}`;
  const due = dueOn === null ? '' : `, for ${readableDay(dueOn)}`;
  return `Noted${on}: ${action.replace(/\.$/, '')}${due}.`;
}

/** A place: `Row 12 of “Deals”` */
export function rowOf(tab: string, row: number): string {
  return `Row ${row} of “${tab}”`;
}
