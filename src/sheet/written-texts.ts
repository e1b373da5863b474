import { splitMarks, textMark } from '../core/text/text-mark';
import type { DocumentStore } from './document-store';

/** Texts that the add-on wrote somewhere, remembered so that they are told from people's own. */
export interface WrittenTexts {
  wasWritten(text: string): boolean;
  /** Replaces what is remembered. */
  remember(texts: Iterable<string>): void;
  forget(): void;
}

/**
 * Remembers texts under a key in the document's properties, as short marks: they are compared only
 * with cells of the add-on's own columns and tabs, where a chance match in 16 million is harmless.
 */
export function writtenTexts(store: DocumentStore, key: string): WrittenTexts {
  let marks: Set<string> | null = null;
  const known = (): Set<string> => {
    if (marks === null) {
      const kept = store.read(key);
      marks = splitMarks(typeof kept === 'string' ? kept : '');
    }
    return marks;
  };
  return {
    wasWritten: (text) => known().has(textMark(text)),
    remember(texts) {
      marks = new Set([...texts].filter((text) => text !== '').map(textMark));
      store.write(key, [...marks].join(''));
    },
    forget() {
      marks = new Set();
      store.remove(key);
    },
  };
}
