import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import { foldName, type StageTerms } from '../../src/core/process/model';
import type { ActivityDraft } from './activity-draft';
import type { ProcessDraft, StageDraft, TermsDraft } from './draft';
import { numberText, parseNumber, percentText } from './number-text';
import { isSamePerson } from './people';

/** The fields of a stage that can be typed wrong. */
export type CheckedField = 'name' | NumberField;

/** The fields that hold a number. */
export type NumberField = 'targetConversion' | 'maxDays' | 'weeklyTarget' | 'largestDiscount';

/** A field that cannot be saved as it is. */
export interface FieldError {
  /** The id of the stage, or of the kind of activity. */
  readonly stageId: number;
  /** Whose own terms the field is in; null for the team's. */
  readonly salesperson: string | null;
  readonly field: CheckedField;
  readonly sentence: string;
}

/** What is wrong with a field of the team's (null) or of a person's own; undefined for nothing. */
export function errorAt(
  errors: readonly FieldError[],
  id: number,
  salesperson: string | null,
  field: CheckedField,
): string | undefined {
  return errors.find(
    (error) =>
      error.stageId === id && isSamePerson(error.salesperson, salesperson) && error.field === field,
  )?.sentence;
}

/** Every field of the form that cannot be saved as it is, the team's first. */
export function draftErrors(draft: ProcessDraft): FieldError[] {
  const team = draft.stages.flatMap((stage) => {
    const name = nameError(stage, draft.stages);
    const own = { stageId: stage.id, salesperson: null };
    return [
      ...(name === null ? [] : [{ ...own, field: 'name' as const, sentence: name }]),
      ...termsErrors(stage.terms, stage.saved, stage.outcome).map((error) => ({
        ...own,
        ...error,
      })),
    ];
  });
  const outcomes = new Map(draft.stages.map(({ id, outcome }) => [id, outcome]));
  const personal = draft.overrides.flatMap(({ salesperson, stageId, terms, saved }) =>
    termsErrors(terms, saved, outcomes.get(stageId) ?? 'open').map((error) => ({
      stageId,
      salesperson,
      ...error,
    })),
  );
  return [...activityErrors(draft.activities), ...team, ...personal];
}

interface Named {
  readonly id: number;
  readonly name: string;
  readonly saved: { readonly name: string } | null;
}

function nameError(
  { id, name, saved }: Named,
  all: readonly Named[],
  texts: { readonly nameMissing: string; readonly nameTwice: string } = PROCESS_TEXTS.errors,
): string | null {
  // Of two with one name, the one that was renamed is to blame.
  if (name === saved?.name) return null;
  const folded = foldName(name);
  if (folded === '') return texts.nameMissing;
  const twin = all.some((other) => other.id !== id && foldName(other.name) === folded);
  return twin ? texts.nameTwice : null;
}

function activityErrors(activities: readonly ActivityDraft[]): FieldError[] {
  return activities.flatMap((activity) => {
    const sentence = nameError(activity, activities, WORKSHOP_TEXTS.activities.errors);
    const name: FieldError[] =
      sentence === null
        ? []
        : [{ stageId: activity.id, salesperson: null, field: 'name', sentence }];
    const targets = [{ ...activity, salesperson: null }, ...activity.personal].flatMap(
      ({ salesperson, weeklyTarget }): FieldError[] =>
        parseNumber(weeklyTarget) === 'invalid'
          ? [
              {
                stageId: activity.id,
                salesperson,
                field: 'weeklyTarget',
                sentence: PROCESS_TEXTS.errors.weekly,
              },
            ]
          : [],
    );
    return [...name, ...targets];
  });
}

function termsErrors(
  terms: TermsDraft,
  saved: StageTerms | null,
  outcome: StageDraft['outcome'],
): Array<{ field: CheckedField; sentence: string }> {
  const texts = PROCESS_TEXTS.errors;
  const errors: Array<{ field: CheckedField; sentence: string }> = [];
  const check = (
    field: NumberField,
    savedText: string,
    problem: (value: number) => string | null,
    notANumber: string,
  ): void => {
    // What came from the sheet is the sheet's to judge; only what is typed here is checked.
    if (saved !== null && terms[field] === savedText) return;
    const value = parseNumber(terms[field]);
    const sentence = value === null ? null : value === 'invalid' ? notANumber : problem(value);
    if (sentence !== null) errors.push({ field, sentence });
  };
  check(
    'targetConversion',
    percentText(saved?.targetConversion ?? null),
    (value) => {
      if (value > 100) return texts.target;
      if (outcome === 'won' && value === 100) return texts.allProposals;
      return value > 0 && value <= 1 ? texts.targetShare : null;
    },
    texts.target,
  );
  check(
    'maxDays',
    numberText(saved?.maxDays ?? null),
    (value) => (value > 0 ? null : texts.days),
    texts.days,
  );
  check('weeklyTarget', numberText(saved?.weeklyTarget ?? null), () => null, texts.weekly);
  check(
    'largestDiscount',
    percentText(saved?.largestDiscount ?? null),
    (value) => {
      if (value > 100) return texts.target;
      // A limit of 1 % may be meant.
      return value > 0 && value < 1 ? texts.targetShare : null;
    },
    texts.target,
  );
  return errors;
}
