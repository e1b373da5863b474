import { paces, whole } from '../../language/format';
import type { Advice } from '../advice';
import { firstTarget } from '../signals/targets';
import type { NoticeRecord } from './notice';

/** What follows up a pace that is short from the first stage on. */
const NEW_DEALS: Advice['followUp'] = { signal: 'entries', text: 'new deals a week' };

/** The quota takes more deals than come in. */
export const behindPlan: NoticeRecord = {
  code: 'behind-plan',
  title: 'Behind the plan',
  sentence({ plan, pipelineIndex }) {
    if (plan === null || plan.shortest === null) return null;
    const { quota, period } = plan;
    const { stage, needed, low, high, now } = plan.shortest;
    const name = pipelineIndex.pipeline.process.stages[stage]?.name ?? '';
    const [most, least, wanted, present] = paces([high, low, needed, now ?? 0], [needed]);
    return `A quota of ${whole(quota)} a ${period} takes ${wanted} deals into ${name} a week (likely ${least}–${most}); now ${present}.`;
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
  dataWanted: 'The day on which each deal was created, and its source.',
  followUp: { signal: 'proposals per week', text: 'proposals a week' },
  followUpFor({ plan, pipelineIndex }) {
    const [first] = firstTarget(pipelineIndex.pipeline.process);
    return plan?.shortest?.stage === first?.stage ? NEW_DEALS : null;
  },
};
