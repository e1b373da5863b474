import type { Pointer } from '../pointer';
import { type CarriedFigures, carriesDiscounts } from './carries-discounts';
import { wonWithDiscount } from './discounts';
import { FEWEST, strongest } from './points';

interface Named {
  readonly name: string;
}

/** A pointer to one source, or one product, that carries the discounts. */
export function discountsOfOne(
  field: 'source' | 'product',
  sentence: Pointer<CarriedFigures<Named>>['sentence'],
): Pointer<CarriedFigures<Named>> {
  return {
    look(input) {
      const { lookup, person } = input;
      const dealsOf = (people: readonly number[]) => wonWithDiscount(lookup, people);
      const nameOf = (deal: number) => lookup.pipeline.deals[deal]?.[field] ?? '';
      const own = dealsOf([person]).map(nameOf);
      const names = [...new Set(own)].filter((name) => name !== '').sort();
      const readings = names.flatMap((name) => {
        if (own.filter((each) => each === name).length < FEWEST) return [];
        const isOfIt = (deal: number): boolean => nameOf(deal) === name;
        const reading = carriesDiscounts(input, dealsOf, isOfIt, { name });
        return 'missing' in reading ? [] : reading;
      });
      return strongest(readings, { missing: names.length === 0 ? field : null });
    },
    sentence,
  };
}
