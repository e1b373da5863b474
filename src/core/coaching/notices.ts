import { readableDay } from '../calendar';
import type { Measures, Metrics } from '../metrics';
import type { AgreementState } from '../process';
import { changeText } from '../texts/changes';
import { counted, listed } from '../texts/format';
import { FEWEST_OUTCOMES } from './material';

/** A fact about a salesperson's sheet that needs no test. */
export type NoticeCode = 'process-not-agreed' | 'not-enough-recorded';

export interface Notice {
  readonly code: NoticeCode;
  readonly sentence: string;
}

/** What a notice is judged from. */
export interface NoticeInput {
  readonly measures: Measures;
  readonly metrics: Metrics;
  readonly agreement: AgreementState;
}

/** The notices of one salesperson; the one about the process always comes first. */
export function noticesOf(input: NoticeInput): Notice[] {
  return [processNotAgreed(input), notEnoughRecorded(input)].filter(
    (notice): notice is Notice => notice !== null,
  );
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

function notEnoughRecorded({ metrics }: NoticeInput): Notice | null {
  const code = 'not-enough-recorded';
  const { winRate, proposals, lostStagesAreKnown, stages } = metrics;
  const decided = winRate.won + winRate.lost;
  if (decided < FEWEST_OUTCOMES) {
    return {
      code,
      sentence: `${counted(decided, 'decided deal')} so far; ${FEWEST_OUTCOMES - decided} more are needed before anything can be compared.`,
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
      sentence: `${counted(proposed, 'decided proposal')} so far; ${FEWEST_OUTCOMES - proposed} more are needed before proposals can be compared.`,
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
