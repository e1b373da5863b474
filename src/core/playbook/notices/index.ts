import { memoize } from '../../memoize';
import { othersOf } from '../../pipeline/others';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { rankCauses } from '../rank-causes';
import { WHOLE_PIPELINE } from '../signals/targets';
import { behindPlan } from './behind-plan';
import { effortNotKept } from './effort-not-kept';
import { moreOpenThanDecided } from './more-open-than-decided';
import { noLosses } from './no-losses';
import { noNextStep } from './no-next-step';
import { notEnoughRecorded } from './not-enough-recorded';
import { nothingOpen } from './nothing-open';
import type { Notice, NoticeInput, NoticeRecord, TeamNotice } from './notice';
import { olderThanAnyWin } from './older-than-any-win';
import { oneBigDeal } from './one-big-deal';
import { processNotAgreed } from './process-not-agreed';
import { requiredBlank } from './required-blank';
import { slippingDates } from './slipping-dates';
import { stalePipeline } from './stale-pipeline';
import { staleSheet } from './stale-sheet';

/** The notices, one file each, in the order in which they are reported. */
export const NOTICES: readonly NoticeRecord[] = [
  processNotAgreed,
  staleSheet,
  notEnoughRecorded,
  noLosses,
  moreOpenThanDecided,
  effortNotKept,
  requiredBlank,
  behindPlan,
  nothingOpen,
  noNextStep,
  slippingDates,
  olderThanAnyWin,
  stalePipeline,
  oneBigDeal,
];

/** The notices that hold for the team as a whole. */
export const teamNotices = memoize((lookup: PipelineIndex): readonly TeamNotice[] =>
  NOTICES.flatMap((record) => {
    const sentence = record.teamSentence?.(lookup) ?? null;
    return sentence === null ? [] : [{ code: record.code, sentence, diagnosis: record }];
  }),
);

/** The notices that hold for one salesperson. */
export function noticesFor(input: NoticeInput): Notice[] {
  const { lookup, person } = input;
  const others = othersOf(lookup.pipeline.salespeople, person);
  const about = { lookup, person, others, finding: { target: WHOLE_PIPELINE } };
  const holding = NOTICES.flatMap((record) => {
    const sentence = record.sentence(input);
    return sentence === null ? [] : [{ record, sentence }];
  });
  const lesser = new Set(holding.flatMap(({ record }) => record.tellsMoreThan ?? []));
  return holding.flatMap(({ record, sentence }) => {
    if (lesser.has(record.code)) return [];
    return {
      code: record.code,
      comesFirst: record.comesFirst ?? false,
      sentence,
      diagnosis: { ...record, followUp: record.followUpFor?.(input) ?? record.followUp },
      rankedCauses: memoize(() => rankCauses(record, about)),
    };
  });
}
