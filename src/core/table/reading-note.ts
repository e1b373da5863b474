import type { DateOrder } from './read-day';

/**
 * What was guessed, chosen or left out of all figures in reading the deals as a whole, by its
 * code, with the facts that its sentence needs (`language/reading-notes.ts`).
 */
export interface ReadingNoteFacts {
  /** Several pipelines: one is measured. */
  readonly pipelines: { readonly measured: Counted; readonly others: readonly Counted[] };
  /** Amounts in several currencies: one is measured. */
  readonly currencies: { readonly measured: Counted; readonly others: readonly Counted[] };
  /** Text dates that can be read either way: they were read in one. */
  readonly 'dates-guessed': {
    readonly tab: string;
    /** Headers of their columns. */
    readonly columns: readonly string[];
    /** How many dates hang on it. */
    readonly count: number;
    readonly order: DateOrder;
    readonly reason: GuessReason;
  };
  /** Rows added to the deal of the same ID, because they name other products. */
  readonly 'line-items': { readonly rows: number };
  /** Deals that share their name (or ID) with others and were told apart by the rest of their row. */
  readonly 'same-names': { readonly deals: number; readonly name: string };
  /** Deals were decided, but no stage, status or check box means won. */
  readonly 'nothing-means-won': Record<never, never>;
  /** A stage was taken for won or lost though its name does not say so for sure. */
  readonly 'outcome-guessed': {
    readonly stage: string;
    readonly outcome: 'won' | 'lost';
    readonly deals: number;
  };
  /** Nothing tells which step of selling these open stages of a draft are. */
  readonly 'steps-unknown': { readonly stages: readonly string[] };
  /** No stage is at the proposal or later, so the last open one counts as the proposal. */
  readonly 'no-proposal-step': { readonly stage: string };
  /** A stage is called closed, and nothing says whether its deals were won. */
  readonly 'closed-unclear': { readonly stage: string; readonly deals: number };
  /** Deals were won, and not one is lost. */
  readonly 'no-losses-recorded': { readonly won: number };
  /** Of most decided deals the day is not known. */
  readonly 'no-decision-dates': { readonly undated: number; readonly decided: number };
}

/**
 * Why dates that can be read either way are read in one: fewer rows are impossible then, the
 * spreadsheet's locale writes them so, or nothing tells and Sheets reads them so by default.
 */
export type GuessReason = 'plausible' | 'locale' | 'default';

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
