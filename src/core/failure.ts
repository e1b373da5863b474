/** Why a command did nothing, in its two parts. */
export interface Refusal {
  /** What became of the command, such as `Nothing was written.` */
  readonly outcome: string;
  /** What stood in its way and what to do, also said alone where nothing was to be written. */
  readonly reason: string;
}

/**
 * A failure that a user can do something about. The message is one plain sentence or two in the
 * user's words; only the edge shows it, as an error of a cell, a toast or a line in the sidebar.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  /** The message without what became of the command. */
  readonly reason: string;

  constructor(code: FailureCode, refusal: string | Refusal) {
    const isWhole = typeof refusal === 'string';
    super(isWhole ? refusal : `${refusal.outcome} ${refusal.reason}`);
    this.name = 'Failure';
    this.code = code;
    this.reason = isWhole ? refusal : refusal.reason;
  }
}

/** What kind of failure it is, for whoever handles one apart. */
export type FailureCode =
  | 'wrong-argument'
  | 'no-deals-tab'
  | 'no-deals'
  | 'not-understood'
  | 'protected'
  | 'too-large'
  | 'tab-of-your-own'
  | 'busy'
  | 'changed-meanwhile'
  | 'unknown-salesperson'
  | 'no-process'
  | 'unknown-request'
  | 'not-authorized';

/** Whether something thrown is a failure of ours; `instanceof` fails across script borders. */
export function isFailure(thrown: unknown): thrown is Failure {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    (thrown as { name?: unknown }).name === 'Failure'
  );
}
