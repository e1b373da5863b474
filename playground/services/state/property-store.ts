import { SheetsError } from '../../workbook/messages';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/**
 * Sets a property.
 * @throws SheetsError beyond 9 KB a value or 500 KB a store
 */
export function setProperty(store: Map<string, string>, key: string, value: string): void {
  if (byteLength(value) > MAX_VALUE_BYTES) {
    throw new SheetsError('Argument too large: value');
  }
  let total = byteLength(key) + byteLength(value);
  for (const [otherKey, otherValue] of store) {
    if (otherKey !== key) total += byteLength(otherKey) + byteLength(otherValue);
  }
  if (total > MAX_STORE_BYTES) {
    throw new SheetsError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.set(key, value);
}

/** The length of a text in UTF-8 bytes, counted without encoding it. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
    // A surrogate pair is two units and four bytes.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes -= 1;
  }
  return bytes;
}
