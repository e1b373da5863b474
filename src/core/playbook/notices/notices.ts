import { readableDay } from '../../calendar';
import { FEWEST_OUTCOMES } from '../../inference/material';
import { counted, listed, paces, percent, whole } from '../../language/format';
import { changeText } from '../../language/process-changes';
import { memoize } from '../../memoize';
import type { OpenFacts } from '../../metrics/open-deal-facts';
import type { PersonPlan } from '../../metrics/person-plan';
import type { Metrics } from '../../metrics/table';
import { othersOf } from '../../pipeline/others';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { AgreementState } from '../../process';
import { NOTICES } from '../diagnoses';
import type { Diagnosis } from '../diagnoses/diagnosis';
import { type RankedCauses, rankCauses } from '../rank-causes';
import { firstTarget, WHOLE_PIPELINE } from '../signals/targets';

/** A fact about a salesperson's sheet that needs no test. */
export type NoticeCode =
  | 'process-not-agreed'
  | 'not-enough-recorded'
  | 'behind-plan'
  | 'no-next-step'
  | 'slipping-dates'
  | 'stale-pipeline'
  | 'one-big-deal';

export interface Notice {
  readonly code: NoticeCode;
  readonly sentence: string;
  /** What may be made of it: its record in the table of diagnoses. */
  readonly diagnosis: Diagnosis;
  /** The record's causes with what points to each; worked out where it is asked for. */
  readonly rankedCauses: () => RankedCauses;
}

interface Fact extends Pick<Notice, 'code' | 'sentence'> {
  /** Where another figure than the record's shows whether it worked. */
  readonly followUp?: Diagnosis['followUp'];
}

/** What a notice is judged from. */
export interface NoticeInput {
  readonly pipelineIndex: PipelineIndex;
  /** Index of the salesperson. */
  readonly person: number;
  readonly metrics: Metrics;
  readonly agreement: AgreementState;
  readonly plan: PersonPlan | null;
  readonly facts: OpenFacts;
}

/** Of the open deals, a third and at least three are many; more than half of the value is much. */
const MANY_SHARE = 1 / 3;
const MANY = 3;
const MUCH = 1 / 2;

/** The notices of one salesperson; the one about the process always comes first. */
export function noticesOf(input: NoticeInput): Notice[] {
  const { pipelineIndex, person } = input;
  const others = othersOf(pipelineIndex.pipeline.salespeople, person);
  const about = { pipelineIndex, person, others, finding: { target: WHOLE_PIPELINE } };
  return [processNotAgreed(input), notEnoughRecorded(input), behindPlan(input)]
    .filter((fact): fact is Fact => fact !== null)
    .concat(aboutOpenDeals(input.facts))
    .map(({ code, sentence, ...own }) => {
      const record = NOTICES.find((each) => each.code === code) as Diagnosis;
      const diagnosis = { ...record, ...own };
      return { code, sentence, diagnosis, rankedCauses: memoize(() => rankCauses(record, about)) };
    });
}

function behindPlan({ plan, pipelineIndex }: NoticeInput): Fact | null {
  if (plan === null || plan.shortest === null) return null;
  const { quota, period } = plan;
  const { stage, needed, low, high, now } = plan.shortest;
  const { process } = pipelineIndex.pipeline;
  const name = process.stages[stage]?.name ?? '';
  const [most, least, wanted, present] = paces([high, low, needed, now ?? 0], [needed]);
  return {
    code: 'behind-plan',
    sentence: `A quota of ${whole(quota)} a ${period} takes ${wanted} deals into ${name} a week (likely ${least}–${most}); now ${present}.`,
    ...(stage === firstTarget(process)[0]?.stage ? { followUp: NEW_DEALS } : {}),
  };
}

/** What follows up a pace that is short from the first step on. */
const NEW_DEALS = { signal: 'entries', text: 'new deals a week' } as const;

function aboutOpenDeals({
  open,
  stalled,
  withoutNextStep,
  dated,
  slipping,
  largest,
}: OpenFacts): Fact[] {
  const notices: Fact[] = [];
  const tell = (code: NoticeCode, count: number | null, of: number, text: string): void => {
    if (count === null || count < MANY || count < MANY_SHARE * of) return;
    notices.push({ code, sentence: `${count} of ${counted(of, 'open deal')} ${text}.` });
  };
  tell('no-next-step', withoutNextStep, open, 'have no next step ahead');
  tell(
    'slipping-dates',
    slipping,
    dated,
    'with a close date are past it, or were pushed out twice or more',
  );
  tell('stale-pipeline', stalled, open, 'wait longer in their stage than usual');
  if (largest !== null && largest.share > MUCH && open >= MANY) {
    notices.push({
      code: 'one-big-deal',
      sentence: `${largest.deal.name} is ${percent(largest.share)} of the open value.`,
    });
  }
  return notices;
}

function processNotAgreed({ agreement }: NoticeInput): Fact | null {
  const code = 'process-not-agreed';
  switch (agreement.kind) {
    case 'agreed':
      return null;
    case 'none':
      return { code, sentence: 'Nobody has agreed to this process yet. Agree first, then coach.' };
    case 'half':
      return {
        code,
        sentence: `The ${agreement.missing} has not agreed to this process yet. Agree first, then coach.`,
      };
    case 'changed': {
      const { managerOn, salespersonOn } = agreement.agreement;
      const since = readableDay(Math.max(managerOn ?? 0, salespersonOn ?? 0));
      const changes = listed(agreement.changes.map(changeText));
      return {
        code,
        sentence: `The process has changed since it was agreed on ${since}: ${changes}.`,
      };
    }
  }
}

function moreNeeded(outcomes: number): string {
  const more = FEWEST_OUTCOMES - outcomes;
  return `${more} more ${more === 1 ? 'is' : 'are'} needed`;
}

function notEnoughRecorded({ metrics, pipelineIndex, person }: NoticeInput): Fact | null {
  const code = 'not-enough-recorded';
  const { winRate, proposals, stages } = metrics;
  const decided = winRate.won + winRate.lost;
  if (decided < FEWEST_OUTCOMES) {
    return {
      code,
      sentence: `${counted(decided, 'decided deal')} so far; ${moreNeeded(decided)} before anything can be compared.`,
    };
  }
  if (!pipelineIndex.lost.people[person]?.areKnown) {
    return {
      code,
      sentence:
        'For too many lost deals the sheet does not say at which stage they were lost. A column "Lost at stage" is enough.',
    };
  }
  const proposed = proposals.won + proposals.lost;
  if (proposed < FEWEST_OUTCOMES) {
    return {
      code,
      sentence: `${counted(proposed, 'decided proposal')} so far; ${moreNeeded(proposed)} before proposals can be compared.`,
    };
  }
  if (stages.every(({ medianDays }) => medianDays.absent === 'no-stage-dates')) {
    return {
      code,
      sentence:
        'The sheet does not say when deals entered a stage. A date column for each stage, or "Record stage changes now", is enough.',
    };
  }
  return null;
}
