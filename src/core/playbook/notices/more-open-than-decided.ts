import { openAndDecided } from '../../language/playbook/notices';
import { type Backlog, backlogOf } from '../../pipeline/backlog';
import { WAITING_FOLLOWED } from '../follow-ups';
import { WHY_OPEN } from './many-open-deals';
import type { NoticeRecord } from './notice';

/** Far more deals stand as open than were ever won or lost. */
export const moreOpenThanDecided: NoticeRecord = {
  code: 'more-open-than-decided',
  title: 'Far more deals are open than were ever decided',
  tellsMoreThan: ['older-than-any-win', 'stale-pipeline'],
  sentence: ({ lookup: { pipeline }, person }) => sentenceOf(backlogOf(pipeline, person)),
  teamSentence: ({ pipeline }) => sentenceOf(backlogOf(pipeline, null)),
  causes: [...WHY_OPEN, { code: 'long-cycle', name: 'The deals are young for what they are' }],
  questions: [
    'Which of them are over, though nobody has said so?',
    'What has to be true before a deal is closed as lost?',
  ],
  action: 'Go through the oldest together: a next step with a date, or lost, with its reason.',
  dataWanted: 'Each lost deal, on the day on which it is lost.',
  followUp: WAITING_FOLLOWED,
};

function sentenceOf(backlog: Backlog | null): string | null {
  return backlog === null ? null : openAndDecided(backlog.open, backlog.decided);
}
