import type { Area } from './area';
import { type GridChange, movedSpan } from './grid-changes';

/** An area after a change to its sheet's grid; null if nothing of it is left. */
export function movedArea(area: Area, change: GridChange): Area | null {
  if (change.dimension === 'rows') {
    const span = movedSpan({ at: area.row, count: area.rows }, change);
    return span && { ...area, row: span.at, rows: span.count };
  }
  const span = movedSpan({ at: area.column, count: area.columns }, change);
  return span && { ...area, column: span.at, columns: span.count };
}
