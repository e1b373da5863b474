/**
 * A store of what was worked out from an object, by a key: made once, and kept as long as the
 * object is. For what is asked of the same data by one person and signal after the other.
 */
export function keptFor<Owner extends object, T>(): (
  owner: Owner,
  key: unknown,
  make: () => T,
) => T {
  const known = new WeakMap<Owner, Map<unknown, T>>();
  return (owner, key, make) => {
    let own = known.get(owner);
    if (own === undefined) {
      own = new Map();
      known.set(owner, own);
    }
    const before = own.get(key);
    if (before !== undefined) return before;
    const made = make();
    own.set(key, made);
    return made;
  };
}
