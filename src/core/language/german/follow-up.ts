import type { StillMissing, VerdictCode } from '../follow-up';
import { counted, percent, whole } from './format';

export type * from '../follow-up';

/** How verdicts are written in the Coaching Log. */
const VERDICT_NAMES: Readonly<Record<VerdictCode, string>> = {
  improved: 'verbessert',
  worse: 'verschlechtert',
  'no change': 'keine Veränderung zu sehen',
  'cannot tell': 'nicht zu beurteilen (zu wenig gezählt)',
  'no baseline': 'nicht zu beurteilen (vorher nichts gezählt)',
  'too early': 'zu früh',
};

/** A verdict as the log has it: `verbessert`, `zu früh (noch 11)`. */
export function verdictText(code: VerdictCode, missing: StillMissing | null): string {
  const name = VERDICT_NAMES[code];
  return code === 'too early' ? `${name} (${missingText(missing)})` : name;
}

function missingText(missing: StillMissing | null): string {
  if (missing === null) return 'seither nichts zu zählen';
  return `noch ${missing.areWeeks ? counted(missing.count, 'Woche', 'Wochen') : whole(missing.count)}`;
}

/** How a line about an entry of the log begins: `Vereinbart am 24. Sept.: Zwei Referenzen.` */
export function entryStart(isAgreement: boolean, day: string | null, what: string): string {
  const word = isAgreement ? 'Vereinbart' : 'Notiert';
  const start = `${word}${day === null ? '' : ` am ${day}`}`;
  return what === '' ? withStop(start) : `${start}: ${withStop(what)}`;
}

/** A next step noted for a deal: `Notiert am 23. Nov. zu Twin Ltd, für den 30. Nov.: Den Einkauf anrufen.` */
export function dealNoteText(
  deal: string,
  step: string,
  notedOn: string | null,
  dueOn: string | null,
): string {
  const on = notedOn === null ? '' : ` am ${notedOn}`;
  const due = dueOn === null ? '' : `, für den ${dueOn}`;
  return `Notiert${on} zu ${deal}${due}: ${withStop(step)}`;
}

/** Said of an entry that is told as it was written, where both its figures are there. */
export function figuresAsWritten(baseline: string, now: string): string {
  return baseline === '' || now === '' ? '' : ` Damals ${baseline}, seither ${withStop(now)}`;
}

/** A measure in the log that names no figure. */
export function unknownMeasure(measure: string): string {
  return ` Keine hier bekannte Kennzahl heißt „${measure}“.`;
}

/** The verdict that stands in the log. */
export function verdictAsWritten(verdict: string): string {
  return ` Urteil: ${withStop(verdict)}`;
}

/** What was, what came since, and what that means; `baseline` is '' where nothing was counted. */
export function thenAndSince(
  baseline: string,
  since: string | null,
  verdict: string | { readonly judgedOn: string },
): string {
  const then = ` Damals ${baseline === '' ? 'nicht gezählt' : baseline}`;
  const now = since === null ? '; seither gibt es noch nichts zu zählen' : `, seither ${since}`;
  const end = typeof verdict === 'string' ? verdict : `am ${verdict.judgedOn} zu beurteilen`;
  return `${then}${now}: ${end}.`;
}

/** The others' change over the same time. */
export function othersChange(then: string, since: string): string {
  return ` Die anderen: damals ${then}, seither ${since}.`;
}

/**
 * Said of an agreement whose day of review has come.
 * @param isTold whether a figure, or how often it was done, is told with it
 */
export function reviewHasCome(day: string, isTold: boolean): string {
  const nothing = isTold ? '' : ', und keine Kennzahl verfolgt es';
  return ` Der Termin der Überprüfung (${day}) ist gekommen${nothing}: Fragen Sie, was daraus geworden ist.`;
}

/** Said where somebody might take a rise for success that comes by itself. */
export const REGRESSION_TO_THE_MEAN =
  ' Ein Teil davon kommt von selbst: Gecoacht wird, wenn eine Kennzahl am schlechtesten steht.';

/** What the log's Now cell says; the probability is 0–1, null where it is not told. */
export function nowText(since: string | null, better: number | null, others: string): string {
  const sure =
    better === null ? '' : ` Mit ${percent(better)} Wahrscheinlichkeit besser als damals.`;
  return `${since ?? 'noch nichts zu zählen'}.${sure}${others}`;
}

/** The text with a stop behind it, unless it ends a sentence already. */
function withStop(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
