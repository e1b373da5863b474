import type { Json } from '../core/json';

/** Longest text in one property; Sheets allows 9 KB, and the texts are plain ASCII. */
const CHUNK = 8000;

/** Keeps JSON values in the document's properties, cut into pieces where they are long. */
export interface DocumentStore {
  read(key: string): Json | undefined;
  write(key: string, value: Json): void;
  /** Several values in one call, so that all of them are kept or none is. */
  writeAll(values: Readonly<Record<string, Json>>): void;
  remove(key: string): void;
  /** Keys that start so, as they were given. */
  keys(start: string): string[];
  /** Forgets what was read: another person's command may have written since. */
  refresh(): void;
}

/** Whether anything is kept under a key; asked of it alone, which costs less than reading all. */
export function isKept(key: string): boolean {
  return PropertiesService.getDocumentProperties().getProperty(`${key}.0`) !== null;
}

/** How many pieces a value has is kept beside them, so that a cut never leaves half a value. */
const countKey = (key: string): string => `${key}.n`;

/** The store of this document; all of it is read at most once between two refreshes. */
export function documentStore(): DocumentStore {
  const properties = PropertiesService.getDocumentProperties();
  let all: Record<string, string> | null = null;
  const known = (): Record<string, string> => {
    all ??= properties.getProperties() as Record<string, string>;
    return all;
  };
  const pieces = (key: string): string[] => {
    // Without a count it was written by an earlier version: the pieces that there are.
    const count = Number(known()[countKey(key)] ?? Number.POSITIVE_INFINITY);
    const found: string[] = [];
    for (let index = 0; index < count; index++) {
      const piece = known()[`${key}.${index}`];
      if (piece === undefined) break;
      found.push(piece);
    }
    return found;
  };
  const set = (values: Record<string, string>): void => {
    properties.setProperties(values);
    Object.assign(known(), values);
  };
  const removeFrom = (key: string, first: number): void => {
    for (let index = first; known()[`${key}.${index}`] !== undefined; index++) {
      properties.deleteProperty(`${key}.${index}`);
      delete known()[`${key}.${index}`];
    }
  };
  const store: DocumentStore = {
    read(key) {
      const text = pieces(key).join('');
      if (text === '') return undefined;
      try {
        return JSON.parse(text) as Json;
      } catch {
        // A value cut off by somebody's hand is as good as none.
        return undefined;
      }
    },
    write: (key, value) => store.writeAll({ [key]: value }),
    writeAll(values) {
      const written: Record<string, string> = {};
      const counts = Object.entries(values).map(([key, value]): [string, number] => {
        const text = asciiJson(value);
        const count = Math.ceil(text.length / CHUNK);
        for (let index = 0; index < count; index++) {
          written[`${key}.${index}`] = text.slice(index * CHUNK, (index + 1) * CHUNK);
        }
        written[countKey(key)] = String(count);
        return [key, count];
      });
      set(written);
      for (const [key, count] of counts) removeFrom(key, count);
    },
    remove(key) {
      if (pieces(key).length === 0) return;
      set({ [countKey(key)]: '0' });
      removeFrom(key, 0);
      properties.deleteProperty(countKey(key));
      delete known()[countKey(key)];
    },
    keys: (start) =>
      Object.keys(known()).flatMap((name) =>
        name.startsWith(start) && name.endsWith('.0') ? name.slice(0, -2) : [],
      ),
    refresh() {
      all = null;
    },
  };
  return store;
}

/** JSON in ASCII, so that a character is a byte and a piece never cuts one. */
function asciiJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
