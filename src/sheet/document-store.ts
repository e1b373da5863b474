import type { Json } from '../core/json';

/** Longest text in one property; Sheets allows 9 KB, and the texts are plain ASCII. */
const CHUNK = 8000;

/** Keeps JSON values in the document's properties, cut into pieces where they are long. */
export interface DocumentStore {
  read(key: string): Json | undefined;
  write(key: string, value: Json): void;
  remove(key: string): void;
}

/** The store of this document; all of it is read at most once. */
export function documentStore(): DocumentStore {
  const properties = PropertiesService.getDocumentProperties();
  let all: Record<string, string> | null = null;
  const known = (): Record<string, string> => {
    all ??= properties.getProperties() as Record<string, string>;
    return all;
  };
  const pieces = (key: string): string[] => {
    const found: string[] = [];
    for (let index = 0; known()[`${key}.${index}`] !== undefined; index++) {
      found.push(known()[`${key}.${index}`] as string);
    }
    return found;
  };
  const removeFrom = (key: string, first: number): void => {
    const count = pieces(key).length;
    for (let index = first; index < count; index++) {
      properties.deleteProperty(`${key}.${index}`);
      delete known()[`${key}.${index}`];
    }
  };
  return {
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
    write(key, value) {
      const text = asciiJson(value);
      const written: Record<string, string> = {};
      for (let index = 0; index * CHUNK < text.length; index++) {
        written[`${key}.${index}`] = text.slice(index * CHUNK, (index + 1) * CHUNK);
      }
      removeFrom(key, Object.keys(written).length);
      properties.setProperties(written);
      Object.assign(known(), written);
    },
    remove: (key) => removeFrom(key, 0),
  };
}

/** JSON in ASCII, so that a character is a byte and a piece never cuts one. */
function asciiJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
