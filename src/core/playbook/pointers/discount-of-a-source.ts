import { discountsOfSource } from '../../language/playbook/shares';
import { discountsOfOne } from './shared/discounts-of-one';

/** Does one source carry the discounts? */
export const discountOfASource = discountsOfOne('source', discountsOfSource);
