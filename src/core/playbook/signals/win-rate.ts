import type { Signal as ComparedSignal } from '../../inference/signal';
import { DECIDED_DEALS } from '../../language/playbook/signals';
import { pick } from '../../pick';
import { decided } from './agreement-spans';
import { shareBySource } from './share-samples';
import { DETAIL, type Signal } from './signal';
import { WHOLE_PIPELINE } from './targets';

const sample: ComparedSignal['sample'] = ({ lookup, people }) =>
  lookup.decisions.noShares ?? shareBySource(pick(lookup.outcomes('source'), people));

/** Won of all decided deals, by lead source as well. */
export const WIN_RATE: Signal = {
  ...DETAIL,
  code: 'win rate',
  adverse: ['low'],
  hasGoodSide: true,
  targets: () => [WHOLE_PIPELINE],
  sample,
  isComparedWithOwnPast: true,
  sentenceStart: { low: 'Fewer decided deals are won', high: 'More decided deals are won' },
  followUp: {
    nameIn: {
      en: 'Decided deals that are won',
      de: 'Entschiedene Deals, die gewonnen werden',
      es: 'Oportunidades con resultado que se ganan',
      fr: 'Affaires closes qui sont gagnées',
      pt: 'Negócios decididos que são ganhos',
    },
    counts: DECIDED_DEALS,
    ...decided(sample),
  },
};
