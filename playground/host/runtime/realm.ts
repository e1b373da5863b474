/**
 * A global scope for one execution of a script, empty but for the language itself: no
 * `setTimeout`, `URL`, `fetch` or `process`, as in Apps Script.
 */
export interface Realm {
  readonly globals: Record<string, unknown>;
  /** The realm's own constructors; objects for the script must be made with these. */
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  /** Evaluates the script's text. */
  load(): void;
  /** Evaluates another text in the same scope. */
  evaluate(text: string): unknown;
  /**
   * Runs something that calls into the script, then its promise jobs.
   * @returns what the task returned; for a promise its result, or undefined if it never settles
   * @throws Error 'Exceeded maximum execution time' beyond the limit
   */
  run(task: () => unknown, limitMilliseconds: number): unknown;
}

export interface RealmOptions {
  /** The time at which the realm's clock is stopped; null for the real time. */
  readonly now: number | null;
  /** The time zone of the realm's `Date`. */
  readonly timeZone: string;
}

/** Makes a fresh realm; the text was compiled before. */
export type RealmMaker = (options: RealmOptions) => Realm;
