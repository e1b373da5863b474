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

/** An object each field of which is made when it is first asked for and then kept. */
export function lazyFields<T extends object>(
  makers: {
    readonly [Name in keyof T]: () => T[Name];
  },
): T {
  const fields = {} as T;
  for (const name of Object.keys(makers) as Array<keyof T>) {
    Object.defineProperty(fields, name, { get: lazily(makers[name]), enumerable: true });
  }
  return fields;
}
