/**
 * Checks what comes from the page, named and composed as valibot's schemas are. Valibot itself
 * would be 8 KB of a script that is loaded anew for every single formula; this is a tenth of it.
 */

const INVALID = Symbol('invalid');

/** Gives the value back, with only what is known of it, or says that it is not valid. */
export type Schema<T> = (value: unknown) => T | typeof INVALID;

interface Optional<T> {
  (value: unknown): T | undefined | typeof INVALID;
  readonly isOptional: true;
}

/** What a valid value is. */
export type InferOutput<S> = S extends (value: unknown) => infer T
  ? Exclude<T, typeof INVALID>
  : never;

type Entries = Readonly<Record<string, Schema<unknown>>>;
type OptionalKeys<E> = { [K in keyof E]: E[K] extends Optional<unknown> ? K : never }[keyof E];
type ObjectOutput<E> = { [K in Exclude<keyof E, OptionalKeys<E>>]: InferOutput<E[K]> } & {
  [K in OptionalKeys<E>]?: InferOutput<E[K]>;
};

export type Parsed<T> =
  | { readonly success: true; readonly output: T }
  | { readonly success: false; readonly issues: unknown };

/** The value as read, or `issues`: the value itself, for the developer's log. */
export function safeParse<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  const output = schema(value);
  return output === INVALID ? { success: false, issues: value } : { success: true, output };
}

function that<T>(isValid: (value: unknown) => boolean): Schema<T> {
  return (value) => (isValid(value) ? (value as T) : INVALID);
}

export const string = (): Schema<string> => that((value) => typeof value === 'string');
export const boolean = (): Schema<boolean> => that((value) => typeof value === 'boolean');
/** Any number but NaN. */
export const number = (): Schema<number> =>
  that((value) => typeof value === 'number' && !Number.isNaN(value));
export const literal = <const T extends string>(wanted: T): Schema<T> =>
  that((value) => value === wanted);
export const picklist = <const T extends string>(wanted: readonly T[]): Schema<T> =>
  that((value) => wanted.includes(value as T));

/** The schema, and all of the conditions. */
export function pipe<T>(
  schema: Schema<T>,
  ...conditions: ReadonlyArray<(value: T) => boolean>
): Schema<T> {
  return (value) => {
    const output = schema(value);
    return output !== INVALID && conditions.every((holds) => holds(output)) ? output : INVALID;
  };
}

export const maxLength = (most: number) => (value: { readonly length: number }) =>
  value.length <= most;
export const nonEmpty = () => (value: { readonly length: number }) => value.length > 0;
export const finite = () => Number.isFinite;
export const integer = () => Number.isInteger;
export const minValue = (least: number) => (value: number) => value >= least;
export const maxValue = (most: number) => (value: number) => value <= most;
/** Written as a day; whether there is such a day is for the reader of days to say. */
export const isoDate = () => (value: string) =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);

export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return (value) => (value === null ? null : schema(value));
}

/** In an object, a key that may be missing. */
export function optional<T>(schema: Schema<T>): Optional<T> {
  const orMissing = (value: unknown) => (value === undefined ? undefined : schema(value));
  return Object.assign(orMissing, { isOptional: true } as const);
}

export function array<T>(schema: Schema<T>): Schema<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return INVALID;
    const output = value.map(schema);
    return output.includes(INVALID) ? INVALID : (output as T[]);
  };
}

/** An object used as a table of any keys; a key `__proto__` is one like any other. */
export function record<T>(keys: Schema<string>, values: Schema<T>): Schema<Record<string, T>> {
  return (value) => {
    if (!isObject(value)) return INVALID;
    const output: Array<readonly [string, T]> = [];
    for (const [key, entry] of Object.entries(value)) {
      const read = values(entry);
      if (keys(key) === INVALID || read === INVALID) return INVALID;
      output.push([key, read]);
    }
    return Object.fromEntries(output);
  };
}

/** An object with these keys; others are dropped. */
export function object<const E extends Entries>(entries: E): Schema<ObjectOutput<E>> {
  return (value) => {
    if (!isObject(value)) return INVALID;
    const output: Record<string, unknown> = {};
    const given = new Map(Object.entries(value));
    for (const [key, schema] of Object.entries(entries)) {
      const read = schema(given.get(key));
      if (read === INVALID) return INVALID;
      if (read !== undefined) output[key] = read;
    }
    return output as ObjectOutput<E>;
  };
}

/** One of several objects, told apart by a literal under the key. */
export function variant<const S extends ReadonlyArray<Schema<unknown>>>(
  _key: string,
  schemas: S,
): Schema<InferOutput<S[number]>> {
  return (value) => {
    for (const schema of schemas) {
      const output = schema(value);
      if (output !== INVALID) return output as InferOutput<S[number]>;
    }
    return INVALID;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
