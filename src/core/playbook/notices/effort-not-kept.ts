import { noActivities } from '../../language/playbook/notices';
import { unkeptEffort } from '../../pipeline/unkept-effort';
import { ACTIVITIES_FOLLOWED } from '../follow-ups';
import type { NoticeRecord } from './notice';

/** For weeks somebody has no activity of any kind, where others have. */
export const effortNotKept: NoticeRecord = {
  code: 'effort-not-kept',
  title: 'For weeks no activity is recorded',
  sentence({ lookup, person }) {
    const unkept = unkeptEffort(lookup)[person] ?? null;
    return unkept === null ? null : noActivities(unkept, lookup.pipeline.asOf);
  },
  causes: [
    { code: 'recording', name: 'It was done and not written down' },
    { code: 'away', name: 'There was no work in that time' },
    { code: 'not-done', name: 'Nothing was done to find customers' },
  ],
  questions: [
    'What of your work in that time is not in the sheet?',
    'What filled your weeks then?',
  ],
  action: 'Write each day down on that day; enter days away in the tab “Salespeople”.',
  dataWanted: 'The activities of each day.',
  followUp: ACTIVITIES_FOLLOWED,
};
