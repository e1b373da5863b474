/**
 * The arguments of `google.script.run` as the server receives them: copies, with null for undefined.
 * @throws Error 'Failed due to illegal value in property: 3' for what cannot be sent
 */
export function fromPage(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => sent(value, String(index), []));
}

function sent(value: unknown, property: string, within: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (['number', 'boolean', 'string'].includes(typeof value)) return value;
  const kind = Object.prototype.toString.call(value);
  const legal = typeof value === 'object' && (Array.isArray(value) || kind === '[object Object]');
  if (!legal || within.includes(value)) {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  const inner = [...within, value];
  if (Array.isArray(value)) return value.map((entry, index) => sent(entry, String(index), inner));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, sent(entry, key, inner)]),
  );
}
