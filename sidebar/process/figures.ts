import type { ProcessViewData } from '../../src/server/contract';
import type { StageDraft } from './draft';
import type { NumberField } from './draft-errors';
import { isSamePerson } from './people';

/** Today's figure to stand beside a field's target: one person's, or the team's for null. */
export function figureAt(
  { figures }: ProcessViewData,
  salesperson: string | null,
  { saved }: StageDraft,
  field: NumberField,
): string | null {
  const found = figures.find(
    (each) =>
      each.field === field &&
      each.stage === saved?.name &&
      isSamePerson(each.salesperson, salesperson),
  );
  return found?.text ?? null;
}
