import { SheetsError } from '../../workbook/messages';
import { type ProtectionHandle, RangeHandle } from '../handles';
import { edits, type Members, reads } from '../member';

export const protection: Members<'Protection', ProtectionHandle> = {
  getRange: reads(({ execution, entry }) => {
    const tab = execution.book.tab(entry.sheetId);
    return new RangeHandle(execution, tab, entry.area ?? tab.area);
  }),
  isWarningOnly: reads(({ entry }) => entry.warningOnly),
  setWarningOnly: edits((protected_, warningOnly: boolean) => {
    protected_.entry.warningOnly = warningOnly;
    return protected_;
  }),
  canEdit: reads(({ execution, entry }) => execution.book.protections.admits(entry)),
  removeEditor: edits((protected_, email: string) => {
    narrowed(protected_).delete(email);
    return protected_;
  }),
  setUnprotectedRanges: edits((protected_, ranges: RangeHandle[]) => {
    if (protected_.entry.area) {
      throw new SheetsError('Only sheet protections can have unprotected ranges.');
    }
    protected_.entry.unprotected = ranges.map(({ area }) => area);
    return protected_;
  }),
  getUnprotectedRanges: reads(({ execution, entry }) =>
    entry.unprotected.map(
      (area) => new RangeHandle(execution, execution.book.tab(entry.sheetId), area),
    ),
  ),
  remove: edits(({ execution, entry }) => {
    if (!execution.book.protections.admits(entry)) {
      throw new SheetsError('You do not have permission to remove this protection.');
    }
    execution.book.protections.remove(entry);
  }),
};

/** The editors of a protection that no longer admits everybody; the current user stays one. */
function narrowed({ execution, entry }: ProtectionHandle): Set<string> {
  entry.editors ??= new Set([execution.host.user.email]);
  return entry.editors;
}
