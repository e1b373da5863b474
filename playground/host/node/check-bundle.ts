import vm from 'node:vm';
import { globalServices } from '../../services/registry';

/** The cost and the effects of evaluating a bundle. */
export interface BundleCheck {
  /** Milliseconds to compile and evaluate the text in an empty context; the best of several. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** Names of the functions at the top level that a page or a cell may call, in order. */
  readonly functions: readonly string[];
  /** Services that module scope touched, such as 'SpreadsheetApp.getUi'; must be none. */
  readonly serviceUses: readonly string[];
  /** Why evaluating failed, or null. */
  readonly error: string | null;
}

const RUNS = 9;

/**
 * Evaluates a bundle as Apps Script does for every call. A single service call at module scope
 * would make `onOpen` fail before consent.
 */
export function checkBundle(text: string): BundleCheck {
  const times: number[] = [];
  let seen: Pick<BundleCheck, 'functions' | 'serviceUses' | 'error'> | null = null;
  for (let run = 0; run < RUNS; run++) {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY as unknown as vm.Context);
    const uses: string[] = [];
    putRecorders(context as Record<string, unknown>, uses);
    const before = new Set(Object.keys(context));
    const started = performance.now();
    const error = evaluate(text, context, run);
    times.push(performance.now() - started);
    const functions = Object.keys(context).filter(
      (name) =>
        // A name that ends so cannot be called from a page.
        !before.has(name) && !name.endsWith('_') && typeof context[name] === 'function',
    );
    seen ??= { functions, serviceUses: uses, error };
  }
  return {
    milliseconds: Math.min(...times),
    bytes: Buffer.byteLength(text),
    functions: seen?.functions ?? [],
    serviceUses: seen?.serviceUses ?? [],
    error: seen?.error ?? null,
  };
}

function evaluate(text: string, context: vm.Context, run: number): string | null {
  try {
    // A new name for each run: V8 caches compiled texts by name.
    new vm.Script(text, { filename: `bundle-${run}.js` }).runInContext(context);
    // The bundle itself is evaluated when an entry point is first called.
    vm.runInContext(
      `for (const name of Object.keys(globalThis)) {
      if (/^stagecoach.*_$/.test(name)) globalThis[name]();
    }`,
      context,
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String((error as Error | null)?.message);
  }
}

function putRecorders(globals: Record<string, unknown>, uses: string[]): void {
  delete globals.console;
  for (const service of Object.keys(globalServices)) {
    globals[service] = new Proxy(
      {},
      {
        get(_target, key) {
          const use = `${service}.${String(key)}`;
          uses.push(use);
          throw new Error(`Module scope uses ${use}.`);
        },
      },
    );
  }
}
