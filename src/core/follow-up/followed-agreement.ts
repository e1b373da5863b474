import { type Day, partsOf, readableDay } from '../calendar';
import type { LogEntry } from '../coaching-log/log-entry';
import { type Difference, differenceOf } from '../inference/samples/difference';
import type { Sample } from '../inference/samples/sample';
import { figureText, sampleText } from '../language/evidence';
import { percent } from '../language/format';
import { othersOf } from '../pipeline/others';
import type { Pipeline } from '../pipeline/pipeline';
import type { Direction } from '../playbook/signals/signal';
import { foldName } from '../process';
import { changeOf } from './change';
import type { Change } from './change-parts';
import { baselineText, countsIn, figureOf } from './counts-text';
import { betterDirection, type Measure, measureNamed } from './measure';
import { type Spans, sampleBefore, sampleSince, spansAt } from './spans';
import { isFinal, VERDICTS, verdictOf } from './verdict';

/** An agreement from the log with what has become of it. */
export interface FollowedAgreement {
  readonly entry: LogEntry;
  /** The whole story in one line, for the report and the page. */
  readonly sentence: string;
  /** Whether the verdict stands, so that nothing is open any more. */
  readonly isClosed: boolean;
  /** What the log's `Now` and `Verdict` cells should say; null where they stay as they are. */
  readonly now: string | null;
  readonly verdict: string | null;
}

/** For so many days after its review a closed agreement is still told. */
const TOLD_FOR_DAYS = 60;

/**
 * Follows up what was agreed with one salesperson, oldest first: what is still open, and what was
 * closed lately. Entries from after the report's day are passed over.
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
  const spansOf = new Map<Day, Spans>();
  return log
    .filter(({ salesperson, agreedOn, reviewOn, verdict }) => {
      if (!names.includes(foldName(salesperson)) || (agreedOn ?? 0) > asOf) return false;
      return !isFinal(verdict) || (reviewOn ?? agreedOn ?? 0) >= asOf - TOLD_FOR_DAYS;
    })
    .sort((a, b) => (a.agreedOn ?? 0) - (b.agreedOn ?? 0) || a.row - b.row)
    .map((entry) => {
      const { agreedOn, measure: text, verdict } = entry;
      const measure = agreedOn === null ? null : measureNamed(text, pipeline);
      if (agreedOn === null || measure === null || isFinal(verdict)) return asWritten(entry, asOf);
      const spans = spansOf.get(agreedOn) ?? spansAt(pipeline, agreedOn);
      spansOf.set(agreedOn, spans);
      return followed(entry, measure, spans, person);
    });
}

/** An entry that no figure follows any more, or never did. */
function asWritten(entry: LogEntry, asOf: Day): FollowedAgreement {
  const { verdict, baseline, now, action, notes, measure } = entry;
  const figures = baseline === '' || now === '' ? '' : ` Then ${baseline}, since ${now}.`;
  const said = action === '' ? notes : `${withStop(action)}${figures}`;
  const unknown =
    measure === '' || verdict !== '' ? '' : ` No figure that is known here is called “${measure}”.`;
  const end = verdict === '' ? unknown : ` Verdict: ${withStop(verdict)}`;
  return {
    entry,
    sentence: `${startOf(entry, asOf)} ${withStop(said)}${end}`,
    isClosed: isFinal(verdict) || action === '',
    now: null,
    verdict: null,
  };
}

function followed(
  entry: LogEntry,
  measure: Measure,
  spans: Spans,
  person: number,
): FollowedAgreement {
  const { pipeline } = spans.since;
  const { asOf, salespeople } = pipeline;
  const written = countsIn(entry.baseline);
  const counted = sampleBefore(spans, measure, [person]);
  // The counts that were written down are what was agreed on; the tests of times need every one.
  const before =
    written !== null && written.kind === (counted?.kind ?? written.kind) ? written : counted;
  const since = sampleSince(spans, measure, [person]);
  const others = othersOf(salespeople, person);
  const othersBefore = others.flatMap((other) => sampleBefore(spans, measure, [other]) ?? []);
  const othersThen = figureOf(sampleBefore(spans, measure, others));
  const othersSince = figureOf(sampleSince(spans, measure, others));
  const then = figureOf(before);
  const good = betterDirection(measure.signal, then ?? 0, othersThen ?? 0);
  const change =
    before === null || since === null
      ? null
      : changeOf(measure.signal, before, since, othersBefore, {
          good,
          was: then ?? 0,
          othersWere: othersThen,
        });
  const isDue = entry.reviewOn === null || entry.reviewOn <= asOf;
  const judged =
    before === null
      ? VERDICTS.noBaseline
      : verdictOf(change, entry.verdict, since?.kind === 'pace');
  const verdict = isDue ? judged : null;
  const sinceText = sinceIn(measure, before, since);
  const othersText =
    othersThen === null || othersSince === null
      ? ''
      : ` The others: ${figureText(measure.signal, othersThen)} then, ${figureText(measure.signal, othersSince)} since.`;
  const baseline =
    entry.baseline !== '' || before === null || then === null
      ? entry.baseline
      : baselineText(measure.signal, before, then);
  const story = [
    `${startOf(entry, asOf)} ${withStop(entry.action === '' ? entry.measure : entry.action)}`,
    ` Then ${baseline === '' ? 'not counted' : baseline}${since === null ? `; ${sinceText} since` : `, since ${sinceText}`}: ${verdict ?? `to be judged on ${day(entry.reviewOn ?? asOf, asOf)}`}.`,
    othersText,
    regressionText(change, verdict, then, figureOf(since), good),
  ];
  return {
    entry,
    sentence: story.join(''),
    isClosed: verdict !== null && isFinal(verdict),
    now: nowText(sinceText, change, before, othersText),
    verdict,
  };
}

function nowText(
  since: string,
  change: Change | null,
  before: Sample | null,
  others: string,
): string {
  const sure =
    change === null || before?.kind !== 'share'
      ? ''
      : ` Better than then with ${percent(change.better)} probability.`;
  return `${since}.${sure}${others}`;
}

/** What was counted since, with its likely range. */
function sinceIn({ signal }: Measure, before: Sample | null, since: Sample | null): string {
  if (since === null) return 'nothing was decided';
  const difference: Difference | null = differenceOf(since, before ?? since);
  return sampleText(
    signal,
    since,
    difference?.observed ?? figureOf(since) ?? 0,
    difference?.low ?? null,
    difference?.high ?? null,
  );
}

/** Said where somebody might take a rise for success that comes by itself. */
function regressionText(
  change: Change | null,
  verdict: string | null,
  then: number | null,
  since: number | null,
  good: Direction,
): string {
  if (change === null || verdict === null || then === null || since === null) return '';
  if (verdict === VERDICTS.worse || (good === 'high' ? since <= then : since >= then)) return '';
  return ' Some of it comes by itself: people are coached when a figure is at its worst.';
}

function startOf({ agreedOn, action }: LogEntry, asOf: Day): string {
  const word = action === '' ? 'Noted' : 'Agreed';
  return agreedOn === null ? `${word}:` : `${word} ${day(agreedOn, asOf)}:`;
}

function day(moment: Day, asOf: Day): string {
  return readableDay(moment, partsOf(asOf).year);
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
