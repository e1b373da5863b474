import { Failure } from '../core/failure';
import { REFUSALS } from '../core/language/refusals';

/** How long a command waits for another one to finish. */
const WAIT_MILLISECONDS = 20_000;

/**
 * Runs something that writes while nobody else's command writes. What others wrote is seen, and what
 * was written is on the sheet before the lock is given back.
 * @throws Failure `busy` where another command goes on for too long
 */
export function withDocumentLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new Failure('busy', REFUSALS.busy);
  try {
    SpreadsheetApp.flush();
    const result = action();
    SpreadsheetApp.flush();
    return result;
  } finally {
    giveBack(lock);
  }
}

/** A lock ends with the execution in any case, so failing here must not hide what was done. */
function giveBack(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (thrown) {
    console.error(thrown);
  }
}
