import { WON_DEALS } from '../../language/playbook/signals';
import { decided } from './agreement-spans';
import { ofWonDeals } from './amount-samples';
import { DETAIL, type Signal } from './signal';
import { WHOLE_PIPELINE } from './targets';

const sample = ofWonDeals(({ cycleLengths }) => cycleLengths, 'no-created-dates');

/** Days from creation to closing of won deals. */
export const CYCLE: Signal = {
  ...DETAIL,
  code: 'cycle',
  adverse: ['high'],
  hasGoodSide: true,
  unit: 'days',
  targets: () => [WHOLE_PIPELINE],
  sample,
  sentenceStart: { low: 'Won deals took less time', high: 'Won deals took longer' },
  followUp: {
    nameIn: {
      en: 'Median days from creation to deal',
      de: 'Median der Tage von der Anlage zum Abschluss',
      es: 'Mediana de días desde la creación hasta la venta',
      fr: 'Médiane des jours de la création à la vente',
      pt: 'Mediana de dias da criação à venda',
    },
    counts: WON_DEALS,
    ...decided(sample),
  },
};
