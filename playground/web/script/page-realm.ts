import { FIX_CLOCK } from '../../host/runtime/fixed-clock';
import type { Realm, RealmMaker, RealmOptions } from '../../host/runtime/realm';
import { LANGUAGE_GLOBALS } from './language-globals';

/**
 * Properties of a window that cannot be deleted; parameters of the same names hide them from
 * scripts.
 */
const UNDELETABLE = ['window', 'document', 'location', 'top'];

type Globals = Record<string, unknown>;

interface Loaded {
  load(): void;
  evaluate(text: string): unknown;
}

/**
 * Makes realms in a browser: windows of hidden frames, reduced to the JavaScript language and removed
 * from the page before the script runs. This is no sandbox: `globalThis.window` can still be
 * reached.
 *
 * Differs from Node's: no time limit, the browser's own time zone, and no function that returns a
 * promise, because a page cannot run promise jobs while it waits.
 */
export function pageRealms(text: string): RealmMaker {
  let wrapped: string | null = null;
  return (options) => {
    wrapped ??= wrap(text, functionsOf(text));
    return new PageRealm(wrapped, options);
  };
}

class PageRealm implements Realm {
  readonly globals: Globals;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  private readonly loaded: Loaded;

  constructor(wrapped: string, { now }: RealmOptions) {
    const frame = emptiedFrame();
    this.globals = frame.globals;
    const error = frame.run(wrapped);
    const make = this.globals.$realm as (() => Loaded) | undefined;
    delete this.globals.$realm;
    if (now !== null) frame.run(`$clock = ${FIX_CLOCK}`);
    const fixClock = this.globals.$clock as ((now: () => number) => void) | undefined;
    delete this.globals.$clock;
    fixClock?.(() => now as number);
    frame.remove();
    if (!make) throw new SyntaxError(error ?? 'The script could not be read.');
    this.loaded = make();
    this.Array = this.globals.Array as ArrayConstructor;
    this.Object = this.globals.Object as ObjectConstructor;
    this.Date = this.globals.Date as DateConstructor;
    this.Error = this.globals.Error as ErrorConstructor;
  }

  load(): void {
    this.loaded.load();
  }

  evaluate(text: string): unknown {
    return this.loaded.evaluate(text);
  }

  run(task: () => unknown): unknown {
    const returned = task();
    if (Object.prototype.toString.call(returned) === '[object Promise]') {
      throw new Error('Functions that return a promise do not run in the browser playground.');
    }
    return returned;
  }
}

/**
 * Wraps the script in a function whose parameters hide what cannot be deleted. Its top-level
 * functions become globals, as in Apps Script.
 */
function wrap(text: string, functions: readonly string[]): string {
  const exported = functions.map((name) => `globalThis.${name} = ${name};`).join(' ');
  return `$realm = function () { return (function (${UNDELETABLE.join(', ')}) { return {
evaluate: (text) => eval(text),
load: () => { ${exported}
${text}
} }; })(); };`;
}

/** The names of a script's top-level functions, which exist even if running it fails. */
function functionsOf(text: string): string[] {
  const frame = emptiedFrame();
  const before = new Set(Object.keys(frame.globals));
  frame.run(text);
  const names = Object.keys(frame.globals).filter(
    (name) => !before.has(name) && typeof frame.globals[name] === 'function',
  );
  frame.remove();
  return names;
}

function emptiedFrame() {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Script';
  document.body.append(frame);
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('The browser made no frame.');
  const globals = contentWindow as unknown as Globals;
  let failure: string | null = null;
  contentWindow.addEventListener('error', (event) => {
    failure = event.message;
    event.preventDefault();
  });
  // Prototypes too, which provide `addEventListener` and the like.
  for (let holder: object | null = globals; holder; holder = Object.getPrototypeOf(holder)) {
    if (holder === (globals.Object as ObjectConstructor).prototype) break;
    empty(holder as Globals);
  }
  return {
    globals,
    /** Runs a text as a script of the frame; returns what went wrong, or null. */
    run(text: string): string | null {
      const script = contentDocument.createElement('script');
      script.textContent = text;
      contentDocument.documentElement.append(script);
      script.remove();
      return failure;
    },
    /** Removes the frame; its language still works, timers and the like stop. */
    remove: () => frame.remove(),
  };
}

function empty(holder: Globals): void {
  for (const name of Object.getOwnPropertyNames(holder)) {
    if (!LANGUAGE_GLOBALS.has(name)) Reflect.deleteProperty(holder, name);
  }
}
