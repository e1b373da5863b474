import { WON_DEALS } from '../../language/playbook/signals';
import { decided } from './agreement-spans';
import { ofWonDeals } from './amount-samples';
import { DETAIL, type Signal } from './signal';
import { WHOLE_PIPELINE } from './targets';

const sample = ofWonDeals(({ wonAmounts }) => wonAmounts, 'no-amounts');

/** Amounts of won deals. */
export const DEAL_SIZE: Signal = {
  ...DETAIL,
  code: 'deal size',
  adverse: ['low'],
  hasGoodSide: true,
  unit: 'money',
  targets: () => [WHOLE_PIPELINE],
  sample,
  sentenceStart: { low: 'Won deals are smaller', high: 'Won deals are larger' },
  followUp: {
    nameIn: {
      en: 'Median amount of won deals',
      de: 'Median des Betrags gewonnener Deals',
      es: 'Mediana del importe de las oportunidades ganadas',
      fr: 'Médiane du montant des affaires gagnées',
      pt: 'Mediana do valor dos negócios ganhos',
    },
    counts: WON_DEALS,
    ...decided(sample),
  },
};
