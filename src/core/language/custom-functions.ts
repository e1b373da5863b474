/**
 * Refusals of custom functions, which Sheets shows as the error of a cell. Each stands after the
 * function's name: `SC_PLAN: “quota” must be above 0; found 0.`
 */

import { listed, quoted, whole } from './format';

/** What a function's ranges are called where one of their rows has a problem. */
export const RANGE_NAMES = {
  deals: 'deals',
  activities: 'the activities range',
  process: 'the process range',
  history: 'the history range',
} as const;

/** What a lead source or a method is called that no deal names, in a cell of a result. */
export const NOT_RECORDED = 'not recorded';

/** What each kind of argument must be, to stand after `must be`. */
export const EXPECTED_ARGUMENTS = {
  deals: 'a range with headers and at least one deal',
  activities: 'a range with the headers Date, Salesperson and Activity and at least one row',
  process: 'a range whose first row has the header Stage',
  history: 'a range whose first row has the headers When, Deal, Field, From and To',
  salesperson: 'one name',
  salespeople: 'a name or a range of names',
  stage: 'the name of one stage',
  day: 'a date',
  number: 'a number',
  word: 'one word',
} as const;

/** What else a range must be, or is instead, where it is taken for another one. */
export const RANGES_CONFUSED = {
  process: 'the sales process',
  processComesSecond: 'the sales process, which comes second',
  deals: 'the deals',
  withStages: 'a range with at least one stage',
} as const;

/** A function's name before the reason why it gives nothing: `SC_PLAN: “weeks” is missing; …` */
export function functionRefuses(name: string, reason: string): string {
  return `${name}: ${reason}`;
}

/** `“weeks” is missing; it must be a number.` */
export function argumentMissing(parameter: string, expected: string): string {
  return `“${parameter}” is missing; it must be ${expected}.`;
}

/** `“weeks” must be a number; found “ten”.` */
export function argumentUnfit(parameter: string, expected: string, found: string): string {
  return `“${parameter}” must be ${expected}; found ${found}.`;
}

/** `“weeks” must be above 0; found -1.` */
export function numberTooSmall(parameter: string, found: number): string {
  return argumentUnfit(parameter, 'above 0', String(found));
}

/** `“by” must be source or method; found “product”.` */
export function wordUnknown(parameter: string, known: readonly string[], found: string): string {
  return argumentUnfit(parameter, listed(known, 'or'), quoted(found));
}

/** `“salesperson” must be one name.` */
export function oneNameWanted(parameter: string): string {
  return `“${parameter}” must be ${EXPECTED_ARGUMENTS.salesperson}.`;
}

/** `“from” must not be after “to”; found 2026-06-30 and 2026-01-01.` */
export function fromAfterTo(from: string, to: string): string {
  return `“from” must not be after “to”; found ${from} and ${to}.`;
}

/** `takes 5 arguments; found 7.` */
export function argumentsTooMany(most: number, found: number): string {
  return `takes ${most} arguments; found ${found}.`;
}

/** What a range must be, with what its first row holds: `a range whose … (headers seen: Name)` */
export function withHeadersSeen(expected: string, headers: readonly string[]): string {
  return `${expected} (headers seen: ${headersText(headers)})`;
}

/** `The ranges hold 2,600,000 cells; a formula has time for 2,000,000. …` */
export function rangesTooLarge(cells: number, most: number): string {
  return `The ranges hold ${whole(cells)} cells; a formula has time for ${whole(most)}. Take fewer rows or columns, such as Deals!A1:P50000.`;
}

/** What was found in a range: `“ten”`, or `3 × 2 cells beginning with “Deal”`. */
export function rangeFound(rows: number, columns: number, first: string): string {
  if (rows === 1 && columns === 1) return quoted(first);
  return `${rows} × ${columns} cells beginning with ${quoted(first)}`;
}

/** `no column of the deals says which stage a deal is in. Headers seen: Deal and Amount.` */
export function noStageColumn(headers: readonly string[]): string {
  return `no column of the deals says which stage a deal is in. Headers seen: ${headersText(headers)}.`;
}

/** `no column says who the salesperson is. Headers seen: Deal and Stage. Add one, or …` */
export function noSalespersonColumn(headers: readonly string[]): string {
  return `no column says who the salesperson is. Headers seen: ${headersText(headers)}. Add one, or leave the salesperson blank for the team.`;
}

/** `nobody in the activities is called “Anna”. Names seen: Ana and Bo.` */
export function nobodyDid(typed: string, names: readonly string[]): string {
  return `nobody in the activities is called “${typed}”. Names seen: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `nobody in the deals is called “Anna”. Names seen: Ana and Bo.` */
export function nobodyCalled(typed: string, names: readonly string[]): string {
  return `nobody in the deals is called “${typed}”. Names seen: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `the process has no open stage “Offer”. It has Lead and Proposal.` */
export function noOpenStage(typed: string, stages: readonly string[]): string {
  return `the process has no open stage “${typed}”. It has ${listed(stages)}.`;
}

/** Names and headers are listed up to here. */
const MOST_NAMED = 12;

function headersText(headers: readonly string[]): string {
  return headers.length === 0 ? 'none' : listed(headers.slice(0, MOST_NAMED));
}
