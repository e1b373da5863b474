import type { Signal, SignalCode } from './signal';
import {
  cycles,
  dealSizes,
  discounts,
  entriesPerWeek,
  lossShare,
  openShare,
  proposalsIntoDeals,
  proposalsPerWeek,
  returnShare,
  skipShare,
  stageConversion,
  stageTimes,
  winRate,
} from './signal-samples';
import {
  everyStage,
  firstTarget,
  proposalTarget,
  stagesOf,
  topTarget,
  WHOLE_PIPELINE,
} from './targets';

/**
 * The signals, one record each: what is measured, where, which direction is trouble, and how the
 * sentence about it begins. A trainer may change the words; a new signal needs a sample function.
 */
export const SIGNALS: readonly Signal[] = [
  {
    code: 'proposals into deals',
    tier: 'headline',
    adverse: ['low'],
    unit: 'share',
    targets: proposalTarget,
    sample: proposalsIntoDeals,
    says: {
      low: 'Proposals become deals less often',
      high: 'Proposals become deals more often',
    },
  },
  {
    code: 'proposals per week',
    tier: 'headline',
    adverse: ['low'],
    unit: 'a week',
    targets: proposalTarget,
    sample: proposalsPerWeek,
    says: { low: 'Fewer proposals a week', high: 'More proposals a week' },
  },
  {
    code: 'discount',
    tier: 'headline',
    adverse: ['high'],
    unit: 'discount',
    targets: () => [WHOLE_PIPELINE],
    sample: discounts,
    says: { low: 'Smaller discounts', high: 'Larger discounts' },
  },
  {
    code: 'entries',
    tier: 'detail',
    adverse: ['low'],
    unit: 'a week',
    targets: firstTarget,
    sample: entriesPerWeek,
    says: { low: 'Fewer new deals in {stage} a week', high: 'More new deals in {stage} a week' },
  },
  {
    code: 'conversion',
    tier: 'detail',
    adverse: ['low'],
    unit: 'share',
    targets: everyStage,
    sample: stageConversion,
    says: { low: '{stage} advances fewer deals', high: '{stage} advances more deals' },
  },
  {
    code: 'time',
    tier: 'detail',
    adverse: ['high'],
    unit: 'days',
    targets: everyStage,
    sample: stageTimes,
    says: { low: 'Deals leave {stage} sooner', high: 'Deals stay longer in {stage}' },
  },
  {
    code: 'share',
    tier: 'detail',
    adverse: ['high'],
    unit: 'share',
    targets: stagesOf('qualification', 'needs analysis', 'proposal', 'closing'),
    sample: openShare,
    says: {
      low: 'A smaller part of the open deals is in {stage}',
      high: 'A larger part of the open deals is in {stage}',
    },
  },
  {
    code: 'share of first steps',
    tier: 'detail',
    adverse: ['low', 'high'],
    unit: 'share',
    targets: topTarget,
    sample: openShare,
    says: {
      low: 'A smaller part of the open deals is in the first steps',
      high: 'A larger part of the open deals is in the first steps',
    },
  },
  {
    code: 'win rate',
    tier: 'detail',
    adverse: ['low'],
    unit: 'share',
    targets: () => [WHOLE_PIPELINE],
    sample: winRate,
    says: { low: 'Fewer decided deals are won', high: 'More decided deals are won' },
  },
  {
    code: 'deal size',
    tier: 'detail',
    adverse: ['low'],
    unit: 'money',
    targets: () => [WHOLE_PIPELINE],
    sample: dealSizes,
    says: { low: 'Won deals are smaller', high: 'Won deals are larger' },
  },
  {
    code: 'cycle',
    tier: 'detail',
    adverse: ['high'],
    unit: 'days',
    targets: () => [WHOLE_PIPELINE],
    sample: cycles,
    says: { low: 'Won deals took less time', high: 'Won deals took longer' },
  },
  {
    code: 'losses',
    tier: 'detail',
    adverse: ['high'],
    unit: 'share',
    targets: stagesOf('objections'),
    sample: lossShare,
    says: {
      low: 'Fewer of the losses happen in {stage}',
      high: 'More of the losses happen in {stage}',
    },
  },
  {
    code: 'late losses',
    tier: 'detail',
    adverse: ['high'],
    unit: 'share',
    targets: proposalTarget,
    sample: lossShare,
    says: {
      low: 'Fewer of the losses come after a proposal',
      high: 'More of the losses come after a proposal',
    },
  },
  {
    code: 'skips',
    tier: 'detail',
    adverse: ['high'],
    unit: 'share',
    targets: stagesOf('qualification', 'needs analysis'),
    sample: skipShare,
    says: { low: 'Fewer deals skip {stage}', high: 'More deals skip {stage}' },
  },
  {
    code: 'returns',
    tier: 'detail',
    adverse: ['high'],
    unit: 'share',
    targets: stagesOf('negotiation'),
    sample: returnShare,
    says: { low: 'Fewer deals go back from {stage}', high: 'More deals go back from {stage}' },
  },
];

/** The record of a signal. */
export function signalOf(code: SignalCode): Signal {
  const signal = SIGNALS.find((each) => each.code === code);
  if (signal === undefined) throw new RangeError(`There is no signal "${code}"`);
  return signal;
}
