import { decided } from './agreement-spans';
import { lossShare } from './losses';
import { DETAIL, type Signal } from './signal';
import { proposalTarget } from './targets';

/** Share of the losses that comes after a proposal. */
export const LATE_LOSSES: Signal = {
  ...DETAIL,
  code: 'late losses',
  adverse: ['high'],
  targets: proposalTarget,
  sample: lossShare,
  sentenceStart: { high: 'More of the losses come after a proposal{called}' },
  followUp: {
    nameIn: {
      en: 'Share of losses after a proposal',
      de: 'Anteil der Verluste nach einem Angebot',
      es: 'Proporción de pérdidas tras una propuesta',
      fr: 'Part des pertes après une proposition',
      pt: 'Proporção de perdas após uma proposta',
    },
    ...decided(lossShare),
  },
};
