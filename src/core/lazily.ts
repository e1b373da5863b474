/**
 * What `make` gives, made when it is first asked for and then kept. For what takes a while to make
 * and is not always used: every formula cell loads the whole script anew.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
