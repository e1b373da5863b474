import type { CheckedField } from './draft-errors';

/** The heading of the notice that somebody else changed the process. */
export const CONFLICT_ID = 'process-conflict';
/** The heading of the notice that nothing was agreed, because the process had changed. */
export const NOT_AGREED_ID = 'process-not-agreed';
/** The button that adds a stage. */
export const ADD_ID = 'process-add';
/** The button that adds a kind of activity. */
export const ADD_ACTIVITY_ID = 'activity-add';
/** Whose process is shown. */
export const FOR_WHOM_ID = 'for-whom';
/** The quota that is typed. */
export const QUOTA_ID = 'quota';

/** The question whether somebody's agreement is to be recorded. */
export const askId = (salesperson: string): string => `agree-${salesperson}`;

/** The id of a stage's field, the team's or the chosen person's own. */
export function fieldId(
  stageId: number,
  field: CheckedField | 'aliases' | 'outcome' | 'step' | 'exitCriteria' | 'skip' | 'required',
  isOwn: boolean,
): string {
  return `${isOwn ? 'own' : 'stage'}-${stageId}-${field}`;
}

/** The button that shows a stage's fields. */
export const toggleId = (stageId: number): string => `stage-${stageId}-toggle`;
/** The place of a stage's fields. */
export const fieldsId = (stageId: number): string => `stage-${stageId}-fields`;
/** The buttons that move a stage, and the one that brings it back. */
export const moveId = (stageId: number, by: -1 | 1): string =>
  `stage-${stageId}-${by === -1 ? 'up' : 'down'}`;
export const backId = (stageId: number): string => `stage-${stageId}-back`;
