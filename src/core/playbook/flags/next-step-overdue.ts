import { nextStepWasDue } from '../../language/playbook/flags';
import type { Flag } from './flag';

/** The day of the next step lies in the past. */
export const nextStepOverdue: Flag = {
  code: 'next-step-overdue',
  about: ['nextStepDate'],
  label: 'Next step overdue',
  learn:
    ({ lookup: { pipeline } }) =>
    ({ deal: { nextStepDate } }) =>
      nextStepDate !== null && Math.floor(nextStepDate) < pipeline.asOf
        ? nextStepWasDue(nextStepDate)
        : null,
};
