import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import type { CallName, Calls, Response } from '../../src/server/contract';

/** Calls the server; what comes back says whether it went well. It never rejects. */
export type CallServer = <Name extends CallName>(
  request: { readonly call: Name } & Calls[Name]['request'],
) => Promise<Response<Name>>;

/** The part of `google.script.run` that the page uses. */
export interface ScriptRun {
  withSuccessHandler(handler: (response: unknown) => void): ScriptRun;
  withFailureHandler(handler: (thrown: unknown) => void): ScriptRun;
  callServer(request: unknown): void;
}

/**
 * The server's calls as typed promises.
 *
 * @param scriptRun `google.script.run`, looked up at each call
 * @returns a function whose answer to any failure is one plain sentence; what was thrown is never
 *   shown, because it speaks to developers
 */
export function callServerThrough(scriptRun: () => ScriptRun): CallServer {
  return <Name extends CallName>(request: { readonly call: Name }) =>
    new Promise<Response<Name>>((resolve) => {
      const fail = (thrown?: unknown): void => {
        const isDenied = /PERMISSION_DENIED/.test(String((thrown as Error | undefined)?.message));
        const sentence = isDenied ? PAGE_TEXTS.severalAccounts : PAGE_TEXTS.notReached;
        resolve({ ok: false, code: 'not-reached', sentence });
      };
      const succeed = (response: unknown): void =>
        // Where the server returns a value that may not cross, null arrives and no error.
        isResponse<Name>(response) ? resolve(response) : fail();
      try {
        scriptRun().withSuccessHandler(succeed).withFailureHandler(fail).callServer(request);
      } catch (thrown) {
        fail(thrown);
      }
    });
}

function isResponse<Name extends CallName>(response: unknown): response is Response<Name> {
  return typeof response === 'object' && response !== null && 'ok' in response;
}
