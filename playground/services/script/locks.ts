import { SheetsError } from '../../workbook/messages';
import { LockHandle, type ServiceHandle } from '../handles';
import { type Members, stores } from '../member';

export const lockService: Members<'LockService', ServiceHandle> = {
  getDocumentLock: stores(({ execution }) => new LockHandle(execution, 'document')),
};

export const lock: Members<'Lock', LockHandle> = {
  tryLock: stores(({ execution, kind }, milliseconds: number) => {
    if (execution.host.locks.take(kind, execution)) return true;
    execution.host.clock.advance(milliseconds);
    return false;
  }, 'Waiting takes no real time; only a test can hold the lock as another user'),
  waitLock: stores(({ execution, kind }, milliseconds: number) => {
    if (execution.host.locks.take(kind, execution)) return;
    execution.host.clock.advance(milliseconds);
    throw new SheetsError('Lock timeout: another process was holding the lock for too long.');
  }, 'Waiting takes no real time; only a test can hold the lock as another user'),
  hasLock: stores(({ execution, kind }) => execution.host.locks.holds(kind, execution)),
  releaseLock: stores(({ execution, kind }) => execution.host.locks.release(kind, execution)),
};
