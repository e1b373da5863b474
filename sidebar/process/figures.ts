import { foldName } from '../../src/core/process/fold-name';
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

/**
 * Activities of a kind a week today, one person's, or the team's for null. A kind that is not saved yet
 * is looked up by the name that is typed.
 */
export function effortAt(
  { effort }: ProcessViewData,
  salesperson: string | null,
  { saved, name }: Pick<ActivityDraft, 'saved' | 'name'>,
): ShownFigure | null {
  return (
    effort.find(
      (each) =>
        foldName(each.activity) === foldName(saved?.name ?? name) &&
        isSamePerson(each.salesperson, salesperson),
    ) ?? null
  );
}
