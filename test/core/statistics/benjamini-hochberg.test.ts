import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/statistics';
import { check } from './check';
import { expectAllClose, frozen } from './close-to';

const lists = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

/** The definition as it stands: the least of m p_j / rank_j over all p_j at or above. */
function byDefinition(p: readonly number[]): number[] {
  const ascending = [...p].sort((one, two) => one - two);
  return p.map((own) =>
    ascending.reduce((least, other) => {
      const rank = ascending.lastIndexOf(other) + 1;
      return other >= own ? Math.min(least, (p.length * other) / rank) : least;
    }, 1),
  );
}

describe('benjaminiHochberg', () => {
  it('gives the example of its docstring', () => {
    const { q } = benjaminiHochberg({ p: frozen(0.01, 0.04, 0.03, 0.5) });
    expectAllClose(q, [0.04, 0.16 / 3, 0.16 / 3, 0.5]);
  });

  it('gives an empty list for an empty list', () => {
    expect(benjaminiHochberg({ p: [] })).toEqual({ q: [] });
  });

  it('leaves a single p as it is', () => {
    expect(benjaminiHochberg({ p: [0.8237] })).toEqual({ q: [0.8237] });
  });

  it('equals the definition', () => {
    check(
      fc.property(lists, (p) => {
        const { q } = benjaminiHochberg({ p });
        expectAllClose(q, byDefinition(p));
      }),
    );
  });

  it('keeps the order of the p, never lowers one, and stays in 0 to 1', () => {
    check(
      fc.property(lists, (p) => {
        const { q } = benjaminiHochberg({ p });
        const order = p.map((_, i) => i).sort((i, j) => (p[i] as number) - (p[j] as number));
        order.forEach((index, place) => {
          expect(q[index]).toBeGreaterThanOrEqual(p[index] as number);
          expect(q[index]).toBeLessThanOrEqual(1);
          const next = order[place + 1];
          if (next !== undefined) expect(q[index]).toBeLessThanOrEqual(q[next] as number);
        });
      }),
    );
  });

  it('does not count a comparison without data', () => {
    expect(benjaminiHochberg({ p: [0.02, null, 0.5, null] }).q).toEqual([0.04, null, 0.5, null]);
  });

  it('reads typed arrays', () => {
    expect(benjaminiHochberg({ p: Float64Array.of(0.5, 0.25) }).q).toEqual([0.5, 0.5]);
  });

  it.each([[[1.1]], [[-0.1]], [[Number.NaN]]])('refuses %o', (p) => {
    expect(() => benjaminiHochberg({ p })).toThrow(RangeError);
  });
});
