import { ProtectionHandle, type RangeHandle } from '../handles';
import { edits, type Members } from '../member';
import { placeOfRange } from '../spreadsheet/developer-metadata';

/** What is attached to a range: metadata and protection. */
export const rangeAttachments: Members<'Range', RangeHandle> = {
  addDeveloperMetadata: edits((range, key: string, ...rest: unknown[]) => {
    const [value] = rest;
    const place = placeOfRange(range);
    range.execution.book.metadata.add(place, key, typeof value === 'string' ? value : null);
    return range;
  }, 'Every script sees it, whatever the visibility'),
  protect: edits(
    ({ execution, tab, area }) =>
      new ProtectionHandle(execution, execution.book.protections.add(tab.sheetId, area)),
  ),
};
