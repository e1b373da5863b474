import type { UniverKit } from '../univer/kit';
import { Book } from './book';
import { snapshotOf } from './snapshot';
import { sheetLocale } from './text/sheet-locale';
import { wallTimeOfInstant } from './time/zone-offset';
import type { WorkbookSpec } from './workbook-spec';

let booksOpened = 0;

/** Makes a spreadsheet in a Univer instance. */
export function openBook(
  kit: UniverKit,
  spec: WorkbookSpec,
  options: { now: () => number; user: { email: string; isOwner: boolean } },
): Book {
  const locale = sheetLocale(spec.locale ?? 'en_US');
  const timeZone = spec.spreadsheetTimeZone ?? 'America/New_York';
  const year = new Date(wallTimeOfInstant(timeZone, options.now())).getUTCFullYear();
  // Univer's caches are shared by all its instances and keyed by this id.
  const unitId = `book-${booksOpened++}`;
  const facade = kit.api.createWorkbook(snapshotOf(unitId, spec, { locale, timeZone, year }));
  return new Book({ kit, facade, timeZone, locale, ...options });
}
