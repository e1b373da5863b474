import type { DateOrder } from './read-day';

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
  /** Most deals are in stages that the written process does not have. */
  readonly 'process-does-not-fit': {
    readonly unknown: number;
    readonly of: number;
    /** Stages of those deals, the most frequent first, and the ones that the process has. */
    readonly stages: readonly string[];
    readonly known: readonly string[];
  };
  /** Several pipelines: one is measured. */
  readonly pipelines: { readonly measured: Counted; readonly others: readonly Counted[] };
  /** Amounts in several currencies: one is measured. */
  readonly currencies: { readonly measured: Counted; readonly others: readonly Counted[] };
  /** Monday to Friday are counted instead of every day, less so many holidays. */
  readonly 'working-days': { readonly holidays: number };
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
  /** What the columns' texts tell speaks for day and month being swapped in their other dates. */
  readonly 'dates-swapped': { readonly tab: string; readonly columns: readonly string[] };
  /** Nobody knows the spreadsheet's time zone (blank where it has none): another one is used. */
  readonly 'unknown-zone': { readonly wanted: string; readonly used: string };
  /** Most of the deals recorded before seem to have changed at once, so people are asked first. */
  readonly 'changes-not-recorded': { readonly changed: number; readonly of: number };
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
  /** What hardly any row has, so that it is said once and not beside each deal. */
  readonly gaps: { readonly gaps: readonly Gap[] };
  /** Who did something in the activities and is no salesperson of the deals or of the tab of them. */
  readonly 'strangers-in-activities': { readonly names: readonly string[]; readonly count: number };
  /** Of most decided deals the day is not known. */
  readonly 'no-decision-dates': { readonly undated: number; readonly decided: number };
}

/**
 * Why dates that can be read either way are read in one: fewer rows are impossible then, the
 * headers' and stages' language or the amounts are of countries that write so, nothing happened
 * after the day of the report then, the spreadsheet's locale writes them so, or nothing tells and
 * Sheets reads them so by default.
 */
export type GuessReason =
  | 'plausible'
  | 'language'
  | 'amounts'
  | 'report-day'
  | 'locale'
  | 'default';

/** What hardly any row of a tab has: `38 of 40 won deals have no day on which they were won`. */
export interface Gap {
  readonly tab: string;
  readonly missing: number;
  readonly of: number;
  readonly noun: string;
  readonly what: string;
}

export type ReadingNoteCode = keyof ReadingNoteFacts;

/** Notes without which all else in a report would be misread. */
export const NOTES_THAT_STAND_FIRST: readonly ReadingNoteCode[] = [
  'dates-swapped',
  'no-salesperson-column',
  'many-names',
  'process-does-not-fit',
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
