import { pastCloseDate } from '../../language/playbook/notices';
import { CLOSE_DATES } from '../data-wanted';
import { manyOpenDeals } from './many-open-deals';
import type { NoticeRecord } from './notice';

/** Many close dates have passed or were pushed out again and again. */
export const slippingDates: NoticeRecord = {
  code: 'slipping-dates',
  title: 'Close dates slip',
  sentence: ({ facts: { slipping, dated } }) => manyOpenDeals(slipping, dated, pastCloseDate),
  causes: [
    {
      code: 'no-customer-date',
      name: 'No customer has agreed to them',
      pointers: ['no close date'],
    },
    { code: 'optimism', name: 'They are set by hope', pointers: ['pushed dates'] },
  ],
  questions: [
    'What has to happen at the customer before that day?',
    'Who named the date, and what is it based on?',
  ],
  action: 'Ask for the customer’s own date, and for what must happen before it.',
  dataWanted: CLOSE_DATES,
  followUp: { signal: 'slippage', text: 'open deals past their date or pushed twice' },
};
