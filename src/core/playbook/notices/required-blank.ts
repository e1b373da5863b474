import { requiredIsBlank } from '../../language/playbook/notices';
import { teamRequiredBlank, worstRequiredBlank } from '../required-blanks';
import type { NoticeRecord } from './notice';

/** Many deals came to a stage without what the process asks for by then. */
export const requiredBlank: NoticeRecord = {
  code: 'required-blank',
  title: 'Deals move on without what the process asks for',
  sentence({ lookup, person }) {
    const found = worstRequiredBlank(lookup, person);
    return found === null ? null : requiredIsBlank(found);
  },
  teamSentence(lookup) {
    const isToldOfSomebody = lookup.pipeline.salespeople.some(
      (_, person) => worstRequiredBlank(lookup, person) !== null,
    );
    const found = isToldOfSomebody ? null : teamRequiredBlank(lookup);
    return found === null ? null : requiredIsBlank(found, true);
  },
  causes: [
    { code: 'not-written', name: 'It is known and not written down' },
    { code: 'not-asked', name: 'The customer was not asked' },
    { code: 'not-needed', name: 'The process asks for more than a deal needs' },
  ],
  questions: [
    'Where do you know it without having written it down, and where did you go on without it?',
    'What would it take to have it before the next deal moves on?',
  ],
  action: 'Fill it before the next deal moves on, or take it out of the process together.',
  dataWanted: 'The columns that the process asks for, filled by the day a deal moves on.',
  followUp: { signal: null, text: 'deals that have what the process asks for' },
};
