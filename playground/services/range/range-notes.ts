import { notesOf, writeNotes } from '../../workbook/attached/notes';
import { checkProtection } from '../../workbook/editing';
import { mapCells } from '../../workbook/grid/area';
import type { RangeHandle } from '../handles';
import { edits, type Members, reads } from '../member';

/** The notes of a range. */
export const rangeNotes: Members<'Range', RangeHandle> = {
  getNote: reads(({ tab, area }) => notesOf(tab, area)[0]?.[0]),
  getNotes: reads(({ tab, area }) => notesOf(tab, area)),
  setNote: edits((range, note: string | number | boolean | null) => {
    checkProtection(range.tab, range.area);
    writeNotes(
      range.tab,
      range.area,
      mapCells(range.area, () => (note === null ? null : String(note))),
    );
    return range;
  }, 'A figure becomes its text'),
  clearNote: edits((range) => {
    checkProtection(range.tab, range.area);
    writeNotes(range.tab, range.area, []);
    return range;
  }),
};
