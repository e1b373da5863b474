import { entriesPerWeek, proposalsPerWeek } from './pace-samples';
import type { Signal, SignalCode } from './signal';
import {
  cycles,
  dealSizes,
  discounts,
  lossShare,
  openDealsThat,
  openShare,
  proposalsIntoDeals,
  returnShare,
  skipShare,
  stageConversion,
  stageTimes,
  winRate,
  winRateOfOrigin,
} from './signal-samples';
import {
  everyStage,
  firstTarget,
  lastTarget,
  originTargets,
  proposalTarget,
  stagesOf,
  topTarget,
  WHOLE_PIPELINE,
  withoutRepeats,
} from './targets';

/** What most signals are: a record, its fields in the order of `Signal`. */
function detail(
  code: SignalCode,
  adverse: Signal['adverse'],
  hasGoodSide: boolean,
  unit: Signal['unit'],
  targets: Signal['targets'],
  sample: Signal['sample'],
  sentenceStart: Signal['sentenceStart'],
): Signal {
  return {
    code,
    tier: 'detail',
    weight: 1,
    adverse,
    hasGoodSide,
    unit,
    targets,
    sample,
    sentenceStart,
  };
}

/** Trouble only together with what a diagnosis says. */
function inDiagnosis(signal: Signal): Signal {
  return { ...signal, reportOnlyInDiagnosis: 'a diagnosis' };
}

function ofNotice(code: SignalCode, counts: Parameters<typeof openDealsThat>[0]): Signal {
  return detail(code, [], false, 'share', () => [WHOLE_PIPELINE], openDealsThat(counts), {});
}

/**
 * The signals, one record each: what is measured, where, which direction is trouble, and how the
 * sentence about it begins. A trainer may change the words; a new signal needs a sample function.
 */
export const SIGNALS: readonly Signal[] = [
  {
    code: 'proposals into deals',
    tier: 'headline',
    weight: 6,
    adverse: ['low'],
    hasGoodSide: true,
    unit: 'share',
    targets: proposalTarget,
    sample: proposalsIntoDeals,
    sentenceStart: {
      low: 'Proposals become deals less often',
      high: 'Proposals become deals more often',
    },
  },
  {
    code: 'proposals per week',
    tier: 'headline',
    weight: 2.5,
    adverse: ['low'],
    hasGoodSide: true,
    unit: 'a week',
    targets: proposalTarget,
    sample: proposalsPerWeek,
    sentenceStart: { low: 'Fewer proposals a week', high: 'More proposals a week' },
  },
  {
    code: 'discount',
    tier: 'headline',
    weight: 1.5,
    adverse: ['high'],
    hasGoodSide: true,
    unit: 'discount',
    targets: () => [WHOLE_PIPELINE],
    sample: discounts,
    sentenceStart: { low: 'Smaller discounts', high: 'Larger discounts' },
  },
  detail('entries', ['low'], true, 'a week', firstTarget, entriesPerWeek, {
    low: 'Fewer new deals in {stage} a week',
    high: 'More new deals in {stage} a week',
  }),
  detail('conversion', ['low'], true, 'share', everyStage, stageConversion, {
    low: '{stage} advances fewer deals',
    high: '{stage} advances more deals',
  }),
  detail('time', ['high'], false, 'days', everyStage, stageTimes, {
    high: 'Deals stay longer in {stage}',
  }),
  detail(
    'share',
    ['high'],
    false,
    'share',
    (process) =>
      withoutRepeats([
        ...stagesOf('qualification', 'needs analysis', 'proposal')(process),
        ...lastTarget(process),
      ]),
    openShare,
    { high: 'A larger part of the open deals is in {stage}' },
  ),
  detail('share of first steps', ['low', 'high'], false, 'share', topTarget, openShare, {
    low: 'A smaller part of the open deals is in the first steps',
    high: 'A larger part of the open deals is in the first steps',
  }),
  detail('win rate', ['low'], true, 'share', () => [WHOLE_PIPELINE], winRate, {
    low: 'Fewer decided deals are won',
    high: 'More decided deals are won',
  }),
  detail('deal size', ['low'], true, 'money', () => [WHOLE_PIPELINE], dealSizes, {
    low: 'Won deals are smaller',
    high: 'Won deals are larger',
  }),
  detail('cycle', ['high'], true, 'days', () => [WHOLE_PIPELINE], cycles, {
    low: 'Won deals took less time',
    high: 'Won deals took longer',
  }),
  detail('losses', ['high'], false, 'share', stagesOf('objections'), lossShare, {
    high: 'More of the losses happen in {stage}',
  }),
  detail('late losses', ['high'], false, 'share', proposalTarget, lossShare, {
    high: 'More of the losses come after a proposal',
  }),
  detail(
    'skips',
    ['high'],
    false,
    'share',
    stagesOf('qualification', 'needs analysis'),
    skipShare,
    { high: 'More deals skip {stage}' },
  ),
  detail('returns', ['high'], false, 'share', stagesOf('negotiation'), returnShare, {
    high: 'More deals go back from {stage}',
  }),
  inDiagnosis(
    detail('let through', ['high'], false, 'share', stagesOf('qualification'), stageConversion, {
      high: '{stage} lets more deals through',
    }),
  ),
  inDiagnosis(
    detail('short time', ['low'], false, 'days', stagesOf('needs analysis'), stageTimes, {
      low: 'Deals leave {stage} sooner',
    }),
  ),
  {
    code: 'win rate of an origin',
    tier: 'detail',
    weight: 0.5,
    adverse: ['low'],
    hasGoodSide: false,
    unit: 'share',
    targets: originTargets,
    sample: winRateOfOrigin,
    sentenceStart: { low: 'Fewer decided deals from “{origin}” are won' },
  },
];

/** Of the open deals, those of which a notice is told: never tested, only followed up. */
export const NOTICE_SIGNALS: readonly Signal[] = [
  ofNotice('next steps missing', ({ withoutNextStep, open }) => [withoutNextStep, open]),
  ofNotice('slippage', ({ slipping, dated }) => [slipping, dated]),
  ofNotice('stalled', ({ stalled, open }) => [stalled, open]),
];

/** The record of a signal. */
export function signalOf(code: SignalCode): Signal {
  const signal = SIGNALS.find((each) => each.code === code);
  if (signal === undefined) throw new RangeError(`There is no signal "${code}"`);
  return signal;
}
