import { describe, expect, it } from 'vitest';
import type { CallServer } from '../../../sidebar/state/call-server';
import { createSession } from '../../../sidebar/state/session';

/** A way to the server whose calls are answered by hand, in order. */
function byHand() {
  const answers: Array<(answer: unknown) => void> = [];
  const callServer = (() =>
    new Promise((resolve) => {
      answers.push(resolve);
    })) as unknown as CallServer;
  return { session: createSession(callServer), answers };
}

const nothing = (): void => {};

describe('an action', () => {
  it('runs alone: a second one is not sent while the first is under way', async () => {
    const { session, answers } = byHand();
    const first = session.act({ call: 'clearAnnotations' }, 'Clearing …', nothing);
    expect(session.isBusy.value).toBe(true);
    expect(session.message.value.text).toBe('Clearing …');
    expect(await session.act({ call: 'clearAnnotations' }, 'Clearing …', nothing)).toBe(null);
    expect(answers).toHaveLength(1);
    answers[0]?.({ ok: true, value: 'Gone.' });
    expect(await first).toEqual({ value: 'Gone.' });
    expect(session.isBusy.value).toBe(false);
    expect(session.message.value.text).toBe('');
  });

  it('that failed says why and offers to run again', async () => {
    const { session, answers } = byHand();
    let runs = 0;
    const action = session.act({ call: 'clearAnnotations' }, 'Clearing …', () => {
      runs += 1;
    });
    answers[0]?.({ ok: false, code: 'busy', sentence: 'Try again in a minute.' });
    expect(await action).toBe(null);
    expect(session.message.value).toMatchObject({ text: 'Try again in a minute.', tone: 'error' });
    session.message.value.button?.run();
    expect(runs).toBe(1);
  });
});
