import { discountsWithout } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { type AskedFor, columnsOfStep } from './shared/asked-by-step';
import { type CarriedFigures, carriesDiscounts } from './shared/carries-discounts';
import { wonWithDiscount } from './shared/discounts';
import { strongest } from './shared/points';

/** Are the won deals without what needs analysis asks for the ones with the large discounts? */
export const discountedWithoutNeed: Pointer<CarriedFigures<AskedFor>> = {
  look(input) {
    const { lookup, person } = input;
    const columns = columnsOfStep(lookup.pipeline, person, 'needs analysis');
    const readings = columns.flatMap(({ name, isFilled }) => {
      const reading = carriesDiscounts(
        input,
        (people) => wonWithDiscount(lookup, people).filter((deal) => isFilled(deal) !== null),
        (deal) => isFilled(deal) === false,
        { name },
      );
      return 'missing' in reading ? [] : [reading];
    });
    return strongest(readings);
  },
  sentence: discountsWithout,
};
