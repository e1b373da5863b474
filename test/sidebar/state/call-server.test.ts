import { describe, expect, it } from 'vitest';
import { callServerThrough, type ScriptRun } from '../../../sidebar/state/call-server';

const NOT_REACHED = {
  ok: false,
  code: 'not-reached',
  sentence: 'The spreadsheet did not answer. Check your connection, then try again.',
};

/** `google.script.run` that does one thing with each call. */
function scriptRun(
  call: (success: (value: unknown) => void, failure: (thrown: unknown) => void) => void,
  seen: unknown[] = [],
): ScriptRun {
  let [success, failure] = [(_: unknown): void => {}, (_: unknown): void => {}];
  const run: ScriptRun = {
    withSuccessHandler(handler) {
      success = handler;
      return run;
    },
    withFailureHandler(handler) {
      failure = handler;
      return run;
    },
    callServer(request) {
      seen.push(request);
      call(success, failure);
    },
  };
  return run;
}

describe('callServer', () => {
  it('gives what the server answers', async () => {
    const seen: unknown[] = [];
    const callServer = callServerThrough(() =>
      scriptRun((success) => success({ ok: true, value: null }), seen),
    );
    const answer = await callServer({ call: 'showRow', tab: 'Deals', row: 57 });
    expect(answer).toEqual({ ok: true, value: null });
    expect(seen).toEqual([{ call: 'showRow', tab: 'Deals', row: 57 }]);
  });

  it("gives the server's refusal as it is", async () => {
    const refusal = { ok: false, code: 'busy', sentence: 'Try again in a minute.' };
    const callServer = callServerThrough(() => scriptRun((success) => success(refusal)));
    expect(await callServer({ call: 'overview' })).toEqual(refusal);
  });

  it('says what to do where several Google accounts are signed in', async () => {
    const denied =
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const callServer = callServerThrough(() =>
      scriptRun((_, failure) => failure(new Error(denied))),
    );
    const answer = await callServer({ call: 'overview' });
    expect(answer).toMatchObject({ ok: false, code: 'not-reached' });
    expect(answer).toHaveProperty('sentence', expect.stringMatching(/several Google accounts/));
  });

  it('says one plain sentence for every failure, never what was thrown', async () => {
    const failures = [
      () => scriptRun((_, failure) => failure(new Error('ScriptError (Code.js:12)'))),
      () => scriptRun((success) => success(null)),
      () => scriptRun((success) => success('done')),
      () =>
        scriptRun(() => {
          throw new Error('Failed due to illegal value in property: 0');
        }),
      () => {
        throw new ReferenceError('google is not defined');
      },
    ];
    for (const failure of failures) {
      expect(await callServerThrough(failure)({ call: 'overview' })).toEqual(NOT_REACHED);
    }
  });
});
