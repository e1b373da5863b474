/**
 * Memoizes a function of one argument: each value is worked out once and freed with its owner.
 * An argument that is an object owns its value; other values belong to whoever holds the memoized
 * function. For a value per owner and key, memoize a function that returns a memoized function.
 *
 * @param make a pure function; without an argument it is called once, when first asked
 * @param keyOf tells which arguments give the same value; by default only the same one does
 *
 * @example const lengthOf = memoize((text: string) => text.length);
 * @example const entriesOf = memoize((visits: Visits) => memoize((stage: number) => …));
 *   entriesOf(visits)(2)
 */
export function memoize<Argument = void, Value = unknown>(
  make: (argument: Argument) => Value,
  keyOf?: (argument: Argument) => unknown,
): (argument: Argument) => Value {
  let byOwner: Values<Value> | null = null;
  let byKey: Values<Value> | null = null;
  return (argument) => {
    const key = keyOf === undefined ? argument : keyOf(argument);
    let known: Values<Value>;
    if (typeof key === 'object' && key !== null) {
      byOwner ??= new WeakMap<object, Value>() as Values<Value>;
      known = byOwner;
    } else {
      byKey ??= new Map<unknown, Value>();
      known = byKey;
    }
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const made = make(argument);
    known.set(key, made);
    return made;
  };
}

interface Values<Value> {
  get(key: unknown): Value | undefined;
  has(key: unknown): boolean;
  set(key: unknown, value: Value): unknown;
}

/** An object that owns its fields: each is worked out when it is first asked for, and once. */
export function memoizeFields<T extends object>(
  makers: {
    readonly [Name in keyof T]: () => T[Name];
  },
): T {
  const fields = {} as T;
  for (const name of Object.keys(makers) as Array<keyof T>) {
    Object.defineProperty(fields, name, { get: memoize(makers[name]), enumerable: true });
  }
  return fields;
}
