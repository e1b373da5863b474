import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Failure, isFailure } from '../../src/core/failure';

describe('Failure', () => {
  it('carries its sentence and its code', () => {
    const failure = new Failure('busy', 'Try again.');
    expect([failure.message, failure.code, failure.name]).toEqual([
      'Try again.',
      'busy',
      'Failure',
    ]);
    expect(failure).toBeInstanceOf(Error);
  });

  it('says what became of the command and why, and gives the reason alone', () => {
    const refusal = { outcome: 'Nothing was written.', reason: 'Another command is running.' };
    const failure = new Failure('busy', refusal);
    expect(failure.message).toBe('Nothing was written. Another command is running.');
    expect(failure.reason).toBe('Another command is running.');
    expect(new Failure('busy', 'Try again.').reason).toBe('Try again.');
  });
});

describe('isFailure', () => {
  it('tells a failure of ours from anything else that is thrown', () => {
    expect(isFailure(new Failure('busy', 'Try again.'))).toBe(true);
    for (const thrown of [new Error('x'), new TypeError('x'), 'Failure', null, undefined, {}]) {
      expect(isFailure(thrown)).toBe(false);
    }
  });

  it('knows a failure that comes from another script realm', () => {
    const foreign = runInNewContext(
      'class Failure extends Error { constructor() { super("x"); this.name = "Failure"; } } new Failure()',
    );
    expect(isFailure(foreign)).toBe(true);
  });
});
