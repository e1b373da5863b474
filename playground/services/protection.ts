import { SheetsError } from '../workbook/messages';
import { enumValue } from './enums';
import { type ProtectionHandle, RangeHandle, UserHandle } from './handles';
import { edits, type Members, reads } from './member';

/** An editor is named by address or by a User object. */
type Editor = string | UserHandle;

export const protection: Members<'Protection', ProtectionHandle> = {
  getProtectionType: reads(({ entry }) =>
    enumValue('ProtectionType', entry.area ? 'RANGE' : 'SHEET'),
  ),
  getDescription: reads(({ entry }) => entry.description),
  setDescription: edits((protected_, description: string) => {
    protected_.entry.description = description;
    return protected_;
  }),
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
  canDomainEdit: reads(() => false, 'Always false: the host has no domains'),
  setDomainEdit: edits((protected_) => protected_, 'Does nothing: the host has no domains'),
  getEditors: reads(
    ({ execution, entry }) =>
      [...(entry.editors ?? [])].map((email) => new UserHandle(execution, email)),
    'Empty for a new protection, which blocks nobody',
  ),
  addEditor: edits((protected_, editor: Editor) => {
    protected_.entry.editors?.add(emailOf(editor));
    return protected_;
  }),
  addEditors: edits((protected_, emails: string[]) => {
    for (const email of emails) protected_.entry.editors?.add(email);
    return protected_;
  }),
  removeEditor: edits((protected_, editor: Editor) => {
    narrowed(protected_).delete(emailOf(editor));
    return protected_;
  }),
  removeEditors: edits((protected_, editors: Editor[]) => {
    const kept = narrowed(protected_);
    for (const editor of editors) kept.delete(emailOf(editor));
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

/** The editors after all others were taken off: the user who takes them off stays. */
function narrowed({ execution, entry }: ProtectionHandle): Set<string> {
  entry.editors ??= new Set([execution.host.user.email]);
  return entry.editors;
}

function emailOf(editor: Editor): string {
  return typeof editor === 'string' ? editor : editor.email;
}
