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

/** Each name once, in alphabetical order; of several spellings always the same one. */
export function namesOnce(names: Iterable<string>): string[] {
  const spellings = new Map<string, string>();
  for (const name of new Set(names)) {
    const folded = foldName(name);
    const before = spellings.get(folded);
    if (before === undefined || name < before) spellings.set(folded, name);
  }
  return [...spellings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
