import { EnumType, EnumValue } from '../services/enums';
import { Handle } from '../services/handles';

/** Marks a result that cannot be sent: the page's handler gets null and no error. */
const UNSENDABLE = Symbol('unsendable');

/** The result of a server function as the page receives it. */
export function toPage(value: unknown): unknown {
  const received = receivedOf(value);
  return received === UNSENDABLE ? null : received;
}

function receivedOf(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object') return typeof value === 'symbol' ? UNSENDABLE : value;
  if (value instanceof Handle || value instanceof EnumValue || value instanceof EnumType) {
    return UNSENDABLE;
  }
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]') return UNSENDABLE;
  if (Array.isArray(value)) {
    const entries = value.map(receivedOf);
    return entries.includes(UNSENDABLE) ? UNSENDABLE : entries;
  }
  // A Map, a Set and their like arrive empty.
  if (kind !== '[object Object]') return {};
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => [key, receivedOf(entry)] as const);
  if (entries.some(([, entry]) => entry === UNSENDABLE)) return UNSENDABLE;
  return Object.fromEntries(entries);
}
