import { discountsOfRushed } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { type CarriedFigures, carriesDiscounts } from './shared/carries-discounts';
import { wonWithDiscount } from './shared/discounts';
import { needsAnalysisOf, type RushedStage } from './shared/needs-analysis';
import { dealsThatAre } from './shared/won-lost-open';

/** Are the deals with rushed needs analysis the ones with the large discounts? */
export const discountedWereRushed: Pointer<CarriedFigures<RushedStage>> = {
  look(input) {
    const { lookup, person, others } = input;
    // Who works alone is measured by what is usual for oneself.
    const usual = others.length === 0 ? [person] : others;
    const needs = needsAnalysisOf(lookup, dealsThatAre('won', lookup, usual));
    if ('missing' in needs) return needs;
    const { stage, limit, known, isRushed } = needs;
    return carriesDiscounts(input, (people) => known(wonWithDiscount(lookup, people)), isRushed, {
      stage,
      limit,
    });
  },
  sentence: discountsOfRushed,
};
