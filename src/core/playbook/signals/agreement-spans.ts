import type { Day } from '../../calendar';
import type { Sample } from '../../inference/samples/sample';
import type { Signal, Target } from '../../inference/signal';
import { memoize } from '../../memoize';
import type { Pipeline } from '../../pipeline/pipeline';
import { indexPipeline, type PipelineIndex } from '../../pipeline/pipeline-index';

/** What was before an agreement, and what came after it. */
export interface AgreementSpans {
  readonly agreedOn: Day;
  /** Decided up to the day of the agreement. */
  readonly before: PipelineIndex;
  /** Decided after it. */
  readonly since: PipelineIndex;
}

/** The sample of some people before or since an agreement; null where there is none. */
export type FollowedSample = (
  spans: AgreementSpans,
  target: Target,
  people: readonly number[],
) => Sample | null;

/** Both spans, whatever the window of the report. */
export const spansAt = memoize((pipeline: Pipeline) =>
  memoize(
    (agreedOn: Day): AgreementSpans => ({
      agreedOn,
      before: indexPipeline({ ...pipeline, window: { from: null, to: agreedOn } }),
      since: indexPipeline({ ...pipeline, window: { from: agreedOn + 1, to: null } }),
    }),
  ),
);

/** The signal's own sample over what was decided up to the agreement. */
export function decidedBefore(sample: Signal['sample']): FollowedSample {
  return ({ before }, target, people) => sampleOrNull(sample({ lookup: before, people }, target));
}

/** The signal's own sample over what was decided since the agreement. */
export function decidedSince(sample: Signal['sample']): FollowedSample {
  return ({ since }, target, people) => sampleOrNull(sample({ lookup: since, people }, target));
}

/** The signal's own sample over what was decided up to the agreement, and since. */
export function decided(
  sample: Signal['sample'],
): Readonly<Record<'before' | 'since', FollowedSample>> {
  return { before: decidedBefore(sample), since: decidedSince(sample) };
}

/** How the open deals stood at the agreement is not kept. */
export const notKept: FollowedSample = () => null;

function sampleOrNull(sample: Sample | string): Sample | null {
  return typeof sample === 'string' ? null : sample;
}
