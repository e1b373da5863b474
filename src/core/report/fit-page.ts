import type { Line } from './document';

/** Rows that fit on one printed page: most take one or two lines. */
const MOST_ROWS = 40;

/**
 * Lines that fit on one printed page.
 *
 * @param rooms how much of each part is told, from the most to the least; the first that fits counts
 */
export function fitPage<Room>(rooms: readonly Room[], build: (room: Room) => Line[]): Line[] {
  let lines: Line[] = [];
  for (const room of rooms) {
    lines = build(room);
    if (lines.length <= MOST_ROWS) break;
  }
  return lines.slice(0, MOST_ROWS);
}
