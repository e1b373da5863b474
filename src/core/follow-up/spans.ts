import type { Day } from '../calendar';
import { END } from '../history';
import type { PaceSample, Sample, ShareSample, TimesSample } from '../inference/samples/sample';
import { firstEntries } from '../pipeline/first-entries';
import { type Pipeline, STANDING } from '../pipeline/pipeline';
import { indexPipeline, type PipelineIndex } from '../pipeline/pipeline-index';
import type { Measure } from './measure';

/** What was before an agreement, and what came after it. */
export interface Spans {
  readonly agreedOn: Day;
  /** Decided up to the day of the agreement. */
  readonly before: PipelineIndex;
  /** Decided after it. */
  readonly since: PipelineIndex;
}

/** Measures both spans, whatever the window of the report. */
export function spansAt(pipeline: Pipeline, agreedOn: Day): Spans {
  return {
    agreedOn,
    before: indexPipeline({ ...pipeline, window: { from: null, to: agreedOn } }),
    since: indexPipeline({ ...pipeline, window: { from: agreedOn + 1, to: null } }),
  };
}

/**
 * A measure as it was up to the agreement. Null where the sheet does not tell any more: how the
 * open deals stood then is not kept.
 */
export function sampleBefore(
  spans: Spans,
  { signal, target }: Measure,
  people: readonly number[],
): Sample | null {
  const { before } = spans;
  switch (signal.code) {
    case 'share':
    case 'share of first steps':
    case 'next steps missing':
    case 'slippage':
    case 'stalled':
      return null;
    case 'entries':
    case 'proposals per week':
      return pace(before, target.stages, people);
    case 'time':
      return timesUntil(spans, target.stages[0] ?? -1, people);
    case 'skips':
      return skips(spans, target.stages, people, false);
    default:
      return sampleOrNull(signal.sample({ pipelineIndex: before, people }, target));
  }
}

/**
 * A measure since the agreement: over what was decided after it, and of stages over the visits
 * entered after it, because nothing agreed can change a visit that was under way.
 */
export function sampleSince(
  spans: Spans,
  { signal, target }: Measure,
  people: readonly number[],
): Sample | null {
  const { since } = spans;
  const { stages } = target;
  switch (signal.code) {
    case 'proposals into deals':
      return proposals(spans, stages, people);
    case 'conversion':
      return visitShare(spans, stages, people, [END.advanced], [END.lost]);
    case 'returns':
      return visitShare(spans, stages, people, [END.back], [END.advanced, END.lost]);
    case 'skips':
      return skips(spans, stages, people, true);
    case 'entries':
    case 'proposals per week':
      return pace(since, stages, people);
    default:
      return sampleOrNull(signal.sample({ pipelineIndex: since, people }, target));
  }
}

function sampleOrNull(sample: Sample | string): Sample | null {
  return typeof sample === 'string' ? null : sample;
}

function share(successes: number, trials: number): ShareSample | null {
  return trials === 0 ? null : { kind: 'share', successes, trials, strata: null, clustering: 1 };
}

/** Deals whose first proposal came after the agreement and that are decided. */
function proposals(
  { agreedOn, since: { pipeline } }: Spans,
  stages: readonly number[],
  people: readonly number[],
): ShareSample | null {
  const { deals, owner, standing, closedAt } = pipeline;
  let won = 0;
  let decided = 0;
  for (const { deal, at } of firstEntries(pipeline, new Set(stages))) {
    const code = standing[deal];
    if (code !== STANDING.won && code !== STANDING.lost) continue;
    if (!people.includes(owner[deal] as number)) continue;
    // Where the day of the proposal is not recorded, a deal created since had it since.
    const begun = Number.isNaN(at) ? (deals[deal]?.created ?? (closedAt[deal] as number)) : at;
    if (!(Math.floor(begun) > agreedOn)) continue;
    decided++;
    if (code === STANDING.won) won++;
  }
  return share(won, decided);
}

/** Of the visits entered after the agreement and so ended, those that ended one way. */
function visitShare(
  { agreedOn, since: { pipeline } }: Spans,
  stages: readonly number[],
  people: readonly number[],
  wanted: readonly number[],
  others: readonly number[],
): ShareSample | null {
  const { visits } = pipeline;
  let successes = 0;
  let trials = 0;
  for (let row = 0; row < visits.size; row++) {
    if (!stages.includes(visits.stage[row] as number)) continue;
    if (!people.includes(visits.salesperson[row] as number)) continue;
    if (!(Math.floor(visits.firstEntered[row] as number) > agreedOn)) continue;
    const code = visits.counts[row] as number;
    if (wanted.includes(code)) successes++;
    else if (!others.includes(code)) continue;
    trials++;
  }
  return share(successes, trials);
}

/** Deals created before or after the agreement that passed a stage over, of all that went on. */
function skips(
  { agreedOn, since: { pipeline } }: Spans,
  stages: readonly number[],
  people: readonly number[],
  isSince: boolean,
): ShareSample | null {
  const { deals, owner, skipped, visits } = pipeline;
  const counts = (deal: number): boolean => {
    const created = deals[deal]?.created ?? null;
    if (created === null || !people.includes(owner[deal] as number)) return false;
    return Math.floor(created) > agreedOn === isSince;
  };
  let passed = 0;
  skipped.forEach((over, deal) => {
    if (counts(deal) && stages.some((stage) => over.includes(stage))) passed++;
  });
  let advanced = 0;
  for (let row = 0; row < visits.size; row++) {
    if (visits.counts[row] !== END.advanced) continue;
    if (!stages.includes(visits.stage[row] as number)) continue;
    if (counts(visits.deal[row] as number)) advanced++;
  }
  return share(passed, passed + advanced);
}

/** First entries a week of the time in the window, however short it is. */
function pace(
  { weeklyEntries }: PipelineIndex,
  stages: readonly number[],
  people: readonly number[],
): PaceSample | null {
  const all = weeklyEntries(stages);
  const own = people.flatMap((person) => all[person] ?? []).filter(({ absent }) => absent === null);
  const weeks = own.reduce((sum, { exposure }) => sum + exposure.weeks, 0);
  if (weeks === 0) return null;
  const events = own.reduce((sum, { days }) => sum + days.length, 0);
  return { kind: 'pace', events, weeks, weekly: own.map(({ weekly }) => weekly) };
}

/** Times of the visits entered up to the agreement, as they were known on that day. */
function timesUntil(
  { agreedOn, before: { pipeline } }: Spans,
  stage: number,
  people: readonly number[],
): TimesSample | null {
  const { visits, elapsed } = pipeline;
  const times: Array<readonly [days: number, left: number]> = [];
  for (let row = 0; row < visits.size; row++) {
    if (visits.stage[row] !== stage) continue;
    if (!people.includes(visits.salesperson[row] as number)) continue;
    const entered = visits.entered[row] as number;
    if (!(Math.floor(entered) <= agreedOn)) continue;
    const left = visits.left[row] as number;
    const end = visits.end[row];
    if (Number.isNaN(left) && end !== END.open) continue;
    const isKnown = Math.floor(left) <= agreedOn;
    const isEvent = isKnown && (end === END.advanced || end === END.lost);
    const days = Math.max(0, elapsed(entered, isKnown ? left : agreedOn));
    times.push([days, isEvent ? 1 : 0]);
  }
  if (times.length === 0) return null;
  times.sort((a, b) => a[0] - b[0]);
  return {
    kind: 'times',
    days: Float64Array.from(times, ([days]) => days),
    left: Uint8Array.from(times, ([, left]) => left),
  };
}
