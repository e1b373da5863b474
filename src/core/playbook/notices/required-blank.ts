import { counted, whole } from '../../language/format';
import { type RequiredBlank, teamRequiredBlank, worstRequiredBlank } from '../required-blanks';
import type { NoticeRecord } from './notice';

/** Many deals came to a stage without what the process asks for by then. */
export const requiredBlank: NoticeRecord = {
  code: 'required-blank',
  title: 'Deals move on without what the process asks for',
  sentence({ pipelineIndex, person }) {
    const found = worstRequiredBlank(pipelineIndex, person);
    return found === null ? null : sentenceOf(found);
  },
  teamSentence(pipelineIndex) {
    const isToldOfSomebody = pipelineIndex.pipeline.salespeople.some(
      (_, person) => worstRequiredBlank(pipelineIndex, person) !== null,
    );
    const found = isToldOfSomebody ? null : teamRequiredBlank(pipelineIndex);
    return found === null ? null : `In the team, ${sentenceOf(found)}`;
  },
  causes: [
    { code: 'not-written', name: 'It is known and not written down', pointers: [] },
    { code: 'not-asked', name: 'The customer was not asked', pointers: [] },
    { code: 'not-needed', name: 'The process asks for more than a deal needs', pointers: [] },
  ],
  questions: [
    'Where do you know it without having written it down, and where did you go on without it?',
    'What would it take to have it before the next deal moves on?',
  ],
  action: 'Fill it before the next deal moves on, or take it out of the process together.',
  dataWanted: 'The columns that the process asks for, filled by the day a deal moves on.',
  followUp: { signal: null, text: 'deals that have what the process asks for' },
};

/** `8 of 12 proposals have no “Need” in the sheet today (the others: 5 of 40); the process asks for it by Talk.` */
function sentenceOf(found: RequiredBlank): string {
  const { header, askedBy, reached, blank, deals, otherBlank, otherDeals } = found;
  const noun: readonly [string, string] =
    reached === null
      ? ['proposal', 'proposals']
      : [`deal that reached ${reached}`, `deals that reached ${reached}`];
  const others =
    otherDeals === 0 ? '' : ` (the others: ${whole(otherBlank)} of ${whole(otherDeals)})`;
  return `${whole(blank)} of ${counted(deals, ...noun)} have no “${header}” in the sheet today${others}; the process asks for it by ${askedBy}.`;
}
