/** What a signal measures of one salesperson, or of several together. */
export type Sample = ShareSample | PaceSample | TimesSample | AmountsSample;

/** Some of many: advanced of decided, lost of proposed. */
export interface ShareSample {
  readonly kind: 'share';
  readonly successes: number;
  readonly trials: number;
  /** The same by lead source, where sources are recorded, so that a lead mix is seen as such. */
  readonly strata: ReadonlyMap<
    string,
    { readonly successes: number; readonly trials: number }
  > | null;
  /** How much more such counts vary than single deals would, at least 1: deals come in batches. */
  readonly clustering: number;
}

/** So many a week. */
export interface PaceSample {
  readonly kind: 'pace';
  readonly events: number;
  readonly weeks: number;
  /** Counts of single weeks, a list for each salesperson; tells whether events come in batches. */
  readonly weekly: ReadonlyArray<readonly number[]>;
}

/** Days until something ended, ascending; open ones are censored. */
export interface TimesSample {
  readonly kind: 'times';
  readonly days: Float64Array;
  /** 1 where it ended, 0 where it is censored. */
  readonly left: Uint8Array;
}

/** Amounts, discounts or lengths, one a deal. */
export interface AmountsSample {
  readonly kind: 'amounts';
  readonly values: readonly number[];
}

/** How many outcomes a sample holds: decided deals, entries, finished visits, values. */
export function outcomesOf(sample: Sample): number {
  switch (sample.kind) {
    case 'share':
      return sample.trials;
    case 'pace':
      return sample.events;
    case 'times':
      return sample.left.reduce((sum, left) => sum + left, 0);
    case 'amounts':
      return sample.values.length;
  }
}
