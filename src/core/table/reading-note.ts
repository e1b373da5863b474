/**
 * What was guessed, chosen or left out of all figures in reading the deals as a whole, by its
 * code, with the facts that its sentence needs (`language/reading-notes.ts`).
 */
export interface ReadingNoteFacts {
  /** No column names the salesperson, so that each of these tabs counts as one person's. */
  readonly 'no-salesperson-column': {
    readonly tabs: ReadonlyArray<{ readonly tab: string; readonly salesperson: string }>;
  };
  /** A column headed as the salesperson's has too many different names to be a team's. */
  readonly 'many-names': {
    readonly tab: string;
    readonly header: string;
    readonly names: number;
    readonly salesperson: string;
  };
  /** Figures hang on a field for which several columns would do, or only a makeshift one was found. */
  readonly 'column-choice': {
    readonly field: string;
    readonly header: string;
    /** The other columns that would do, the better first. */
    readonly others: readonly string[];
    /** The column is only the next best to what the field is. */
    readonly isMakeshift: boolean;
  };
  /** Several pipelines: one is measured. */
  readonly pipelines: { readonly measured: Counted; readonly others: readonly Counted[] };
  /** Amounts in several currencies: one is measured. */
  readonly currencies: { readonly measured: Counted; readonly others: readonly Counted[] };
}

export type ReadingNoteCode = keyof ReadingNoteFacts;

/** Notes without which all else in a report would be misread. */
export const NOTES_THAT_STAND_FIRST: readonly ReadingNoteCode[] = [
  'no-salesperson-column',
  'many-names',
];

/** A name with how often it was found. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** One such note. */
export type ReadingNote = {
  [Code in ReadingNoteCode]: { readonly code: Code } & ReadingNoteFacts[Code];
}[ReadingNoteCode];
