/**
 * Runs in the page: `google.script.run` as the sidebar sees it, over one function that the test
 * gives to the page. It refuses what may not cross, as Apps Script does.
 */
export function installScriptRun(): void {
  type Handler = (value: unknown) => void;
  interface Handlers {
    readonly success: Handler;
    readonly failure: Handler;
  }
  const illegal = (value: unknown, path: string): string | null => {
    if (value === null || ['string', 'boolean'].includes(typeof value)) return null;
    if (typeof value === 'number') return Number.isFinite(value) ? null : path;
    if (typeof value !== 'object') return path;
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== Array.prototype) return path;
    for (const [key, each] of Object.entries(value)) {
      const found = illegal(each, `${path}.${key}`);
      if (found !== null) return found;
    }
    return null;
  };
  const runner = (handlers: Handlers): unknown => ({
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    callServer(request: unknown) {
      const property = illegal(request, 'request');
      if (property !== null)
        throw new Error(`Failed due to illegal value in property: ${property}`);
      const { answerCall } = window as unknown as {
        answerCall: (request: unknown) => Promise<{ thrown?: string; response?: unknown }>;
      };
      answerCall(request).then(({ thrown, response }) => {
        if (thrown === undefined) handlers.success(response);
        else handlers.failure(new Error(thrown));
      });
    },
  });
  const nothing = (): void => {};
  Object.assign(window, {
    google: {
      script: {
        run: runner({ success: nothing, failure: nothing }),
        host: { editor: { focus: () => document.body.setAttribute('data-left', 'yes') } },
      },
    },
  });
}
