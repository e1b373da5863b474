import { counted, percent, whole } from './format';

/** What became of an agreement, by a code that does not depend on any language. */
export type VerdictCode =
  | 'improved'
  | 'worse'
  | 'no change'
  | 'cannot tell'
  | 'no baseline'
  | 'too early';

/** How verdicts are written in the Coaching Log. */
const VERDICT_NAMES: Readonly<Record<VerdictCode, string>> = {
  improved: 'improved',
  worse: 'worse',
  'no change': 'no change seen',
  'cannot tell': 'cannot tell: too little is counted',
  'no baseline': 'cannot tell: nothing was counted before',
  'too early': 'too early',
};

/** What is still missing before an agreement can be judged; null where nothing was counted yet. */
export interface StillMissing {
  readonly count: number;
  readonly areWeeks: boolean;
}

/** A verdict as the log has it: `improved`, `too early (11 more)`. */
export function verdictText(code: VerdictCode, missing: StillMissing | null): string {
  const name = VERDICT_NAMES[code];
  return code === 'too early' ? `${name} (${missingText(missing)})` : name;
}

function missingText(missing: StillMissing | null): string {
  if (missing === null) return 'nothing to count since';
  return missing.areWeeks
    ? counted(missing.count, 'more week', 'more weeks')
    : `${whole(missing.count)} more`;
}

/** How a line about an entry of the log begins: `Agreed 24 Sep: Two references.` */
export function entryStart(isAgreement: boolean, day: string | null, what: string): string {
  const word = isAgreement ? 'Agreed' : 'Noted';
  const start = `${word}${day === null ? '' : ` ${day}`}`;
  return what === '' ? withStop(start) : `${start}: ${withStop(what)}`;
}

/** A next step noted for a deal: `Noted 23 Nov on Twin Ltd, for 30 Nov: Ring the buyer.` */
export function dealNoteText(
  deal: string,
  step: string,
  notedOn: string | null,
  dueOn: string | null,
): string {
  const on = notedOn === null ? '' : ` ${notedOn}`;
  const due = dueOn === null ? '' : `, for ${dueOn}`;
  return `Noted${on} on ${deal}${due}: ${withStop(step)}`;
}

/** Said of an entry that is told as it was written, where both its figures are there. */
export function figuresAsWritten(baseline: string, now: string): string {
  return baseline === '' || now === '' ? '' : ` Then ${baseline}, since ${now}.`;
}

/** A measure in the log that names no figure. */
export function unknownMeasure(measure: string): string {
  return ` No figure that is known here is called “${measure}”.`;
}

/** The verdict that stands in the log. */
export function verdictAsWritten(verdict: string): string {
  return ` Verdict: ${withStop(verdict)}`;
}

/** What was, what came since, and what that means; `baseline` is '' where nothing was counted. */
export function thenAndSince(
  baseline: string,
  since: string | null,
  verdict: string | { readonly judgedOn: string },
): string {
  const then = ` Then ${baseline === '' ? 'not counted' : baseline}`;
  const now = since === null ? '; nothing was decided since' : `, since ${since}`;
  const end = typeof verdict === 'string' ? verdict : `to be judged on ${verdict.judgedOn}`;
  return `${then}${now}: ${end}.`;
}

/** The others' change over the same time. */
export function othersChange(then: string, since: string): string {
  return ` The others: ${then} then, ${since} since.`;
}

/**
 * Said of an agreement whose day of review has come.
 * @param isTold whether a figure, or how often it was done, is told with it
 */
export function reviewHasCome(day: string, isTold: boolean): string {
  const nothing = isTold ? '' : ', and no figure follows it';
  return ` The day to look again, ${day}, has come${nothing}: ask what became of it.`;
}

/** Said where somebody might take a rise for success that comes by itself. */
export const REGRESSION_TO_THE_MEAN =
  ' Some of it comes by itself: people are coached when a figure is at its worst.';

/** What the log's Now cell says; the probability is 0–1, null where it is not told. */
export function nowText(since: string | null, better: number | null, others: string): string {
  const sure = better === null ? '' : ` Better than then with ${percent(better)} probability.`;
  return `${since ?? 'nothing was decided'}.${sure}${others}`;
}

/** The text with a stop behind it, unless it ends a sentence already. */
function withStop(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
