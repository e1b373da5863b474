import type { NumberList } from './number-list';

/**
 * Checks of arguments, shared by the functions of this folder. Bad data never comes this far (it
 * is a row problem), so a breach is a fault in the calling code and throws.
 */

/** @throws RangeError unless the value is a whole number from 0 to 2^53 - 1 */
export function requireCount(field: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${field} must be a count, got ${value}`);
  }
}

/** @throws RangeError unless both are counts and the part is at most the whole */
export function requirePart(
  partField: string,
  part: number,
  wholeField: string,
  whole: number,
): void {
  requireCount(partField, part);
  requireCount(wholeField, whole);
  if (part > whole) {
    throw new RangeError(`${partField} (${part}) must be <= ${wholeField} (${whole})`);
  }
}

/** @throws RangeError unless the value is finite and at least `minimum` */
export function requireAtLeast(field: string, value: number, minimum: number): void {
  if (!Number.isFinite(value) || value < minimum) {
    throw new RangeError(`${field} must be >= ${minimum}, got ${value}`);
  }
}

/** @throws RangeError unless the value lies from 0 to 1 */
export function requireShare(field: string, value: number): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${field} must lie from 0 to 1, got ${value}`);
  }
}

/** @throws RangeError unless the value lies strictly between 0 and 1 */
export function requireLevel(value: number): void {
  if (!(value > 0 && value < 1)) {
    throw new RangeError(`level must lie between 0 and 1, got ${value}`);
  }
}

/** @throws RangeError unless both lists have the same length */
export function requireSameLength(
  field: string,
  list: NumberList,
  otherField: string,
  other: NumberList,
): void {
  if (list.length !== other.length) {
    throw new RangeError(
      `${field} (${list.length}) and ${otherField} (${other.length}) must have one length`,
    );
  }
}
