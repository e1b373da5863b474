import type { AuthMode } from '../../services/authorization';
import type { Execution } from '../../services/execution';
import { type Handle, ServiceHandle } from '../../services/handles';
import type { HostState } from '../../services/host-state';
import { globalServices } from '../../services/registry';
import { ReadCache } from '../../services/state/read-cache';
import { Boundary } from './boundary';
import type { Realm, RealmMaker } from './realm';

/** Milliseconds that Apps Script allows, by mode. */
const LIMITS: Readonly<Record<AuthMode, number>> = {
  NONE: 30_000,
  LIMITED: 30_000,
  FULL: 360_000,
  CUSTOM_FUNCTION: 30_000,
};

/** The record of an execution, as on the executions page of Apps Script. */
export interface ExecutionRecord {
  readonly functionName: string;
  readonly mode: AuthMode;
  readonly milliseconds: number;
  /** The message of the error that ended it, or null. */
  readonly error: string | null;
  /** What it logged by console. */
  readonly lines: readonly string[];
}

export interface ExecutionOptions {
  readonly mode: AuthMode;
  readonly functionName: string;
  readonly activeRange?: Execution['activeRange'];
  /** Evaluated instead of calling the function, with the script's globals in scope. */
  readonly text?: string;
  /** Called when the execution has ended, with or without an error. */
  readonly ended?: (record: ExecutionRecord) => void;
}

/** Makes the arguments of the called function once its execution exists. */
export type ArgumentMaker = (execution: Execution) => readonly unknown[];

/** An error that a script did not catch, with the script's message and name. */
export class ScriptError extends Error {
  constructor(
    message: string,
    override readonly name: string,
    stack: string | undefined,
  ) {
    super(message);
    if (stack) this.stack = stack;
  }
}

/**
 * Runs one function of the script: evaluates the whole text in a new realm, calls the function, then
 * releases its locks and throws what Sheets would refuse late.
 * @returns what the function returned, as values of the host
 * @throws ScriptError with the script's message
 */
export function runScript(
  host: HostState,
  makeRealm: RealmMaker,
  options: ExecutionOptions,
  makeArguments: ArgumentMaker,
): unknown {
  const started = Date.now();
  const execution: Execution = {
    mode: options.mode,
    host,
    book: host.book,
    reads: new ReadCache(),
    activeRange: options.activeRange ?? null,
    lines: [],
  };
  let failure: string | null = null;
  host.running.add(execution);
  try {
    const realm = makeRealm({
      now: host.clock.isFixed ? host.clock.now() : null,
      timeZone: host.scriptTimeZone,
    });
    const boundary = new Boundary(realm, execution);
    putServices(realm, boundary, execution);
    return call(realm, boundary, execution, options, makeArguments);
  } catch (error) {
    const known = scriptError(error);
    failure = known.message;
    throw known;
  } finally {
    host.running.delete(execution);
    host.locks.releaseAll(execution);
    options.ended?.({
      functionName: options.functionName,
      mode: options.mode,
      milliseconds: Date.now() - started,
      error: failure,
      lines: execution.lines,
    });
  }
}

/** Puts the services of Apps Script into a realm's global scope. */
export function putServices(realm: Realm, boundary: Boundary, execution: Execution): void {
  for (const [name, className] of Object.entries(globalServices)) {
    const handle: Handle = new ServiceHandle(execution, className);
    realm.globals[name] = boundary.toScript(handle);
  }
}

function call(
  realm: Realm,
  boundary: Boundary,
  execution: Execution,
  { functionName, mode, text }: ExecutionOptions,
  makeArguments: ArgumentMaker,
): unknown {
  realm.load();
  const target = functionOf(realm, functionName, text);
  const args = makeArguments(execution).map((argument) => boundary.toScript(argument));
  const returned = realm.run(() => target(...args), LIMITS[mode]);
  boundary.throwLateRefusal();
  return boundary.fromScript(returned);
}

function functionOf(
  realm: Realm,
  name: string,
  text: string | undefined,
): (...args: unknown[]) => unknown {
  if (text !== undefined) return () => realm.evaluate(text);
  const target = Object.hasOwn(realm.globals, name) ? realm.globals[name] : null;
  if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
  return target as (...args: unknown[]) => unknown;
}

function scriptError(error: unknown): ScriptError {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const { message, name, stack } = error as Error;
    return new ScriptError(String(message), String(name), stack);
  }
  return new ScriptError(String(error), 'Error', undefined);
}
