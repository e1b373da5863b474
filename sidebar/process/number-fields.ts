import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import type { StageDraft } from './draft';
import type { NumberField } from './draft-errors';

type FieldWithLabel = readonly [field: NumberField, label: string];

/** The number fields of a stage, the longest label first; of deals as a whole, the won stage's. */
export function numberFields(outcome: StageDraft['outcome']): readonly FieldWithLabel[] {
  const texts = PROCESS_TEXTS;
  const weekly: FieldWithLabel = ['weeklyTarget', texts.weekly];
  switch (outcome) {
    case 'open':
      return [['targetConversion', texts.target], ['maxDays', texts.maxDays], weekly];
    case 'won':
      return [
        ['targetConversion', texts.proposalsIntoDeals],
        ['largestDiscount', texts.largestDiscount],
        weekly,
      ];
    case 'lost':
      return [weekly];
  }
}
