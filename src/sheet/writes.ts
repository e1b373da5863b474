import { isFailure } from '../core/failure';
import type { WritesSoFar } from '../server/spreadsheet-port';
import { lackingRight } from './lacking-right';

// Apps Script evaluates the script anew for every execution, so this never outlives one.
const done = new Set<string>();
/** Whether the writing of a tab that was begun still goes on. */
const begun = new Map<string, boolean>();

const UNTOUCHED: readonly string[] = ['protected', 'tab-of-your-own'];

/**
 * Runs something that writes into a tab, and keeps whether it came to its end. What is done within
 * the writing of the same tab is a part of it, and ends nothing.
 */
export function writing<T>(tab: string, action: () => T): T {
  const wasBegun = begun.get(tab);
  if (wasBegun === true) return action();
  begun.set(tab, true);
  try {
    const result = action();
    begun.delete(tab);
    done.add(tab);
    return result;
  } catch (thrown) {
    // Whether a tab may be written is looked at before its first cell is.
    const isUntouched = isFailure(thrown) && UNTOUCHED.includes(thrown.code);
    if (wasBegun === undefined && isUntouched) begun.delete(tab);
    else begun.set(tab, false);
    throw thrown;
  }
}

/** What this execution has written so far. */
export function writesSoFar(): WritesSoFar {
  return {
    done: [...done].filter((tab) => !begun.has(tab)),
    begun: [...begun.keys()],
    lacks: lackingRight,
  };
}
