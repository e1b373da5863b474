/**
 * A failure that a user can do something about. The message is one plain sentence or two in the
 * user's words; only the edge shows it, as an error of a cell, a toast or a line in the sidebar.
 */
export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, sentence: string) {
    super(sentence);
    this.name = 'Failure';
    this.code = code;
  }
}

export type FailureCode =
  | 'wrong-argument'
  | 'no-deals-tab'
  | 'no-deals'
  | 'not-understood'
  | 'protected'
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
