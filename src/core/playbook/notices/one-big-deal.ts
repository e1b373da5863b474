import { mostOfOpenValue } from '../../language/playbook/notices';
import type { NoticeRecord } from './notice';

/** More than this part of the open value is much; of fewer deals than these one always is. */
const MUCH = 1 / 2;
const FEWEST_OPEN = 3;

/** More than half of the open value is in one deal. */
export const oneBigDeal: NoticeRecord = {
  code: 'one-big-deal',
  title: 'One deal is most of the pipeline',
  sentence: ({ facts: { largest, open } }) =>
    largest !== null && largest.share > MUCH && open >= FEWEST_OPEN
      ? mostOfOpenValue(largest.deal.name, largest.share)
      : null,
  causes: [
    { code: 'few-others', name: 'Little else comes in', pointers: ['few new deals'] },
    { code: 'takes-the-time', name: 'It takes the time of the others' },
  ],
  questions: ['What is the plan without it?', 'What could stop it, and how would you hear of it?'],
  action: 'Choose two other deals to move this week.',
  dataWanted: 'The amount of each open deal.',
  followUp: { signal: null, text: 'its share of the open value' },
};
