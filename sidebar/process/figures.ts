import type { FigureData, ProcessViewData } from '../../src/server/contract';
import type { ActivityDraft } from './activity-draft';
import type { StageDraft } from './draft';
import type { NumberField } from './draft-errors';
import { isSamePerson } from './people';

/** Today's figure beside a field, and what of it may be taken for a target. */
export type ShownFigure = Pick<FigureData, 'text' | 'take'>;

/** Today's figure to stand beside a field's target: one person's, or the team's for null. */
export function figureAt(
  { figures }: ProcessViewData,
  salesperson: string | null,
  { saved }: StageDraft,
  field: NumberField,
): ShownFigure | null {
  return (
    figures.find(
      (each) =>
        each.field === field &&
        each.stage === saved?.name &&
        isSamePerson(each.salesperson, salesperson),
    ) ?? null
  );
}

/** Activities of a kind a week today, one person's, or the team's for null. */
export function effortAt(
  { effort }: ProcessViewData,
  salesperson: string | null,
  { saved }: Pick<ActivityDraft, 'saved'>,
): ShownFigure | null {
  return (
    effort.find(
      (each) => each.activity === saved?.name && isSamePerson(each.salesperson, salesperson),
    ) ?? null
  );
}
