/** Which way a figure differs from its reference. */
export type Direction = 'low' | 'high';

/** The other direction. */
export function opposite(direction: Direction): Direction {
  return direction === 'low' ? 'high' : 'low';
}
