/**
 * A reader of texts that reads each distinct text once: in 100,000 rows a column has a handful of
 * stages, sources or names. For what depends on the text alone and takes longer than a look-up.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
