/**
 * Refusals of custom functions, which Sheets shows as the error of a cell. Each stands after the
 * function's name: `SC_PLAN: „quota“: erwartet wird eine Zahl über 0; gefunden: 0.`
 */

import { listed, quoted, whole } from './format';

/** What a function's ranges are called where one of their rows has a problem. */
export const RANGE_NAMES = {
  deals: 'Deals',
  activities: 'Bereich der Aktivitäten',
  process: 'Bereich des Vertriebsprozesses',
  history: 'Bereich der Phasenwechsel',
} as const;

/** What a lead source or a method is called that no deal names, in a cell of a result. */
export const NOT_RECORDED = 'nicht erfasst';

/** What each kind of argument must be, to stand after `erwartet wird`. */
export const EXPECTED_ARGUMENTS = {
  deals: 'ein Bereich mit Überschriften und mindestens einem Deal',
  activities:
    'ein Bereich mit den Überschriften „Date“, „Salesperson“ und „Activity“ und mindestens einer Zeile',
  process: 'ein Bereich, in dessen erster Zeile die Überschrift „Stage“ steht',
  history:
    'ein Bereich, in dessen erster Zeile die Überschriften „When“, „Deal“, „Field“, „From“ und „To“ stehen',
  salesperson: 'ein einzelner Name',
  salespeople: 'ein Name oder ein Bereich mit Namen',
  stage: 'der Name einer Phase',
  day: 'ein Datum',
  number: 'eine Zahl',
  word: 'ein einzelnes Wort',
} as const;

/** What else a range must be, or is instead, where it is taken for another one. */
export const RANGES_CONFUSED = {
  process: 'der Vertriebsprozess',
  processComesSecond: 'der Vertriebsprozess, der erst an zweiter Stelle kommt',
  deals: 'die Deals',
  withStages: 'ein Bereich mit mindestens einer Phase',
} as const;

/** A function's name before the reason why it gives nothing: `SC_PLAN: „weeks“ fehlt; …` */
export function functionRefuses(name: string, reason: string): string {
  return `${name}: ${reason}`;
}

/** `„weeks“ fehlt; erwartet wird eine Zahl.` */
export function argumentMissing(parameter: string, expected: string): string {
  return `„${parameter}“ fehlt; erwartet wird ${expected}.`;
}

/** `„weeks“: erwartet wird eine Zahl; gefunden: „zehn“.` */
export function argumentUnfit(parameter: string, expected: string, found: string): string {
  return `„${parameter}“: erwartet wird ${expected}; gefunden: ${found}.`;
}

/** `„weeks“: erwartet wird eine Zahl über 0; gefunden: -1.` */
export function numberTooSmall(parameter: string, found: number): string {
  return argumentUnfit(parameter, 'eine Zahl über 0', String(found).replace('.', ','));
}

/** `„by“: erwartet wird source oder method; gefunden: „product“.` */
export function wordUnknown(parameter: string, known: readonly string[], found: string): string {
  return argumentUnfit(parameter, listed(known, 'or'), quoted(found));
}

/** `„salesperson“: erwartet wird ein einzelner Name.` */
export function oneNameWanted(parameter: string): string {
  return `„${parameter}“: erwartet wird ${EXPECTED_ARGUMENTS.salesperson}.`;
}

/** `„from“ darf nicht nach „to“ liegen; gefunden: 2026-06-30 und 2026-01-01.` */
export function fromAfterTo(from: string, to: string): string {
  return `„from“ darf nicht nach „to“ liegen; gefunden: ${from} und ${to}.`;
}

/** `Möglich sind 5 Argumente; gefunden: 7.` */
export function argumentsTooMany(most: number, found: number): string {
  return `Möglich ${most === 1 ? 'ist 1 Argument' : `sind ${most} Argumente`}; gefunden: ${found}.`;
}

/** What a range must be, with what its first row holds: `ein Bereich … (gefundene Überschriften: Name)` */
export function withHeadersSeen(expected: string, headers: readonly string[]): string {
  return `${expected} (gefundene Überschriften: ${headersText(headers)})`;
}

/** `Die Bereiche haben 2.600.000 Zellen; in der Zeit einer Formel sind 2.000.000 zu schaffen. …` */
export function rangesTooLarge(cells: number, most: number): string {
  return `Die Bereiche haben ${whole(cells)} Zellen; in der Zeit einer Formel sind ${whole(most)} zu schaffen. Nehmen Sie weniger Zeilen oder Spalten, etwa Deals!A1:P50000.`;
}

/** What was found in a range: `„zehn“`, or `3 × 2 Zellen, die mit „Deal“ beginnen`. */
export function rangeFound(rows: number, columns: number, first: string): string {
  if (rows === 1 && columns === 1) return quoted(first);
  return `${rows} × ${columns} Zellen, die mit ${quoted(first)} beginnen`;
}

/** `Keine Spalte der Deals sagt, in welcher Phase ein Deal ist. Gefundene Überschriften: …` */
export function noStageColumn(headers: readonly string[]): string {
  return `Keine Spalte der Deals sagt, in welcher Phase ein Deal ist. Gefundene Überschriften: ${headersText(headers)}.`;
}

/** `Keine Spalte sagt, wer einen Deal betreut. Gefundene Überschriften: Deal und Phase. …` */
export function noSalespersonColumn(headers: readonly string[]): string {
  return `Keine Spalte sagt, wer einen Deal betreut. Gefundene Überschriften: ${headersText(headers)}. Fügen Sie eine hinzu oder lassen Sie „salesperson“ leer, dann gilt das ganze Team.`;
}

/** `In den Aktivitäten heißt niemand „Anna“. Gefundene Namen: Ana und Bo.` */
export function nobodyDid(typed: string, names: readonly string[]): string {
  return `In den Aktivitäten heißt niemand „${typed}“. Gefundene Namen: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `In den Deals heißt niemand „Anna“. Gefundene Namen: Ana und Bo.` */
export function nobodyCalled(typed: string, names: readonly string[]): string {
  return `In den Deals heißt niemand „${typed}“. Gefundene Namen: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `Der Vertriebsprozess hat keine offene Phase „Offer“. Er hat Lead und Angebot.` */
export function noOpenStage(typed: string, stages: readonly string[]): string {
  return `Der Vertriebsprozess hat keine offene Phase „${typed}“. Er hat ${listed(stages)}.`;
}

/** Names and headers are listed up to here. */
const MOST_NAMED = 12;

function headersText(headers: readonly string[]): string {
  return headers.length === 0 ? 'keine' : listed(headers.slice(0, MOST_NAMED));
}
