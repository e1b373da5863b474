import type { Heterogeneity } from '../../statistics';
import type { Change, ChangeQuestion } from '../change/change';
import type { Difference } from './difference';

/** Everything that inference does with samples of one kind. */
export interface SampleKind<S> {
  /** How many outcomes a sample holds: decided deals, entries, finished visits, values. */
  readonly outcomes: (sample: S) => number;
  /** The figure that a sample gives; null where it gives none. */
  readonly figure: (sample: S) => number | null;
  /** Sets a sample against a reference's; null where either side holds nothing to compare. */
  readonly compare: (own: S, reference: S) => Difference | null;
  /** How much several people's samples differ among themselves, as chi-squared. */
  readonly spread: (samples: readonly S[]) => Heterogeneity;
  /**
   * Inverse of the variance of the difference in log odds, or log rates, were both sides equal; 0
   * for kinds that have no such scale.
   */
  readonly information: (own: S, reference: S) => number;
  /** Several people's samples as one of all of them, without the sources. */
  readonly together: (samples: readonly S[]) => S;
  /**
   * What is left of several people's sample without one of them. Caution that was taken from how
   * they vary stays that of all. Left out where it is no quicker than to measure anew.
   */
  readonly without?: (all: S, one: S) => S;
  /** What speaks for a change since an agreement; null where nothing can be told. */
  readonly change: (before: S, since: S, question: ChangeQuestion<S>) => Change | null;
}
