import { addMetadata, metadataAt, placeOfRange, rowOrColumn } from './developer-metadata';
import type { EnumValue } from './enums';
import { MetadataFinderHandle, ProtectionHandle, type RangeHandle } from './handles';
import { edits, type Members, reads } from './member';

/** What is attached to a range: metadata and protection. */
export const rangeDocument: Members<'Range', RangeHandle> = {
  addDeveloperMetadata: edits((range, key: string, ...rest: (string | EnumValue | null)[]) => {
    addMetadata(range.execution, placeOfRange(range), key, rest);
    return range;
  }),
  getDeveloperMetadata: reads(({ execution, tab, area }) => {
    const place = rowOrColumn(tab, area);
    return place ? metadataAt(execution, place) : [];
  }),
  createDeveloperMetadataFinder: reads(
    (range) => new MetadataFinderHandle(range.execution, { type: 'RANGE', range }),
  ),
  protect: edits(
    ({ execution, tab, area }) =>
      new ProtectionHandle(execution, execution.book.protections.add(tab.sheetId, area)),
  ),
};
