import { discountOverLimit, discountOverUsual } from '../../language/playbook/flags';
import { memoize } from '../../memoize';
import { FEWEST_WINS } from '../../pipeline/fewest-wins';
import type { Pipeline } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { besideLimit, dealTargets, personalProcess, processInForce } from '../../process';
import { quantile } from '../../statistics';
import type { Flag } from './flag';

/** A larger discount than this share of the won deals had. */
const USUAL = 0.9;

/**
 * A larger discount than the median agreed for won deals; where nothing is said, than nine of ten won
 * deals had. Some deals may be above a median, so that the sentence says what was agreed.
 */
export const bigDiscount: Flag = {
  code: 'big-discount',
  about: ['discount', 'listPrice', 'amount'],
  label: 'Big discount',
  isAboutPrice: true,
  learn({ lookup }) {
    const limitOf = memoize((person: number) => limitFor(lookup.pipeline, person));
    const usual = memoize(() => usualDiscount(lookup));
    return ({ deal: { discount }, person }) => {
      if (discount === null || discount <= 0) return null;
      const limit = limitOf(person);
      if (limit !== null) {
        return besideLimit(discount, limit.largest) <= 0
          ? null
          : discountOverLimit(discount, limit);
      }
      const most = usual();
      return most !== null && discount > most ? discountOverUsual(discount, most) : null;
    };
  },
};

/** The person's own limit: of the version in force, else of the process as it is; null without. */
function limitFor(
  { process, agreements, salespeople, asOf }: Pipeline,
  person: number,
): { readonly largest: number; readonly isAgreed: boolean } | null {
  const name = salespeople[person]?.name ?? null;
  const inForce = name === null ? null : processInForce(agreements, name, asOf);
  const agreed = inForce === null ? null : dealTargets(inForce).largestDiscount;
  if (agreed !== null) return { largest: agreed, isAgreed: true };
  const { largestDiscount } = dealTargets(personalProcess(process, name));
  return largestDiscount === null ? null : { largest: largestDiscount, isAgreed: false };
}

function usualDiscount(lookup: PipelineIndex): number | null {
  const discounts = lookup.wonDiscounts(null);
  return discounts.length < FEWEST_WINS ? null : quantile({ values: discounts, q: USUAL });
}
