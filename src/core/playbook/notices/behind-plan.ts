import { planText } from '../../language/plan';
import { isShort } from '../../metrics/plan-step';
import { CREATION } from '../data-wanted';
import { NEW_DEALS_FOLLOWED, PROPOSALS_FOLLOWED } from '../follow-ups';
import { firstTarget } from '../signals/targets';
import type { NoticeRecord } from './notice';

/** The quota takes more deals than come in. */
export const behindPlan: NoticeRecord = {
  code: 'behind-plan',
  title: 'Behind the plan',
  sentence({ plan, lookup }) {
    if (plan === null || plan.step === null || !isShort(plan.step)) return null;
    const stage = lookup.pipeline.process.stages[plan.step.stage]?.name ?? '';
    return planText(plan, { ...plan.step, stage });
  },
  causes: [
    { code: 'effort', name: 'Fewer deals come in', pointers: ['few new deals'] },
    { code: 'conversion', name: 'Fewer of them are won', pointers: ['fewer won'] },
    { code: 'size', name: 'They are smaller', pointers: ['smaller won'] },
  ],
  questions: [
    'Which week of the last three months would you repeat, and what was in it?',
    'What could you leave out to make room for this?',
  ],
  action: 'Agree what to do more of at that step each week, and count it each Friday.',
  dataWanted: CREATION,
  followUp: PROPOSALS_FOLLOWED,
  followUpFor({ plan, lookup }) {
    const [first] = firstTarget(lookup.pipeline.process);
    return plan?.step?.stage === first?.stage ? NEW_DEALS_FOLLOWED : null;
  },
};
