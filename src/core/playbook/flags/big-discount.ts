import { percent } from '../../language/format';
import { FEWEST_WINS } from '../../pipeline/fewest-wins';
import { quantile } from '../../statistics';
import type { Flag } from './flag';

/** A larger discount than this share of the won deals had. */
const USUAL = 0.9;

/** A larger discount than nine of ten won deals had. */
export const bigDiscount: Flag = {
  code: 'big-discount',
  label: 'Big discount',
  askedOf: 'open',
  hasQuestion: true,
  learn({ pipelineIndex }) {
    const discounts = pipelineIndex.wonDiscounts(null);
    const usual = discounts.length < FEWEST_WINS ? null : quantile({ values: discounts, q: USUAL });
    return ({ deal: { discount } }) =>
      discount !== null && usual !== null && discount > 0 && discount > usual
        ? `The discount is ${percent(discount)}; nine of ten won deals had at most ${percent(usual)}.`
        : null;
  },
};
