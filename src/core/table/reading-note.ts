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
  /** Of most decided deals the day is not known. */
  readonly 'no-decision-dates': { readonly undated: number; readonly decided: number };
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
