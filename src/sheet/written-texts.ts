import {
  isMarked,
  joinMarks,
  marksFromText,
  marksOf,
  marksToText,
  NO_MARKS,
  type TextMarks,
} from '../core/text/text-marks';
import type { DocumentStore } from './document-store';

/** Texts that the add-on wrote somewhere, remembered so that they are told from people's own. */
export interface WrittenTexts {
  /** Whether anything was ever kept under the key; not so in a copy of the file. */
  readonly isKept: boolean;
  wasWritten(text: string): boolean;
  /** Remembers texts beside those that are, before they are written. */
  intend(texts: Iterable<string>): void;
  /** Replaces what is remembered, once the texts stand. */
  remember(texts: Iterable<string>): void;
  forget(): void;
}

/** Remembers texts under a key in the document's properties, as marks. */
export function writtenTexts(store: DocumentStore, key: string): WrittenTexts {
  const kept = store.read(key);
  let marks: TextMarks = typeof kept === 'string' ? marksFromText(kept) : NO_MARKS;
  const keep = (now: TextMarks): void => {
    marks = now;
    store.write(key, marksToText(now));
  };
  return {
    isKept: kept !== undefined,
    wasWritten: (text) => isMarked(marks, text),
    intend: (texts) => keep(joinMarks(marks, marksOf(texts))),
    remember: (texts) => keep(marksOf(texts)),
    forget() {
      marks = NO_MARKS;
      store.remove(key);
    },
  };
}
