import type { ProcessViewData } from '../../src/server/contract';
import type { ProcessDraft, StageDraft } from './draft';
import { activeStages, editTerms } from './draft-edits';
import type { NumberField } from './draft-errors';
import { figureAt } from './figures';
import { numberFields } from './number-fields';
import { numberText } from './number-text';

const FIELDS: readonly NumberField[] = [
  'targetConversion',
  'weeklyTarget',
  'largestDiscount',
  'maxDays',
];

/** A target that may be taken from today's figure, as it is typed. */
export interface FirstTarget {
  readonly id: number;
  readonly field: NumberField;
  readonly text: string;
  /** The stage and the field as they are called on the page. */
  readonly stage: string;
  readonly label: string;
}

/**
 * The team's figures of today that may become its first targets, so that there is something to agree
 * on: of deals as a whole, and how many a week come into the first stage and into the proposal. None
 * once a target is set.
 */
export function firstTargets(draft: ProcessDraft, view: ProcessViewData): FirstTarget[] {
  const active = activeStages(draft);
  if (active.some(({ terms }) => FIELDS.some((field) => terms[field].trim() !== ''))) return [];
  return active.flatMap((stage, place) =>
    FIELDS.flatMap((field) => {
      const take = isOfWhole(stage, place, field)
        ? (figureAt(view, null, stage, field)?.take ?? null)
        : null;
      return take === null
        ? []
        : [
            {
              id: stage.id,
              field,
              text: numberText(take),
              stage: stage.name,
              label: labelOf(stage, field),
            },
          ];
    }),
  );
}

/** The form with the targets filled in. */
export function withTargets(draft: ProcessDraft, targets: readonly FirstTarget[]): ProcessDraft {
  return targets.reduce(
    (next, { id, field, text }) => editTerms(next, id, { [field]: text }),
    draft,
  );
}

function labelOf({ outcome }: StageDraft, field: NumberField): string {
  return numberFields(outcome).find(([each]) => each === field)?.[1] ?? '';
}

function isOfWhole({ outcome, step }: StageDraft, place: number, field: NumberField): boolean {
  return outcome === 'won' || (field === 'weeklyTarget' && (place === 0 || step === 'proposal'));
}
