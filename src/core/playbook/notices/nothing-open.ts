import { activityDays } from '../../pipeline/last-activity';
import { NEW_DEALS_FOLLOWED } from '../follow-ups';
import type { NoticeRecord } from './notice';

/** Who has had nothing to do with a deal for so many days sells no more, or not here. */
const HALF_A_YEAR = 182;

/** Somebody who sells has no open deal. */
export const nothingOpen: NoticeRecord = {
  code: 'nothing-open',
  title: 'No deal is open',
  sentence({ metrics: { winRate }, lookup: { pipeline, standing }, person }) {
    const own = activityDays(pipeline).people[person] ?? [];
    const last = own[own.length - 1] ?? -Number.POSITIVE_INFINITY;
    if (winRate.open > 0 || pipeline.asOf - last > HALF_A_YEAR) return null;
    return standing.team.open.length === 0
      ? 'No deal in the sheet is open. Are the open ones kept elsewhere?'
      : 'No deal is open.';
  },
  causes: [
    { code: 'few-new', name: 'Little comes in', pointers: ['few new deals'] },
    {
      code: 'not-written',
      name: 'Deals are written down only when they are decided',
    },
  ],
  questions: [
    'Where will the deals of the next months come from?',
    'Whom are you talking to who is not in the sheet yet?',
  ],
  action: 'Write down each customer you are talking to, with the stage and the next step.',
  dataWanted: 'Each deal from the day on which it comes in.',
  followUp: NEW_DEALS_FOLLOWED,
};
