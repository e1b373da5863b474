import type { Direction } from '../direction';

/** The function, worked out at most once for each direction: the report asks again and again. */
export function onceEachWay<T>(work: (direction: Direction) => T): (direction: Direction) => T {
  const known: Partial<Record<Direction, T>> = {};
  return (direction) => {
    known[direction] ??= work(direction);
    return known[direction];
  };
}
