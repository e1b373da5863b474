/**
 * Runs inside the sidebar's frame before its own script: `google.script` over messages to the
 * playground, the only window whose messages are read, and the browser's storage, which a frame of
 * an origin of its own has in Sheets and lacks here.
 */
import { fromPage } from '../../host/page-arguments';
import { type AnswerMessage, type CallMessage, type FrameNews, isPageKey } from './frame-messages';

declare global {
  interface Window {
    google: unknown;
    stagecoachCallable: readonly string[];
    stagecoachKept: Readonly<Record<string, string>>;
  }
}

type Handler = (value: unknown, userObject?: unknown) => void;

interface Call {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

const callable = window.stagecoachCallable;
const waiting = new Map<number, Call>();
let calls = 0;

const send = (message: CallMessage | FrameNews): void => window.parent.postMessage(message, '*');

function runner(call: Call): Record<string, unknown> {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...call, success }),
    withFailureHandler: (failure: Handler) => runner({ ...call, failure }),
    withUserObject: (userObject: unknown) => runner({ ...call, userObject }),
  };
  for (const name of callable) {
    run[name] = (...args: unknown[]): void => {
      // Throws at once for what cannot be sent, as in Apps Script.
      const values = fromPage(args);
      waiting.set(calls, call);
      send({ id: calls++, name, args: values });
    };
  }
  return run;
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window.parent) return;
  const { id, error, value } = data as AnswerMessage;
  const call = waiting.get(id);
  if (!call) return;
  waiting.delete(id);
  if (error === null) call.success?.(value, call.userObject);
  else if (call.failure) call.failure(new Error(error), call.userObject);
  else console.error(error);
});

window.addEventListener('keydown', (event) => {
  if (!isPageKey(event.key)) return;
  event.preventDefault();
  send({ key: event.key });
});

// Chromium forgets where the keyboard was in a frame of another origin.
let wasAt: Element | null = null;
window.addEventListener('focusin', ({ target }) => {
  wasAt = target instanceof Element ? target : null;
});
window.addEventListener('focus', () => {
  if (document.activeElement === document.body && wasAt instanceof HTMLElement) wasAt.focus();
});

const kept = new Map(Object.entries(window.stagecoachKept));
Object.defineProperty(window, 'localStorage', {
  value: {
    getItem: (name: string): string | null => kept.get(name) ?? null,
    setItem(name: string, value: string): void {
      kept.set(name, value);
      send({ kept: [name, value] });
    },
  },
});

window.google = {
  script: {
    run: runner({ success: null, failure: null, userObject: undefined }),
    host: new Proxy(
      { editor: { focus: () => send({ toGrid: true }) } },
      {
        get: (target, name) => {
          if (name === 'editor') return target.editor;
          throw new Error(`google.script.host.${String(name)} is not yet in the playground.`);
        },
      },
    ),
  },
};
