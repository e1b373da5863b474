import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hodgesLehmann, seededRandom } from '../../../src/core/statistics';
import { check } from './check';
import { frozen } from './close-to';

/** The plain definition. */
function medianOfPairs(a: readonly number[], b: readonly number[]): number | null {
  const differences = a.flatMap((own) => b.map((other) => own - other));
  differences.sort((one, two) => one - two);
  const count = differences.length;
  if (count === 0) return null;
  const upper = differences[count >> 1] as number;
  return count % 2 === 1 ? upper : ((differences[(count >> 1) - 1] as number) + upper) / 2;
}

const anyNumbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 25 });
const tied = fc.array(
  fc.integer({ min: -8, max: 8 }).map((value) => value / 10),
  { maxLength: 40 },
);
const farApart = fc.array(
  fc.integer({ min: -300, max: 300 }).map((power) => Math.sign(power) * 10 ** (power / 2)),
  { maxLength: 12 },
);

describe('hodgesLehmann', () => {
  it('gives the example of its docstring', () => {
    expect(hodgesLehmann({ a: frozen(3, 5), b: frozen(1, 2) })).toEqual({ shift: 2.5 });
  });

  it.each([
    ['any numbers', anyNumbers],
    ['many ties', tied],
    ['numbers of very different size', farApart],
  ])('equals the median of all pairs to the last bit, for %s', (_, lists) => {
    check(
      fc.property(lists, lists, (a, b) => {
        const expected = medianOfPairs(a, b);
        const { shift } = hodgesLehmann({ a, b });
        if (expected === null) expect(shift).toBeNull();
        else expect(shift === expected).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has no shift where a side is empty', () => {
    expect(hodgesLehmann({ a: [], b: [1] })).toEqual({ shift: null });
    expect(hodgesLehmann({ a: [1], b: [] })).toEqual({ shift: null });
  });

  it('is a plain 0 for equal sides', () => {
    expect(hodgesLehmann({ a: [1, 2, 2, 3], b: [3, 2, 1, 2] })).toEqual({ shift: 0 });
  });

  it('changes sign when the sides are exchanged', () => {
    check(
      fc.property(tied, tied, (a, b) => {
        fc.pre(a.length > 0 && b.length > 0);
        const one = hodgesLehmann({ a, b }).shift as number;
        const other = hodgesLehmann({ a: b, b: a }).shift as number;
        expect(one + other).toBe(0);
      }),
    );
  });

  it('holds for 100,000 values a side', () => {
    const random = seededRandom(7);
    const b = Float64Array.from({ length: 100_000 }, () => Math.round(random() * 2 ** 20));
    const a = b.map((value) => value + 4096);
    const { shift } = hodgesLehmann({ a, b });
    expect(shift).toBe(4096);
  });
});
