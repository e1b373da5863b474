import { waitLong } from '../../language/playbook/notices';
import { ASK_WHICH_TO_START_AGAIN } from '../questions';
import { GO_THROUGH_THEM, manyOpenDeals, WHY_OPEN } from './many-open-deals';
import type { NoticeRecord } from './notice';

/** Many open deals wait longer than usual. */
export const stalePipeline: NoticeRecord = {
  code: 'stale-pipeline',
  title: 'Many open deals wait',
  sentence: ({ facts: { stalled, timed, open } }) =>
    manyOpenDeals(stalled, timed, (...counts) => waitLong(...counts, timed >= open)),
  causes: WHY_OPEN,
  questions: [ASK_WHICH_TO_START_AGAIN, 'What would you hear if you asked for a clear yes or no?'],
  ...GO_THROUGH_THEM,
};
