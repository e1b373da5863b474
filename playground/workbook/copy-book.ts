import type { UniverKit } from '../univer/kit';
import { notesOf, writeNotes } from './attached/notes';
import { Book } from './book';

/** What of a file is unsettled in its copies; see docs/host.md. */
export interface CopyHabits {
  /** Whether developer metadata is in the copy. */
  readonly keepsMetadata: boolean;
}

let copies = 0;

/**
 * The spreadsheet that File ▸ Make a copy gives: cells, looks, notes, charts and ids of tabs are
 * those of the original; its document properties, protections and validation rules are not there.
 */
export function copyOfBook(
  kit: UniverKit,
  original: Book,
  habits: CopyHabits,
  options: { now: () => number; user: { email: string; isOwner: boolean } },
): Book {
  const snapshot = JSON.parse(JSON.stringify(original.facade.save()));
  const id = `copy-${copies++}`;
  const name = `Copy of ${original.name}`;
  // Resources of Univer's plugins name the cells of the original file.
  const facade = kit.api.createWorkbook({ ...snapshot, id, name, resources: [] });
  const { timeZone, namedTimeZone, locale } = original;
  const book = new Book({ kit, facade, timeZone, namedTimeZone, locale, ...options });
  for (const tab of original.tabs()) {
    const copy = book.tab(tab.sheetId);
    if (tab.type !== 'GRID') book.sheetTypes.set(tab.sheetId, tab.type);
    writeNotes(copy, copy.area, notesOf(tab, tab.area));
    for (const { model } of original.charts.on(tab.sheetId)) book.charts.add(tab.sheetId, model);
    if (!habits.keepsMetadata) continue;
    for (const { key, value, place } of original.metadata.all()) {
      if (place.sheetId === tab.sheetId) book.metadata.add(place, key, value);
    }
  }
  return book;
}
