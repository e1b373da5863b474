import { foldName } from './model';

/**
 * Orders open stages. Of each pair, the one that deals reached first comes first; where deals do
 * not tell, the one whose name suggests an earlier place; where neither tells, the one seen first.
 * A stage's place is the number of pairs it wins (Copeland's method), which settles circles as well.
 *
 * @param placeOf where a stage's name suggests that it stands; null where it suggests nothing
 */
export function orderStages(
  names: readonly string[],
  placeOf: (name: string) => number | null,
  paths: ReadonlyArray<readonly string[]>,
): string[] {
  const before = countPrecedences(names, paths);
  const places = names.map(placeOf);
  const wins = names.map((_, index) => {
    let count = 0;
    places.forEach((other, otherIndex) => {
      if (otherIndex === index) return;
      const own = places[index] ?? null;
      const lead = (before[index]?.[otherIndex] ?? 0) - (before[otherIndex]?.[index] ?? 0);
      const suggested = own === null || other === null ? 0 : other - own;
      count += (lead || suggested || otherIndex - index) > 0 ? 1 : 0;
    });
    return count;
  });
  return names
    .map((name, index) => ({ name, index, wins: wins[index] ?? 0 }))
    .sort((a, b) => b.wins - a.wins || a.index - b.index)
    .map(({ name }) => name);
}

/** How many deals reached stage i before stage j, by the first time they reached each. */
function countPrecedences(
  names: readonly string[],
  paths: ReadonlyArray<readonly string[]>,
): number[][] {
  const indexByName = new Map(names.map((name, index) => [foldName(name), index]));
  const before = names.map(() => names.map(() => 0));
  for (const path of paths) {
    const reached = [
      ...new Set(
        path
          .map((name) => indexByName.get(foldName(name)))
          .filter((index): index is number => index !== undefined),
      ),
    ];
    reached.forEach((earlier, position) => {
      for (const later of reached.slice(position + 1)) {
        const row = before[earlier];
        if (row !== undefined) row[later] = (row[later] ?? 0) + 1;
      }
    });
  }
  return before;
}
