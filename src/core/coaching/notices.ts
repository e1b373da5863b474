import { readableDay } from '../calendar';
import type { Measures, Metrics } from '../metrics';
import type { AgreementState } from '../process';
import { changeText } from '../texts/changes';
import { counted, listed, oneDecimal, percent, whole } from '../texts/format';
import { FEWEST_OUTCOMES } from './material';
import type { OpenFacts } from './open-facts';
import type { PersonPlan } from './person-plan';

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
}

/** What a notice is judged from. */
export interface NoticeInput {
  readonly measures: Measures;
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
  return [processNotAgreed(input), notEnoughRecorded(input), behindPlan(input)]
    .filter((notice): notice is Notice => notice !== null)
    .concat(aboutOpenDeals(input.facts));
}

function behindPlan({ plan, measures }: NoticeInput): Notice | null {
  if (plan === null || plan.shortest === null) return null;
  const { quota, period } = plan;
  const { stage, needed, low, high, now } = plan.shortest;
  const name = measures.pipeline.process.stages[stage]?.name ?? '';
  const [most, least, wanted, present] = [high, low, needed, now ?? 0].map(oneDecimal);
  return {
    code: 'behind-plan',
    sentence: `A quota of ${whole(quota)} a ${period} takes ${wanted} deals into ${name} a week (likely ${least}–${most}); now ${present}.`,
  };
}

function aboutOpenDeals({
  open,
  stalled,
  withoutNextStep,
  dated,
  slipping,
  largest,
}: OpenFacts): Notice[] {
  const notices: Notice[] = [];
  const tell = (code: NoticeCode, count: number | null, of: number, text: string): void => {
    if (count === null || count < MANY || count < MANY_SHARE * of) return;
    notices.push({ code, sentence: `${count} of ${counted(of, 'open deal')} ${text}` });
  };
  tell(
    'no-next-step',
    withoutNextStep,
    open,
    'have no next step ahead. What comes next, and when?',
  );
  tell(
    'slipping-dates',
    slipping,
    dated,
    'are past their date or pushed twice. Whose date was it?',
  );
  tell(
    'stale-pipeline',
    stalled,
    open,
    'wait longer than usual. Which would you start again today?',
  );
  if (largest !== null && largest.share > MUCH && open >= MANY) {
    notices.push({
      code: 'one-big-deal',
      sentence: `${largest.deal.name} is ${percent(largest.share)} of the open value. Plan without it.`,
    });
  }
  return notices;
}

function processNotAgreed({ agreement }: NoticeInput): Notice | null {
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

function notEnoughRecorded({ metrics }: NoticeInput): Notice | null {
  const code = 'not-enough-recorded';
  const { winRate, proposals, lostStagesAreKnown, stages } = metrics;
  const decided = winRate.won + winRate.lost;
  if (decided < FEWEST_OUTCOMES) {
    return {
      code,
      sentence: `${counted(decided, 'decided deal')} so far; ${moreNeeded(decided)} before anything can be compared.`,
    };
  }
  if (!lostStagesAreKnown) {
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
