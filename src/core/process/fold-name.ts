/** Folds a name for comparison: case and runs of spaces do not count. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Finds the index of something named by its name or another name; -1 where there is none. */
export type NameFinder = (name: string) => number;

/** A finder over names first, then other names, so that a name in use now wins over an old one. */
export function nameFinder(
  named: ReadonlyArray<{ readonly name: string; readonly aliases: readonly string[] }>,
): NameFinder {
  const indexByName = new Map<string, number>();
  const remember = (name: string, index: number): void => {
    const folded = foldName(name);
    if (folded !== '' && !indexByName.has(folded)) indexByName.set(folded, index);
  };
  named.forEach(({ name }, index) => {
    remember(name, index);
  });
  named.forEach(({ aliases }, index) => {
    for (const alias of aliases) remember(alias, index);
  });
  return (name) => indexByName.get(foldName(name)) ?? -1;
}
