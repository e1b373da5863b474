/**
 * A global scope for one execution of a script, empty but for the language itself: no
 * `setTimeout`, `URL`, `fetch` or `process`, as in Apps Script.
 */
export interface Realm {
  readonly globals: Record<string, unknown>;
  /** The realm's own constructors: what a script is given must be of its realm. */
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  /** Evaluates the script's text. */
  load(): void;
  /** Evaluates another text in the same scope, for looking at what the script sees. */
  evaluate(text: string): unknown;
  /**
   * Runs something that calls into the script, then its promise jobs.
   * @returns what the task returned; of a promise what it came to, undefined where it never does
   * @throws Error 'Exceeded maximum execution time' beyond the limit
   */
  run(task: () => unknown, limitMilliseconds: number): unknown;
}

export interface RealmOptions {
  /** The instant at which the realm's clock stands still; null lets it run. */
  readonly now: number | null;
  /** The zone of the realm's `Date`, the script's. */
  readonly timeZone: string;
}

/** Makes a fresh realm; the text was compiled before. */
export type RealmMaker = (options: RealmOptions) => Realm;
