import { activeActivities } from './activity-edits';
import type { ProcessDraft } from './draft';
import { activeStages } from './draft-edits';

/** The activities and the open stages in use of which no step of selling is chosen. */
export function lackingStep(
  draft: ProcessDraft,
): Array<{ readonly id: number; readonly name: string }> {
  const open = activeStages(draft).filter(({ outcome }) => outcome === 'open');
  return [...activeActivities(draft), ...open].filter(({ step }) => step === '');
}
