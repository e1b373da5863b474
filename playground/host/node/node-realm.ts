import vm from 'node:vm';
import { FIX_CLOCK } from '../runtime/fixed-clock';
import type { Realm, RealmMaker, RealmOptions } from '../runtime/realm';

const fixClock = new vm.Script(FIX_CLOCK);
/**
 * Handles promises by the realm's own functions: others' jobs run only after Node's current turn.
 */
const RUN_TASK = `(() => {
  const outcome = { value: undefined, thrown: undefined, failed: false };
  const returned = $task();
  if (Object.prototype.toString.call(returned) !== '[object Promise]') outcome.value = returned;
  else Promise.prototype.then.call(returned,
    (value) => { outcome.value = value; },
    (thrown) => { outcome.thrown = thrown; outcome.failed = true; });
  return outcome;
})()`;

interface Outcome {
  readonly value: unknown;
  readonly thrown: unknown;
  readonly failed: boolean;
}

const runTask = new vm.Script(RUN_TASK);

/**
 * Makes realms in Node, which are bare V8 contexts. The script is compiled once; each realm evaluates
 * it anew, as Apps Script does for every call.
 */
export function nodeRealms(text: string, filename = 'bundle.js'): RealmMaker {
  const script = new vm.Script(text, { filename });
  return (options) => new NodeRealm(script, options);
}

class NodeRealm implements Realm {
  readonly globals: Record<string, unknown>;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;

  constructor(
    private readonly script: vm.Script,
    private readonly options: RealmOptions,
  ) {
    // An ordinary global object, because V8 intercepts every look-up on a custom one, even of `Math`.
    const contextless = vm.constants.DONT_CONTEXTIFY as unknown as vm.Context;
    const context = vm.createContext(contextless, { microtaskMode: 'afterEvaluate' });
    this.globals = context as Record<string, unknown>;
    // V8's own console in a context writes nowhere.
    delete this.globals.console;
    if (options.now !== null) {
      const { now } = options;
      (fixClock.runInContext(context) as (now: () => number) => void)(() => now);
    }
    this.Array = this.globals.Array as ArrayConstructor;
    this.Object = this.globals.Object as ObjectConstructor;
    this.Date = this.globals.Date as DateConstructor;
    this.Error = this.globals.Error as ErrorConstructor;
  }

  load(): void {
    this.inZone(() => this.script.runInContext(this.globals as vm.Context));
  }

  evaluate(text: string): unknown {
    return vm.runInContext(text, this.globals as vm.Context);
  }

  run(task: () => unknown, limitMilliseconds: number): unknown {
    const value = { value: task, configurable: true, enumerable: false };
    Object.defineProperty(this.globals, '$task', value);
    const { failed, thrown, value: returned } = this.outcomeOf(limitMilliseconds);
    if (failed) throw thrown;
    return returned;
  }

  private outcomeOf(timeout: number): Outcome {
    const context = this.globals as vm.Context;
    try {
      return this.inZone(() => runTask.runInContext(context, { timeout })) as Outcome;
    } catch (error) {
      if ((error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
        throw new Error('Exceeded maximum execution time');
      }
      throw error;
    } finally {
      delete this.globals.$task;
    }
  }

  /**
   * Runs a task in the script's time zone. V8 has one zone for all contexts, so it is set only
   * meanwhile.
   */
  private inZone<T>(task: () => T): T {
    const before = process.env.TZ;
    if (before === this.options.timeZone) return task();
    process.env.TZ = this.options.timeZone;
    try {
      return task();
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  }
}
