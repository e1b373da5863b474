import { givenInNegotiation } from '../../language/playbook/shares';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { proposalStages } from '../../pipeline/proposals';
import { stepOrder } from '../../process';
import { readNumber } from '../../table';
import type { Pointer } from './pointer';
import { moreThanOthers, type ShareFigures } from './shared/compare-shares';
import { discountOf, SMALLEST_DISCOUNT, wonWithDiscount } from './shared/discounts';

/**
 * Discounts given after negotiation began, of all discounts, against the others': whoever gives
 * more of them cuts more amounts as well, and that is no question of when.
 */
export const cutInNegotiation: Pointer<ShareFigures> = {
  look(input) {
    const { lookup } = input;
    const { eventsOfDeal } = lookup.pipeline;
    if (!eventsOfDeal.some((events) => events.some(({ field }) => field === 'amount'))) {
      return { missing: 'amount changes' };
    }
    const began = negotiationBegan(lookup);
    return moreThanOthers(
      input,
      (people) =>
        wonWithDiscount(lookup, people).filter(
          (deal) => began.has(deal) && discountOf(lookup, deal) >= SMALLEST_DISCOUNT,
        ),
      (deal) =>
        (eventsOfDeal[deal] ?? []).some(({ field, from, to, when }) => {
          if (field !== 'amount' || when < (began.get(deal) ?? 0)) return false;
          const [before, after] = [readNumber(from), readNumber(to)];
          return (
            typeof before === 'object' && typeof after === 'object' && after.value < before.value
          );
        }),
    );
  },
  sentence: givenInNegotiation,
};

/** By deal, the day on which it came to negotiation, or to a proposal where no stage is that. */
function negotiationBegan({ pipeline }: PipelineIndex): Map<number, number> {
  const { visits, process, openStages } = pipeline;
  const late = openStages.filter((stage) => {
    const step = process.stages[stage]?.step ?? null;
    return step !== null && stepOrder(step) >= stepOrder('negotiation');
  });
  const stages = late.length > 0 ? new Set(late) : proposalStages(pipeline).stages;
  const began = new Map<number, number>();
  for (let row = 0; row < visits.size; row++) {
    const deal = visits.deal[row] as number;
    if (!stages.has(visits.stage[row] as number) || began.has(deal)) continue;
    began.set(deal, Math.floor(visits.entered[row] as number));
  }
  return began;
}
