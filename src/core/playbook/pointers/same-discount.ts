import { sameDiscounts } from '../../language/playbook/shares';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Pointer } from './pointer';
import { higherShare, type ShareFigures } from './shared/compare-shares';
import { discountOf, SMALLEST_DISCOUNT, wonWithDiscount } from './shared/discounts';

/** The same whole percentage on most discounted deals, against each of the others' favourite one. */
export const sameDiscount: Pointer<ShareFigures & { readonly discount: number }> = {
  look({ lookup, person, others }) {
    const own = favourite(lookup, person);
    let otherN = 0;
    let otherOf = 0;
    for (const other of others) {
      const { same, of } = favourite(lookup, other);
      otherN += same.length;
      otherOf += of;
    }
    const counts = { of: own.of, otherN, otherOf };
    return higherShare(own.same, counts, { discount: own.wholePercent / 100 });
  },
  sentence: sameDiscounts,
};

/** The whole percentage that a person gives most often, on which deals, of how many discounts. */
function favourite(lookup: PipelineIndex, person: number) {
  const byPercent = new Map<number, number[]>();
  let of = 0;
  for (const deal of wonWithDiscount(lookup, [person])) {
    const discount = discountOf(lookup, deal);
    if (discount < SMALLEST_DISCOUNT) continue;
    of++;
    const wholePercent = Math.round(discount * 100);
    // Amounts are rounded to whole units, so 15 % of a small price is not quite 15 %.
    if (Math.abs(discount * 100 - wholePercent) > 0.1) continue;
    byPercent.set(wholePercent, [...(byPercent.get(wholePercent) ?? []), deal]);
  }
  const [wholePercent, same] = [...byPercent].sort(
    (a, b) => b[1].length - a[1].length || b[0] - a[0],
  )[0] ?? [0, []];
  return { wholePercent, same, of };
}
