import type { Flag } from './flag';

/** No next step is written down, where the tab has a column for it. */
export const noNextStep: Flag = {
  code: 'no-next-step',
  about: ['nextStep', 'nextStepDate'],
  label: 'No next step',
  gap: {
    field: 'nextStep',
    noun: 'open deal',
    what: 'have no next step',
  },
  learn:
    ({ hasColumn }) =>
    ({ deal }) => {
      const isRecorded = hasColumn(deal.tab, 'nextStep') || hasColumn(deal.tab, 'nextStepDate');
      return isRecorded && deal.nextStep === null && deal.nextStepDate === null
        ? 'No next step is booked.'
        : null;
    },
};
