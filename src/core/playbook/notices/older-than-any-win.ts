import { olderThanWins } from '../../language/playbook/notices';
import { longestWin } from '../../pipeline/longest-win';
import { ASK_WHICH_TO_START_AGAIN } from '../questions';
import { GO_THROUGH_THEM, manyOpenDeals, WHY_OPEN } from './many-open-deals';
import type { NoticeRecord } from './notice';

/** Many open deals are older than any deal was when it was won. */
export const olderThanAnyWin: NoticeRecord = {
  code: 'older-than-any-win',
  title: 'Open deals are older than any win',
  tellsMoreThan: ['stale-pipeline'],
  sentence({ facts: { olderThanAnyWin: count, open }, lookup: { pipeline } }) {
    const longest = longestWin(pipeline);
    if (longest === null) return null;
    return manyOpenDeals(count, open, (...counts) =>
      olderThanWins(...counts, longest.deals, longest.days),
    );
  },
  causes: [...WHY_OPEN, { code: 'other-market', name: 'They are of a kind that takes longer' }],
  questions: [
    ASK_WHICH_TO_START_AGAIN,
    'What is different about those that you still expect to win?',
  ],
  ...GO_THROUGH_THEM,
};
