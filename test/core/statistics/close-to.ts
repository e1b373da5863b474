import { expect } from 'vitest';

/**
 * Fails unless `actual` is a number within `relative` of the expected one (relative to it). NaN,
 * null and undefined fail; an expected 0 allows nothing but 0 within 1e-15.
 */
export function expectClose(actual: unknown, expected: number, relative = 1e-12): void {
  const allowed = expected === 0 ? 1e-15 : relative * Math.abs(expected);
  const isClose = typeof actual === 'number' && Math.abs(actual - expected) <= allowed;
  if (!isClose) expect.fail(`${String(actual)} is not within ${relative} of ${expected}`);
}

/** The same for each entry of a list. */
export function expectAllClose(
  actual: readonly unknown[],
  expected: readonly number[],
  relative?: number,
): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expectClose(actual[i], value, relative);
}

/** Frozen, so that a function that changes its input fails. */
export function frozen<T>(...values: T[]): readonly T[] {
  return Object.freeze(values);
}
