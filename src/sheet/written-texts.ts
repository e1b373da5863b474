import type { DocumentStore } from './document-store';

/** Texts that the add-on wrote somewhere, remembered so that they are told from people's own. */
export interface WrittenTexts {
  wasWritten(text: string): boolean;
  /** Replaces what is remembered. */
  remember(texts: Iterable<string>): void;
  forget(): void;
}

/** Characters of one remembered text: 24 bits in base 64. */
const MARK_LENGTH = 4;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Remembers texts under a key in the document's properties, as short marks: they are compared only
 * with cells of the add-on's own columns and tabs, where a chance match in 16 million is harmless.
 */
export function writtenTexts(store: DocumentStore, key: string): WrittenTexts {
  let marks: Set<string> | null = null;
  const known = (): Set<string> => {
    if (marks === null) {
      const kept = store.read(key);
      marks = new Set(typeof kept === 'string' ? (kept.match(/.{4}/g) ?? []) : []);
    }
    return marks;
  };
  return {
    wasWritten: (text) => known().has(markOf(text)),
    remember(texts) {
      marks = new Set([...texts].filter((text) => text !== '').map(markOf));
      store.write(key, [...marks].join(''));
    },
    forget() {
      marks = new Set();
      store.remove(key);
    },
  };
}

/** FNV-1a over the text's code units, folded to 24 bits (Fowler, Noll and Vo). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  let bits = ((hash >>> 24) ^ hash) & 0xffffff;
  let mark = '';
  for (let digit = 0; digit < MARK_LENGTH; digit++) {
    mark = DIGITS.charAt(bits & 63) + mark;
    bits >>>= 6;
  }
  return mark;
}
