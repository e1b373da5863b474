/**
 * What was guessed, chosen or left out of all figures in reading the deals as a whole, by its
 * code, with the facts that its sentence needs (`language/reading-notes.ts`).
 */
export interface ReadingNoteFacts {
  /** Several pipelines: one is measured. */
  readonly pipelines: { readonly measured: Counted; readonly others: readonly Counted[] };
  /** Amounts in several currencies: one is measured. */
  readonly currencies: { readonly measured: Counted; readonly others: readonly Counted[] };
  /** Deals were decided, but no stage, status or check box means won. */
  readonly 'nothing-means-won': Record<never, never>;
  /** Deals were won, and not one is lost. */
  readonly 'no-losses-recorded': { readonly won: number };
  /** What hardly any row has, so that it is said once and not beside each deal. */
  readonly gaps: { readonly gaps: readonly Gap[] };
  /** Of most decided deals the day is not known. */
  readonly 'no-decision-dates': { readonly undated: number; readonly decided: number };
}

/** What hardly any row of a tab has: `38 of 40 won deals have no day on which they were won`. */
export interface Gap {
  readonly tab: string;
  readonly missing: number;
  readonly of: number;
  readonly noun: string;
  readonly what: string;
}

export type ReadingNoteCode = keyof ReadingNoteFacts;

/** A name with how often it was found. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** One such note. */
export type ReadingNote = {
  [Code in ReadingNoteCode]: { readonly code: Code } & ReadingNoteFacts[Code];
}[ReadingNoteCode];
