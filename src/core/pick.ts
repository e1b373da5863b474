/** The entries of a list at some indexes, those that it has. */
export function pick<T>(all: readonly T[], indexes: readonly number[]): T[] {
  return indexes.flatMap((index) => {
    const one = all[index];
    return one === undefined ? [] : [one];
  });
}
