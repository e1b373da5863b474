import { ALL_DATA, type Day } from '../calendar';
import { FEWEST_OUTCOMES } from '../inference/material';
import { outcomesOf, type Sample } from '../inference/samples/sample';
import { exposures } from '../pipeline/exposure';
import type { Pipeline } from '../pipeline/pipeline';
import { notKept, spansAt } from '../playbook/signals/agreement-spans';
import { type BeforeAndSince, beforeAndSince } from './before-and-since';
import type { FollowedFigure } from './followed-figure';

/** Half a year, in days: the time for which a pace is told. */
const HALF_YEAR = 182;
/** So far back it is seen how quickly outcomes come, the second where the first shows too few. */
const SPANS = [HALF_YEAR, 4 * HALF_YEAR] as const;
/** Somebody who is shorter there than this has no pace yet. */
const FEWEST_DAYS = 28;
/** Nobody waits for longer. */
const MOST_DAYS = 730;

/** When a figure that is agreed about today can be judged. */
export interface WhenJudged {
  /** Null where it takes more than two years, or more than ever comes. */
  readonly on: Day | null;
  /** Outcomes that come in half a year at this person's pace, whenever they began. */
  readonly outcomes: number;
  /** How many it takes (weeks, of a pace) to see a material change; null where none is enough. */
  readonly needed: number | null;
  readonly areWeeks: boolean;
}

/**
 * When what is agreed about today can be judged, if outcomes go on coming as they came: as if the
 * agreement had been made half a year ago, it is seen what had been counted since, and whether that
 * were enough. Null for figures of the open deals, which tell on any day, and for somebody who has
 * no pace yet.
 *
 * @param baseline the figure as it is now, with its counts, as the log keeps it
 * @param person index of the salesperson
 */
export function whenJudged(
  pipeline: Pipeline,
  figure: FollowedFigure,
  baseline: string,
  person: number,
): WhenJudged | null {
  if (figure.signal.followUp.before === notKept) return null;
  const { asOf } = pipeline;
  const { weeks = 0 } = exposures({ ...pipeline, window: ALL_DATA }, null)[person] ?? {};
  const there = Math.floor(weeks * 7);
  if (there < FEWEST_DAYS) return null;
  const now = spansAt(pipeline)(asOf);
  const after = (days: number): BeforeAndSince =>
    beforeAndSince(baseline, figure, now, person, spansAt(pipeline)(asOf - days));
  const [span, { since, change }] = longEnough(there, after);
  const areWeeks = since?.kind === 'pace';
  // All that were decided in the time; only those that began in it count for an agreement.
  const inSpan = figure.signal.sample(
    { lookup: spansAt(pipeline)(asOf - span).since, people: [person] },
    figure.target,
  );
  const decided = typeof inSpan === 'string' ? 0 : outcomesOf(inSpan);
  const counting = since === null ? 0 : outcomesOf(since);
  const came = Math.max(decided, counting);
  const outcomes = Math.round((came * HALF_YEAR) / span);
  const counted = countOf(since);
  const more = change?.more ?? null;
  if (more === null || counted < (areWeeks ? 1 : FEWEST_OUTCOMES)) {
    return { on: null, outcomes, needed: null, areWeeks };
  }
  const isEnough = (days: number): boolean => after(days).change?.more === 0;
  const enough = more === 0 ? after(fewestDays(span, isEnough)).since : since;
  const needed = Math.round(countOf(enough) + more);
  // From where the span has come to on at the pace of the whole span: outcomes come in batches.
  const days = Math.ceil(span * (1 + (needed - counted) / (areWeeks ? counted : came)));
  return { on: days > MOST_DAYS ? null : asOf + days, outcomes, needed, areWeeks };
}

/** The first span in which there are outcomes enough to tell anything, and what it shows. */
function longEnough(
  there: number,
  after: (days: number) => BeforeAndSince,
): readonly [days: number, shown: BeforeAndSince] {
  const [half, long] = SPANS.map((days) => Math.min(days, there)) as [number, number];
  const shown = after(half);
  const { since } = shown;
  const isEnough = since !== null && outcomesOf(since) >= FEWEST_OUTCOMES;
  return isEnough ? [half, shown] : [long, after(long)];
}

/** What is counted of a sample until it is enough: outcomes, or weeks of a pace. */
function countOf(sample: Sample | null): number {
  if (sample === null) return 0;
  return sample.kind === 'pace' ? sample.weeks : outcomesOf(sample);
}

/** The fewest days, in whole weeks, that are enough; the whole span where fewer are not. */
function fewestDays(span: number, isEnough: (days: number) => boolean): number {
  let [low, high] = [0, Math.ceil(span / 7)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEnough(middle * 7)) high = middle;
    else low = middle;
  }
  return Math.min(span, high * 7);
}
