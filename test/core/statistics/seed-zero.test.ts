import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/statistics';

it('a seed may be 0 and not less', () => {
  const first = seededRandom(0)();
  expect(first).toBe(seededRandom(0)());
  expect(first).not.toBe(seededRandom(1)());
  expect(() => seededRandom(-1)).toThrow(RangeError);
  expect(() => seededRandom(0.5)).toThrow(RangeError);
});
