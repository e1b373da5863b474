import { type Day, partsOf, readableDay } from '../calendar';
import { isFinalVerdict, saysTooEarly } from '../coaching-log/kept-verdict';
import type { LogEntry } from '../coaching-log/log-entry';
import { differenceOf, figureOf, type Sample } from '../inference/samples/sample';
import { keptSentence, keptText } from '../language/deed';
import {
  dealNoteText,
  entryStart,
  figuresAsWritten,
  nowText,
  othersChange,
  REGRESSION_TO_THE_MEAN,
  reviewHasCome,
  thenAndSince,
  unknownMeasure,
  verdictAsWritten,
  verdictText,
} from '../language/follow-up';
import { baselineText, figureText, sampleText } from '../language/samples';
import type { Pipeline } from '../pipeline/pipeline';
import { type AgreementSpans, spansAt } from '../playbook/signals/agreement-spans';
import { foldName } from '../process';
import { type BeforeAndSince, beforeAndSince } from './before-and-since';
import { isDealNote } from './deal-note';
import { deedSince } from './deed';
import { type FollowedFigure, figureNamed } from './followed-figure';
import { type Verdict, verdictOf } from './verdict';

/** An agreement from the log with what has become of it. */
export interface FollowedAgreement {
  readonly entry: LogEntry;
  /** The whole story in one line, for the report and the page. */
  readonly sentence: string;
  /** Whether the verdict stands, so that nothing is open any more. */
  readonly isClosed: boolean;
  /** What the log's `Kept`, `Now` and `Verdict` cells should say; null where they stay as they are. */
  readonly kept: string | null;
  readonly now: string | null;
  readonly verdict: string | null;
}

/** For so many days after its review a closed agreement is still told. */
const TOLD_FOR_DAYS = 60;

/**
 * Follows up what was agreed with one salesperson, oldest first: what is still open, and what was
 * closed lately; notes about single deals are told as long. Entries from after the report's day are
 * passed over.
 *
 * @param person index of the salesperson
 */
export function followUp(
  pipeline: Pipeline,
  log: readonly LogEntry[],
  person: number,
): FollowedAgreement[] {
  const { asOf, salespeople } = pipeline;
  const who = salespeople[person];
  const names = [who?.name ?? '', ...(who?.aliases ?? [])].map(foldName);
  return log
    .filter((entry) => {
      const { salesperson, agreedOn, reviewOn, verdict } = entry;
      if (!names.includes(foldName(salesperson)) || (agreedOn ?? 0) > asOf) return false;
      const isPast = isFinalVerdict(verdict) || isDealNote(entry);
      return !isPast || (reviewOn ?? agreedOn ?? 0) >= asOf - TOLD_FOR_DAYS;
    })
    .sort((a, b) => (a.agreedOn ?? 0) - (b.agreedOn ?? 0) || a.row - b.row)
    .map((entry) => {
      if (isDealNote(entry)) return noted(entry, asOf);
      const { agreedOn, measure, verdict } = entry;
      const figure = agreedOn === null ? null : figureNamed(measure, pipeline);
      if (isFinalVerdict(verdict)) return asWritten(entry, keptAsWritten(entry), asOf);
      const deed = deedOf(pipeline, entry, figure, person);
      if (agreedOn === null || figure === null) return asWritten(entry, deed, asOf);
      return followed(entry, deed, figure, spansAt(pipeline)(agreedOn), person);
    });
}

/** A next step of a deal that somebody noted: it is told and not followed up. */
function noted(entry: LogEntry, asOf: Day): FollowedAgreement {
  const { agreedOn, reviewOn, diagnosis, action } = entry;
  const dayIn = (on: Day | null): string | null => (on === null ? null : day(on, asOf));
  const sentence = dealNoteText(diagnosis, action, dayIn(agreedOn), dayIn(reviewOn));
  return { entry, sentence, isClosed: true, kept: null, now: null, verdict: null };
}

/** Whether an agreement is kept: what the log's cell should say, and its sentence. */
interface Deed {
  readonly kept: string | null;
  readonly sentence: string;
}

/** What is told of an agreement that names nothing that would show it. */
const NOT_SHOWN: Deed = { kept: null, sentence: '' };

function deedOf(
  pipeline: Pipeline,
  entry: LogEntry,
  figure: FollowedFigure | null,
  person: number,
): Deed {
  const deed = deedSince(pipeline, entry, figure, person);
  if (deed === null) return NOT_SHOWN;
  const kept = keptText(deed);
  return { kept, sentence: keptSentence(deed.name, kept) };
}

/** What stands in the log once nothing is counted any more. */
function keptAsWritten({ shownBy, kept }: LogEntry): Deed {
  if (shownBy === '' || kept === '') return NOT_SHOWN;
  return { kept: null, sentence: keptSentence(shownBy, kept) };
}

/** An entry that no figure follows any more, or never did. */
function asWritten(entry: LogEntry, deed: Deed, asOf: Day): FollowedAgreement {
  const { verdict, baseline, now, action, notes, measure } = entry;
  const unknown = measure === '' || verdict !== '' ? '' : unknownMeasure(measure);
  const said = action === '' ? [notes] : [action, figuresAsWritten(baseline, now)];
  const [what = '', figures = ''] = said;
  const isClosed = isFinalVerdict(verdict) || action === '';
  return {
    entry,
    sentence: [
      startOf(entry, what, asOf),
      deed.sentence,
      figures,
      verdict === '' ? unknown : verdictAsWritten(verdict),
      isClosed ? '' : reviewOf(entry, asOf, deed.sentence !== ''),
    ].join(''),
    isClosed,
    kept: deed.kept,
    now: null,
    verdict: null,
  };
}

function followed(
  entry: LogEntry,
  deed: Deed,
  figure: FollowedFigure,
  spans: AgreementSpans,
  person: number,
): FollowedAgreement {
  const { asOf } = spans.since.pipeline;
  const { unit } = figure.signal;
  const found = beforeAndSince(entry.baseline, figure, spans, person);
  const { before, since, then, othersThen, othersSince, change } = found;
  const isDue = entry.reviewOn === null || entry.reviewOn <= asOf;
  const judged: Verdict =
    before === null
      ? { code: 'no baseline', missing: null }
      : verdictOf(change, !saysTooEarly(entry.verdict), since?.kind === 'pace');
  const verdict = isDue ? verdictText(judged.code, judged.missing) : null;
  const sinceText = since === null ? null : sinceIn(figure, before, since);
  const others =
    othersThen === null || othersSince === null
      ? ''
      : othersChange(figureText(unit, othersThen), figureText(unit, othersSince));
  const baseline =
    entry.baseline !== '' || before === null || then === null
      ? entry.baseline
      : baselineText(before, unit, then);
  return {
    entry,
    sentence: [
      startOf(entry, entry.action === '' ? entry.measure : entry.action, asOf),
      deed.sentence,
      thenAndSince(baseline, sinceText, verdict ?? { judgedOn: day(entry.reviewOn ?? asOf, asOf) }),
      others,
      isDue && mayBeRegression(found, judged) ? REGRESSION_TO_THE_MEAN : '',
      reviewOf(entry, asOf, true),
    ].join(''),
    isClosed: verdict !== null && isFinalVerdict(verdict),
    kept: deed.kept,
    now: nowText(
      sinceText,
      change === null || before?.kind !== 'share' ? null : change.better,
      others,
    ),
    verdict,
  };
}

/** What was counted since, with its likely range. */
function sinceIn({ signal }: FollowedFigure, before: Sample | null, since: Sample): string {
  const difference = differenceOf(since, before ?? since);
  const value = difference?.observed ?? figureOf(since) ?? 0;
  return sampleText(since, {
    unit: signal.unit,
    value,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
    beside: value,
  });
}

/** Whether somebody might take a rise for success that comes by itself. */
function mayBeRegression(
  { change, then, since, good }: BeforeAndSince,
  { code }: Verdict,
): boolean {
  const now = figureOf(since);
  if (change === null || then === null || now === null || code === 'worse') return false;
  return good === 'high' ? now > then : now < then;
}

/** Asks about an agreement whose day of review has come; nothing before, or without such a day. */
function reviewOf({ reviewOn }: LogEntry, asOf: Day, isTold: boolean): string {
  return reviewOn === null || reviewOn > asOf ? '' : reviewHasCome(day(reviewOn, asOf), isTold);
}

function startOf({ agreedOn, action }: LogEntry, what: string, asOf: Day): string {
  return entryStart(action !== '', agreedOn === null ? null : day(agreedOn, asOf), what);
}

function day(moment: Day, asOf: Day): string {
  return readableDay(moment, partsOf(asOf).year);
}
