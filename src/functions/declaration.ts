import type { Day } from '../core/calendar';
import type { RawTable, Settings } from '../core/pipeline/team-tables';
import type { Cell } from '../core/table';

/** What a cell of a result may hold; null shows as blank. */
export type ResultCell = string | number | boolean | null;

/** A single value, or rows that spill. */
export type Result = ResultCell | ResultCell[][];

/** What a parameter expects. Coercion, checks and refusals follow from it. */
export type ParameterKind =
  | 'deals'
  | 'activities'
  | 'process'
  | 'history'
  | 'salesperson'
  | 'salespeople'
  | 'stage'
  | 'day'
  | 'number'
  | 'word';

/** One parameter of a custom function, as data. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly isOptional: boolean;
  /** What Sheets says of it while the formula is typed; short, because many functions have it. */
  readonly help: string;
}

/** Names asked for: the team, one person, or several with blanks between them. */
export type WantedPeople =
  | { readonly kind: 'team' }
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'several'; readonly names: ReadonlyArray<ReadonlyArray<string>> };

/** Arguments after checking; what was omitted is null. */
export interface Arguments {
  readonly deals: RawTable;
  readonly activities: RawTable | null;
  readonly process: RawTable | null;
  readonly history: RawTable | null;
  readonly salesperson: WantedPeople;
  readonly stage: string | null;
  readonly days: ReadonlyMap<string, Day>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
}

/** A custom function: all that is said of it, and what it does with clean arguments. */
export interface CustomFunction {
  readonly name: string;
  /** One plain sentence, which Sheets shows beside the name. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Headers of the table that comes back; null for a single value. */
  readonly headers: readonly string[] | null;
  /** Where sales systems define the figure differently: the choice made here, a sentence each. */
  readonly choices: readonly string[];
  /** A formula as it is typed into a spreadsheet with the sample pipeline, for the documentation. */
  readonly example: string;
  readonly run: (args: Arguments, environment: FunctionEnvironment) => Result;
}

/** What the sheet tells a function beside its arguments. */
export interface FunctionEnvironment {
  /** What was set in the sidebar; asked for only where the ranges alone do not settle it. */
  readonly savedSettings: () => Settings;
  /** The day of the sheet. It tells only whether `asOf` is past, so that later rows are no errors. */
  readonly today: () => Day;
  /** The spreadsheet's locale, such as `de_DE`; asked for only where a text can be read either way. */
  readonly locale: () => string | null;
}

/** An argument as Sheets passes it, dates already turned into `DateCell`s. */
export type RawArgument = Cell | ReadonlyArray<readonly Cell[]> | undefined;
