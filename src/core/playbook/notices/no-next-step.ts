import { lackNextStep } from '../../language/playbook/notices';
import { STEP_OF_CUSTOMER } from '../actions';
import { NEXT_STEPS } from '../data-wanted';
import { manyOpenDeals } from './many-open-deals';
import type { NoticeRecord } from './notice';

/** Many open deals have no next step ahead. */
export const noNextStep: NoticeRecord = {
  code: 'no-next-step',
  title: 'Deals without a next step',
  sentence: ({ facts: { withoutNextStep, open } }) =>
    manyOpenDeals(withoutNextStep, open, lackNextStep),
  causes: [
    {
      code: 'habit',
      name: 'Talks end without a date for the next one',
      pointers: ['no commitment', 'no next step'],
    },
    { code: 'not-written', name: 'Steps are agreed and not written down' },
  ],
  questions: ['What comes next in each of them, and when?', 'What did the customer promise to do?'],
  action: STEP_OF_CUSTOMER,
  dataWanted: NEXT_STEPS,
  followUp: { signal: 'next steps missing', text: 'open deals without a next step' },
};
