import { days, whole } from '../../language/format';
import { longestWin } from '../../pipeline/longest-win';
import { manyOpenDeals } from './many-open-deals';
import type { NoticeRecord } from './notice';

/** Many open deals are older than any deal was when it was won. */
export const olderThanAnyWin: NoticeRecord = {
  code: 'older-than-any-win',
  title: 'Open deals are older than any win',
  tellsMoreThan: ['stale-pipeline'],
  sentence({ facts: { olderThanAnyWin: count, open }, pipelineIndex: { pipeline } }) {
    const longest = longestWin(pipeline);
    if (longest === null) return null;
    return manyOpenDeals(
      count,
      open,
      `are older than any of the team’s ${whole(longest.deals)} won deals was when it was won (${days(longest.days)} at most)`,
    );
  },
  causes: [
    {
      code: 'hygiene',
      name: 'Deals that are over still stand as open',
      pointers: ['no close date'],
    },
    { code: 'hope', name: 'A clear no is put off', pointers: ['no next step'] },
    { code: 'other-market', name: 'They are of a kind that takes longer', pointers: [] },
  ],
  questions: [
    'Which of them would you start again today?',
    'What is different about those that you still expect to win?',
  ],
  action: 'Take the oldest ten: agree a next step with a date, or close them.',
  dataWanted: 'The next step of each open deal and its date.',
  followUp: { signal: 'stalled', text: 'open deals that wait longer than usual' },
};
