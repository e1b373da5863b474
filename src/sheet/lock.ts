import { Failure } from '../core/failure';
import { REFUSALS } from '../core/language/refusals';

/** How long a command waits for another one to finish. */
const WAIT_MILLISECONDS = 10_000;

/**
 * Runs something that writes while nobody else's command writes. What was written is on the sheet
 * before the lock is given back.
 * @throws Failure `busy` where another command goes on for too long
 */
export function withDocumentLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new Failure('busy', REFUSALS.busy);
  try {
    const result = action();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
