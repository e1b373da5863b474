import type { MetadataPlace } from '../../workbook/attached/metadata';
import { messages, SheetsError } from '../../workbook/messages';
import {
  type MetadataFinderHandle,
  MetadataHandle,
  MetadataLocationHandle,
  type RangeHandle,
} from '../handles';
import { edits, type Members, reads } from '../member';
import { wholeColumn } from '../range/resolve-range';

export const developerMetadata: Members<'DeveloperMetadata', MetadataHandle> = {
  getKey: reads(({ entry }) => entry.key),
  getValue: reads(({ entry }) => entry.value),
  remove: edits(({ execution, entry }) => execution.book.metadata.remove(entry)),
  getLocation: reads(({ execution, entry }) => new MetadataLocationHandle(execution, entry.place)),
};

export const developerMetadataLocation: Members<
  'DeveloperMetadataLocation',
  MetadataLocationHandle
> = {
  getColumn: reads(({ execution, place }) =>
    place.type === 'COLUMN'
      ? wholeColumn(execution, execution.book.tab(place.sheetId), place.index)
      : null,
  ),
};

export const developerMetadataFinder: Members<'DeveloperMetadataFinder', MetadataFinderHandle> = {
  withKey: reads((finder, key: string) => {
    finder.key = key;
    return finder;
  }),
  find: reads(({ execution, sheetId, key }) =>
    execution.book.metadata
      .all()
      .filter((entry) => sheetId === null || entry.place.sheetId === sheetId)
      .filter((entry) => key === null || entry.key === key)
      .map((entry) => new MetadataHandle(execution, entry)),
  ),
};

/**
 * The row or column that a range is the whole of.
 * @throws SheetsError for any other range
 */
export function placeOfRange({ tab, area }: RangeHandle): MetadataPlace {
  const { sheetId } = tab;
  if (area.columns === 1 && area.row === 0 && area.rows === tab.maxRows) {
    return { type: 'COLUMN', sheetId, index: area.column };
  }
  if (area.rows === 1 && area.column === 0 && area.columns === tab.maxColumns) {
    return { type: 'ROW', sheetId, index: area.row };
  }
  throw new SheetsError(messages.metadataPlace());
}
