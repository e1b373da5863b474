import { isFailure } from '../core/failure';
import type { WritesSoFar } from '../server/spreadsheet-port';
import { lackingRight } from './lacking-right';

// Apps Script evaluates the script anew for every execution, so this never outlives one.
const done = new Set<string>();
const begun = new Set<string>();

const UNTOUCHED: readonly string[] = ['protected', 'tab-of-your-own'];

/** Runs something that writes into a tab, and keeps whether it came to its end. */
export function writing<T>(tab: string, action: () => T): T {
  const wasBegun = begun.has(tab);
  begun.add(tab);
  try {
    const result = action();
    begun.delete(tab);
    done.add(tab);
    return result;
  } catch (thrown) {
    // Whether a tab may be written is looked at before its first cell is.
    if (!wasBegun && isFailure(thrown) && UNTOUCHED.includes(thrown.code)) begun.delete(tab);
    throw thrown;
  }
}

/** What this execution has written so far. */
export function writesSoFar(): WritesSoFar {
  return {
    done: [...done].filter((tab) => !begun.has(tab)),
    begun: [...begun],
    lacks: lackingRight,
  };
}
