import { discountsOfProduct } from '../../language/playbook/shares';
import { discountsOfOne } from './shared/discounts-of-one';

/** Does one product carry the discounts? */
export const discountOfAProduct = discountsOfOne('product', discountsOfProduct);
