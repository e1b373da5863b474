import { PropertiesHandle, type ServiceHandle } from '../handles';
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
