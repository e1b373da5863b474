import type { UniverKit } from '../univer/kit';
import { copyAttached } from './attached/copy-attached';
import { notesOf, writeNotes } from './attached/notes';
import { Book } from './book';
import type { BookOptions } from './book-state';

let copies = 0;

/**
 * The spreadsheet that File ▸ Make a copy gives: cells, looks, notes, charts and ids of tabs are
 * those of the original; its document properties, protections and validation rules are not there.
 *
 * @param keepsMetadata whether developer metadata is in the copy, which is unsettled (docs/host.md)
 */
export function copyOfBook(
  kit: UniverKit,
  original: Book,
  keepsMetadata: boolean,
  options: Pick<BookOptions, 'now' | 'user'>,
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
    copyAttached(tab, copy, keepsMetadata);
  }
  return book;
}
