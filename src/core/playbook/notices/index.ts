import { memoize } from '../../memoize';
import { othersOf } from '../../pipeline/others';
import { rankCauses } from '../rank-causes';
import { WHOLE_PIPELINE } from '../signals/targets';
import { behindPlan } from './behind-plan';
import { noLosses } from './no-losses';
import { noNextStep } from './no-next-step';
import { notEnoughRecorded } from './not-enough-recorded';
import type { Notice, NoticeInput, NoticeRecord } from './notice';
import { oneBigDeal } from './one-big-deal';
import { processNotAgreed } from './process-not-agreed';
import { slippingDates } from './slipping-dates';
import { stalePipeline } from './stale-pipeline';

/** The notices, one file each, in the order in which they are reported. */
export const NOTICES: readonly NoticeRecord[] = [
  processNotAgreed,
  notEnoughRecorded,
  noLosses,
  behindPlan,
  noNextStep,
  slippingDates,
  stalePipeline,
  oneBigDeal,
];

/** The notices that hold for one salesperson. */
export function noticesFor(input: NoticeInput): Notice[] {
  const { pipelineIndex, person } = input;
  const others = othersOf(pipelineIndex.pipeline.salespeople, person);
  const about = { pipelineIndex, person, others, finding: { target: WHOLE_PIPELINE } };
  return NOTICES.flatMap((record) => {
    const sentence = record.sentence(input);
    if (sentence === null) return [];
    return {
      code: record.code,
      comesFirst: record.comesFirst ?? false,
      sentence,
      diagnosis: { ...record, followUp: record.followUpFor?.(input) ?? record.followUp },
      rankedCauses: memoize(() => rankCauses(record, about)),
    };
  });
}
