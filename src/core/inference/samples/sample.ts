import { AMOUNTS, type AmountsSample } from './amounts';
import type { Difference } from './difference';
import { PACE, type PaceSample } from './pace';
import type { SampleKind } from './sample-kind';
import { SHARE, type ShareSample } from './share';
import { TIMES, type TimesSample } from './times';

/** What a signal measures of one salesperson, or of several together. */
export type Sample = ShareSample | PaceSample | TimesSample | AmountsSample;

type OfKind<Kind extends Sample['kind']> = Extract<Sample, { kind: Kind }>;

const KINDS: { readonly [Kind in Sample['kind']]: SampleKind<OfKind<Kind>> } = {
  share: SHARE,
  pace: PACE,
  times: TIMES,
  amounts: AMOUNTS,
};

/** What can be done with samples of this one's kind. */
export function kindOf<S extends Sample>(sample: S): SampleKind<S> {
  return KINDS[sample.kind] as unknown as SampleKind<S>;
}

/** The samples that are of the same kind as another. */
export function ofSameKind<S extends Sample>(sample: S, others: readonly Sample[]): S[] {
  return others.filter((other): other is S => other.kind === sample.kind);
}

/** How many outcomes a sample holds: decided deals, entries, finished visits, values. */
export function outcomesOf(sample: Sample): number {
  return kindOf(sample).outcomes(sample);
}

/** The figure that a sample gives; null where it gives none. */
export function figureOf(sample: Sample | null): number | null {
  return sample === null ? null : kindOf(sample).figure(sample);
}

/**
 * Several people's samples as one of all of them; null where there are none.
 * @throws TypeError where they are of two kinds
 */
export function together(samples: readonly Sample[]): Sample | null {
  const [first] = samples;
  if (first === undefined) return null;
  const same = ofSameKind(first, samples);
  if (same.length < samples.length) {
    throw new TypeError(`Samples of ${first.kind} cannot be put together with others`);
  }
  return kindOf(first).together(same);
}

/**
 * Sets a sample against a reference's; null where either side holds nothing to compare.
 * @throws TypeError where they are of two kinds
 */
export function differenceOf(own: Sample, reference: Sample): Difference | null {
  if (own.kind !== reference.kind) {
    throw new TypeError(`A sample of ${own.kind} cannot be compared with one of ${reference.kind}`);
  }
  return kindOf(own).compare(own, reference);
}
