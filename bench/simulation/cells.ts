import { isoDay } from '../../src/core/calendar';
import type { Cell } from '../../src/core/table';

export type { Cell } from '../../src/core/table';

/** The day of a moment as ISO text, as a file would hold it. */
export function isoDayText(moment: number): Cell {
  return isoDay(moment);
}
