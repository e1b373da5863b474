import { SheetsError } from '../../workbook/messages';
import { LockHandle, PropertiesHandle, type ServiceHandle } from '../handles';
import { type Members, stores } from '../member';
import { setProperty } from '../state/property-store';

export const propertiesService: Members<'PropertiesService', ServiceHandle> = {
  getDocumentProperties: stores(
    ({ execution }) => new PropertiesHandle(execution, execution.host.properties.document),
  ),
};

export const properties: Members<'Properties', PropertiesHandle> = {
  getProperty: stores(({ entries }, key: string) => entries.get(key) ?? null),
  setProperty: stores((handle, key: string, value: string) => {
    setProperty(handle.entries, key, value);
    return handle;
  }),
  getProperties: stores(({ entries }) => Object.fromEntries(entries)),
  setProperties: stores((handle, values: Record<string, unknown>, deleteOthers = false) => {
    if (deleteOthers) handle.entries.clear();
    for (const [key, value] of Object.entries(values)) {
      setProperty(handle.entries, key, String(value));
    }
    return handle;
  }),
  deleteProperty: stores((handle, key: string) => {
    handle.entries.delete(key);
    return handle;
  }),
};

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
