import { WON_DEALS } from '../../language/playbook/signals';
import { decided } from './agreement-spans';
import { ofWonDeals } from './amount-samples';
import { DETAIL, type Signal } from './signal';
import { WHOLE_PIPELINE } from './targets';

const sample = ofWonDeals(({ wonDiscounts }) => wonDiscounts, 'no-discounts');

/** Discounts of won deals. */
export const DISCOUNT: Signal = {
  ...DETAIL,
  code: 'discount',
  tier: 'headline',
  teamWeight: 1,
  weight: 1.5,
  adverse: ['high'],
  hasGoodSide: true,
  unit: 'discount',
  targets: () => [WHOLE_PIPELINE],
  sample,
  isComparedWithOwnPast: true,
  agreedTerm: { term: 'largest discount', targets: () => [WHOLE_PIPELINE] },
  sentenceStart: { low: 'Smaller discounts', high: 'Larger discounts' },
  followUp: {
    nameIn: {
      en: 'Median discount of won deals',
      de: 'Median des Rabatts gewonnener Deals',
      es: 'Mediana del descuento de las oportunidades ganadas',
      fr: 'Médiane de la remise des affaires gagnées',
      pt: 'Mediana do desconto dos negócios ganhos',
    },
    counts: WON_DEALS,
    ...decided(sample),
  },
};
