import { nothingNewer } from '../../language/playbook/notices';
import { staleSheet as findStaleSheet } from '../../pipeline/stale-sheet';
import { NOBODY_WRITES } from '../causes';
import { ASK_WHEN_UP_TO_DATE } from '../questions';
import type { NoticeRecord } from './notice';

/** Nobody has kept the sheet up to the day of the report. */
export const staleSheet: NoticeRecord = {
  code: 'stale-sheet',
  title: 'The sheet is not up to date',
  // What these say of now is only what nobody has written down since.
  tellsMoreThan: [
    'behind-plan',
    'nothing-open',
    'no-next-step',
    'slipping-dates',
    'older-than-any-win',
    'stale-pipeline',
  ],
  sentence({ lookup: { pipeline } }) {
    const found = findStaleSheet(pipeline);
    return found === null ? null : nothingNewer(found.newest, found.daysAgo);
  },
  causes: [
    NOBODY_WRITES,
    { code: 'old-copy', name: 'This is a copy, and the work goes on elsewhere' },
  ],
  questions: ['What has happened since then that the sheet does not show?', ASK_WHEN_UP_TO_DATE],
  action: 'Bring the sheet up to date, or make the report as of its newest day.',
  dataWanted: 'Each change of a deal, on the day on which it happens.',
  followUp: { signal: null, text: 'days since the newest entry' },
};
