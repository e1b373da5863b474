import type { Day } from '../../calendar';
import { amountWasCut } from '../../language/playbook/flags';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { stepOrder } from '../../process';
import { readNumber } from '../../table';
import type { Flag } from './flag';

/** The amount is lower than it was at some time since the proposal. */
export const amountCut: Flag = {
  code: 'amount-cut',
  about: ['amount'],
  label: 'Amount cut',
  isAboutPrice: true,
  learn({ lookup }) {
    const { eventsOfDeal } = lookup.pipeline;
    const proposedOn = proposalDays(lookup);
    return ({ index, deal }) => {
      const since = proposedOn.get(index);
      if (deal.amount === null || since === undefined) return null;
      let highest = -Number.POSITIVE_INFINITY;
      for (const { field, from, when } of eventsOfDeal[index] ?? []) {
        const before = field === 'amount' && when >= since ? readNumber(from) : 'blank';
        if (typeof before !== 'string') highest = Math.max(highest, before.value);
      }
      return highest > deal.amount ? amountWasCut(highest, deal.amount) : null;
    };
  },
};

/** For each deal that came to a proposal or further, the first day there. */
function proposalDays({ pipeline: { visits, process } }: PipelineIndex): Map<number, Day> {
  const isProposal = process.stages.map(
    ({ step }) => step !== null && stepOrder(step) >= stepOrder('proposal'),
  );
  const days = new Map<number, Day>();
  for (let row = 0; row < visits.size; row++) {
    if (!isProposal[visits.stage[row] as number]) continue;
    const deal = visits.deal[row] as number;
    const entered = visits.entered[row] as number;
    if (!(entered >= (days.get(deal) ?? Number.POSITIVE_INFINITY))) days.set(deal, entered);
  }
  return days;
}
