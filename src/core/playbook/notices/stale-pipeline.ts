import { manyOpenDeals } from './many-open-deals';
import type { NoticeRecord } from './notice';

/** Many open deals wait longer than usual. */
export const stalePipeline: NoticeRecord = {
  code: 'stale-pipeline',
  title: 'Many open deals wait',
  sentence: ({ facts: { stalled, timed } }) =>
    manyOpenDeals(stalled, timed, 'wait longer in their stage than usual'),
  causes: [
    {
      code: 'hygiene',
      name: 'Deals that are over still stand as open',
      pointers: ['no close date'],
    },
    { code: 'hope', name: 'A clear no is put off', pointers: ['no next step'] },
  ],
  questions: [
    'Which of them would you start again today?',
    'What would you hear if you asked for a clear yes or no?',
  ],
  action: 'Take the oldest ten: agree a next step with a date, or close them.',
  dataWanted: 'The next step of each open deal and its date.',
  followUp: { signal: 'stalled', text: 'open deals that wait longer than usual' },
};
