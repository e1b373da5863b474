import { isUnlimited } from '../../calendar';
import { FEWEST_OUTCOMES } from '../../inference/material';
import { absenceReason } from '../../language/absences';
import { upperFirst } from '../../language/format';
import { fewDecided, fewProposalsDecided } from '../../language/playbook/notices';
import { NOBODY_WRITES } from '../causes';
import { ASK_WHEN_UP_TO_DATE } from '../questions';
import type { NoticeRecord } from './notice';

/** Too little is recorded to compare anything, or something in particular. */
export const notEnoughRecorded: NoticeRecord = {
  code: 'not-enough-recorded',
  title: 'Too little is recorded',
  sentence({ metrics: { winRate, proposals, stages }, lookup, person }) {
    // Few in a period that somebody chose is no fault of the sheet.
    const areAll = isUnlimited(lookup.pipeline.window);
    const isCounted = areAll && lookup.decisions.noShares === null;
    const decided = winRate.won + winRate.lost;
    // That an outcome is not recorded at all is said for everybody, in the head.
    if (isCounted && decided < FEWEST_OUTCOMES) {
      return fewDecided(decided, FEWEST_OUTCOMES - decided);
    }
    if (!lookup.lost.people[person]?.areKnown) {
      return 'For too many lost deals the sheet does not say at which stage they were lost. A column “Lost at stage” is enough.';
    }
    const proposed = proposals.won + proposals.lost;
    if (isCounted && proposed < FEWEST_OUTCOMES) {
      return fewProposalsDecided(proposed, FEWEST_OUTCOMES - proposed);
    }
    if (
      stages.length > 0 &&
      stages.every(({ medianDays }) => medianDays.absent === 'no-stage-dates')
    ) {
      const { why, enough = '' } = absenceReason('no-stage-dates');
      return `${upperFirst(why)}. ${enough}`;
    }
    return null;
  },
  causes: [{ code: 'few-deals', name: 'Few deals are decided yet' }, NOBODY_WRITES],
  questions: [
    'What has happened with your deals that the sheet does not show?',
    ASK_WHEN_UP_TO_DATE,
  ],
  action: 'Bring the sheet up to date together, ten minutes each Friday.',
  dataWanted: 'The stage at which each deal was lost, and a date for each stage.',
  followUp: { signal: null, text: 'decided deals of which the stages are known' },
};
