import type { Area } from '../workbook/area';
import { messages, SheetsError } from '../workbook/messages';
import type { MetadataEntry, MetadataPlace, MetadataVisibility } from '../workbook/metadata';
import type { Tab } from '../workbook/tab';
import { type EnumValue, enumValue } from './enums';
import type { Execution } from './execution';
import {
  type MetadataFinderHandle,
  MetadataHandle,
  MetadataLocationHandle,
  type RangeHandle,
  ServiceHandle,
  SheetHandle,
} from './handles';
import { edits, type Members, reads } from './member';
import { wholeColumn, wholeRow } from './resolve-range';

export const developerMetadata: Members<'DeveloperMetadata', MetadataHandle> = {
  getId: reads(({ entry }) => entry.id),
  getKey: reads(({ entry }) => entry.key),
  getValue: reads(({ entry }) => entry.value),
  getVisibility: reads(({ entry }) => enumValue('DeveloperMetadataVisibility', entry.visibility)),
  getLocation: reads(({ execution, entry }) => new MetadataLocationHandle(execution, entry.place)),
  setKey: edits((metadata, key: string) => {
    metadata.entry.key = key;
    return metadata;
  }),
  setValue: edits((metadata, value: string) => {
    metadata.entry.value = value;
    return metadata;
  }),
  setVisibility: edits((metadata, visibility: EnumValue) => {
    metadata.entry.visibility = visibility.name as MetadataVisibility;
    return metadata;
  }),
  moveToColumn: edits((metadata, column: RangeHandle) => moved(metadata, placeOfRange(column))),
  moveToRow: edits((metadata, row: RangeHandle) => moved(metadata, placeOfRange(row))),
  moveToSheet: edits((metadata, sheet: SheetHandle) =>
    moved(metadata, { type: 'SHEET', sheetId: sheet.tab.sheetId }),
  ),
  moveToSpreadsheet: edits((metadata) => moved(metadata, { type: 'SPREADSHEET' })),
  remove: edits(({ execution, entry }) => execution.book.metadata.remove(entry)),
};

export const developerMetadataLocation: Members<
  'DeveloperMetadataLocation',
  MetadataLocationHandle
> = {
  getLocationType: reads(({ place }) => enumValue('DeveloperMetadataLocationType', place.type)),
  getColumn: reads(({ execution, place }) =>
    place.type === 'COLUMN'
      ? wholeColumn(execution, execution.book.tab(place.sheetId), place.index)
      : null,
  ),
  getRow: reads(({ execution, place }) =>
    place.type === 'ROW'
      ? wholeRow(execution, execution.book.tab(place.sheetId), place.index)
      : null,
  ),
  getSheet: reads(({ execution, place }) =>
    place.type === 'SPREADSHEET'
      ? null
      : new SheetHandle(execution, execution.book.tab(place.sheetId)),
  ),
  getSpreadsheet: reads(({ execution, place }) =>
    place.type === 'SPREADSHEET' ? new ServiceHandle(execution, 'Spreadsheet') : null,
  ),
};

const narrowing = (field: 'id' | 'key' | 'value') =>
  reads((finder: MetadataFinderHandle, wanted: string | number) => {
    finder.query = { ...finder.query, [field]: wanted };
    return finder;
  });

export const developerMetadataFinder: Members<'DeveloperMetadataFinder', MetadataFinderHandle> = {
  withId: narrowing('id'),
  withKey: narrowing('key'),
  withValue: narrowing('value'),
  withVisibility: reads((finder, visibility: EnumValue) => {
    finder.query = { ...finder.query, visibility: visibility.name };
    return finder;
  }),
  withLocationType: reads((finder, type: EnumValue) => {
    finder.query = { ...finder.query, locationType: type.name };
    return finder;
  }),
  onIntersectingLocations: reads((finder) => {
    finder.query = { ...finder.query, intersecting: true };
    return finder;
  }),
  find: reads((finder) =>
    finder.execution.book.metadata
      .all()
      .filter((entry) => answers(finder, entry) && isWithin(finder, entry.place))
      .map((entry) => new MetadataHandle(finder.execution, entry)),
  ),
};

/** `addDeveloperMetadata(key, value?, visibility?)` at a place. */
export function addMetadata(
  execution: Execution,
  place: MetadataPlace,
  key: string,
  rest: readonly (string | EnumValue | null)[],
): void {
  const visibility = rest.find((argument) => typeof argument === 'object' && argument !== null);
  const value = typeof rest[0] === 'string' ? rest[0] : null;
  const name = ((visibility as EnumValue | undefined)?.name ?? 'DOCUMENT') as MetadataVisibility;
  execution.book.metadata.add(place, key, value, name);
}

/** Metadata attached to exactly a place. */
export function metadataAt(execution: Execution, place: MetadataPlace): MetadataHandle[] {
  return execution.book.metadata
    .all()
    .filter((entry) => samePlace(entry.place, place))
    .map((entry) => new MetadataHandle(execution, entry));
}

/**
 * The row or column that a range wholly is.
 * @throws SheetsError for any other range
 */
export function placeOfRange({ tab, area }: RangeHandle): MetadataPlace {
  const place = rowOrColumn(tab, area);
  if (!place) throw new SheetsError(messages.metadataPlace());
  return place;
}

export function rowOrColumn(tab: Tab, area: Area): MetadataPlace | null {
  const { sheetId } = tab;
  if (area.columns === 1 && area.row === 0 && area.rows === tab.maxRows) {
    return { type: 'COLUMN', sheetId, index: area.column };
  }
  if (area.rows === 1 && area.column === 0 && area.columns === tab.maxColumns) {
    return { type: 'ROW', sheetId, index: area.row };
  }
  return null;
}

function moved(metadata: MetadataHandle, place: MetadataPlace): MetadataHandle {
  metadata.entry.place = place;
  return metadata;
}

function answers({ query }: MetadataFinderHandle, entry: MetadataEntry): boolean {
  return (
    (query.id === undefined || query.id === entry.id) &&
    (query.key === undefined || query.key === entry.key) &&
    (query.value === undefined || query.value === entry.value) &&
    (query.visibility === undefined || query.visibility === entry.visibility) &&
    (query.locationType === undefined || query.locationType === entry.place.type)
  );
}

/** A sheet's finder also finds what is on its rows and columns. */
function isWithin({ within, query }: MetadataFinderHandle, place: MetadataPlace): boolean {
  if (within.type === 'SPREADSHEET') return true;
  if (place.type === 'SPREADSHEET') return false;
  if (within.type === 'SHEET') return place.sheetId === within.sheetId;
  if (within.type !== 'RANGE') return samePlace(within, place);
  const { tab, area } = within.range;
  if (place.sheetId !== tab.sheetId || place.type === 'SHEET') return false;
  const inside =
    place.type === 'ROW'
      ? place.index >= area.row && place.index < area.row + area.rows
      : place.index >= area.column && place.index < area.column + area.columns;
  const covers = place.type === 'ROW' ? area.columns === tab.maxColumns : area.rows === tab.maxRows;
  return inside && (covers || query.intersecting === true);
}

function samePlace(one: MetadataPlace, other: MetadataPlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
