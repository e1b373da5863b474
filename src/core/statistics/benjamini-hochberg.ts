import { requireShare } from './requirements';

/**
 * Benjamini-Hochberg adjusted p-values (false discovery rate), in the order of the input.
 * R: `p.adjust(p, method = "BH")`; Y. Benjamini and Y. Hochberg, JRSS B 57 (1995).
 *
 * `p`: each from 0 to 1. A null stays null and does not count as a comparison, as R's NA. An empty
 * list gives an empty list.
 *
 * @throws RangeError if a p-value is outside 0 to 1 or NaN
 *
 * @example benjaminiHochberg({ p: [0.01, 0.04, 0.03, 0.5] })
 * // { q: [0.04, 0.05333333333333334, 0.05333333333333334, 0.5] }
 */
export function benjaminiHochberg(options: { readonly p: ArrayLike<number> }): { q: number[] };
export function benjaminiHochberg(options: { readonly p: ArrayLike<number | null> }): {
  q: (number | null)[];
};
export function benjaminiHochberg(options: { readonly p: ArrayLike<number | null> }): {
  q: (number | null)[];
} {
  const q: (number | null)[] = [];
  const tested: { index: number; p: number }[] = [];
  for (let index = 0; index < options.p.length; index++) {
    const p = options.p[index] as number | null;
    q.push(p);
    if (p === null) continue;
    requireShare('p', p);
    tested.push({ index, p });
  }
  tested.sort((one, two) => two.p - one.p);
  let smallest = 1;
  tested.forEach(({ index, p }, larger) => {
    const rank = tested.length - larger;
    smallest = Math.min(smallest, (tested.length / rank) * p);
    q[index] = smallest;
  });
  return { q };
}
