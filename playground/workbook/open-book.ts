import type { UniverKit } from '../univer/kit';
import type { SheetUser } from './attached/protections';
import { Book } from './book';
import { snapshotOf } from './snapshot';
import { sheetLocale } from './text/sheet-locale';
import { isZone, wallTimeOfInstant } from './time/zone-offset';
import type { WorkbookSpec } from './workbook-spec';

let booksOpened = 0;

/** Makes a spreadsheet in a Univer instance. */
export function openBook(
  kit: UniverKit,
  spec: WorkbookSpec,
  {
    scriptTimeZone = 'UTC',
    ...options
  }: {
    now: () => number;
    user: SheetUser;
    scriptTimeZone?: string;
  },
): Book {
  const locale = sheetLocale(spec.locale ?? 'en_US');
  const { spreadsheetTimeZone: namedTimeZone = 'America/New_York' } = spec;
  const timeZone = isZone(namedTimeZone) ? namedTimeZone : scriptTimeZone;
  const year = new Date(wallTimeOfInstant(timeZone, options.now())).getUTCFullYear();
  // Univer's caches are shared by all its instances and keyed by this id.
  const unitId = `book-${booksOpened++}`;
  const facade = kit.api.createWorkbook(snapshotOf(unitId, spec, { locale, timeZone, year }));
  const book = new Book({ kit, facade, timeZone, namedTimeZone, locale, ...options });
  spec.tabs.forEach(({ type }, index) => {
    // The ids of the tabs in a snapshot are their places.
    if (type !== undefined) book.sheetTypes.set(String(index), type);
  });
  return book;
}
