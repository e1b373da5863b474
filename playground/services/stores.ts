import { SheetsError } from '../workbook/messages';
import { LockHandle, type LockKind, PropertiesHandle, ServiceHandle } from './handles';
import { type Members, stores } from './member';
import { type StoreKind, setProperty } from './state/property-stores';

const store = (kind: StoreKind) =>
  stores(
    ({ execution }: ServiceHandle) =>
      new PropertiesHandle(execution, execution.host.properties[kind]),
  );

export const propertiesService: Members<'PropertiesService', ServiceHandle> = {
  getDocumentProperties: store('document'),
  getUserProperties: store('user'),
  getScriptProperties: store('script'),
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
  deleteAllProperties: stores((handle) => {
    handle.entries.clear();
    return handle;
  }),
  getKeys: stores(({ entries }) => [...entries.keys()]),
};

/** A cache's scope is kept as its class: there is one handle for each of the three. */
export class CacheHandle extends ServiceHandle {
  constructor(
    execution: ServiceHandle['execution'],
    readonly scope: StoreKind,
  ) {
    super(execution, 'Cache');
  }
}

const scoped = (scope: StoreKind) =>
  stores(({ execution }: ServiceHandle) => new CacheHandle(execution, scope));

export const cacheService: Members<'CacheService', ServiceHandle> = {
  getDocumentCache: scoped('document'),
  getUserCache: scoped('user'),
  getScriptCache: scoped('script'),
};

export const cache: Members<'Cache', CacheHandle> = {
  get: stores(({ execution, scope }, key: string) => execution.host.cache.get(scope, key)),
  put: stores(({ execution, scope }, key: string, value: string, seconds?: number) => {
    execution.host.cache.put(scope, key, value, seconds);
  }),
  remove: stores(({ execution, scope }, key: string) => {
    execution.host.cache.remove(scope, key);
  }),
  getAll: stores(({ execution, scope }, keys: string[]) => {
    const found = keys.map((key) => [key, execution.host.cache.get(scope, key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  }),
  putAll: stores(({ execution, scope }, values: Record<string, string>, seconds?: number) => {
    for (const [key, value] of Object.entries(values)) {
      execution.host.cache.put(scope, key, value, seconds);
    }
  }),
  removeAll: stores(({ execution, scope }, keys: string[]) => {
    for (const key of keys) execution.host.cache.remove(scope, key);
  }),
};

const lockOf = (kind: LockKind) =>
  stores(({ execution }: ServiceHandle) => new LockHandle(execution, kind));

export const lockService: Members<'LockService', ServiceHandle> = {
  getDocumentLock: lockOf('document'),
  getScriptLock: lockOf('script'),
  getUserLock: lockOf('user'),
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
