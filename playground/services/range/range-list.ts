import { writeNotes } from '../../workbook/attached/notes';
import { clearContent } from '../../workbook/cells/write-cells';
import { checkProtection } from '../../workbook/editing';
import type { RangeListHandle } from '../handles';
import { edits, type Members } from '../member';

export const rangeList: Members<'RangeList', RangeListHandle> = {
  clearContent: edits((list) => {
    for (const { tab, area } of list.ranges) {
      checkProtection(tab, area);
      clearContent(tab, area);
    }
    return list;
  }),
  clearNote: edits((list) => {
    for (const { tab, area } of list.ranges) {
      checkProtection(tab, area);
      writeNotes(tab, area, []);
    }
    return list;
  }),
};
