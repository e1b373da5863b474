import type { Day } from '../calendar';
import { datedStages } from '../deals/dated-stages';
import { END } from '../history';
import { stayEntries } from '../pipeline/first-entries';
import { type Pipeline, STANDING } from '../pipeline/pipeline';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { stayLength } from '../pipeline/stage-times';
import { personalProcess } from '../process';
import { type TypicalStay, typicalStay } from './typical-stay';

/** Where a deal stands with a stage. */
export type WayState =
  /** It is there. */
  | 'now'
  /** It was there and has left. */
  | 'left'
  /** It was lost there. */
  | 'lost'
  /** It passed the stage over. */
  | 'skipped'
  /** Whether it was there is not written down anywhere. */
  | 'not-recorded'
  /** It may still come there. */
  | 'ahead'
  /** It was decided before it came there. */
  | 'not-reached';

/** One stage on a deal's way. */
export interface WayStage {
  readonly stage: number;
  readonly name: string;
  readonly state: WayState;
  /** Day of the first entry; null where it is not recorded, or there was none. */
  readonly entered: Day | null;
  /** Days in the stage up to now, of all visits; null where a day of them is not recorded. */
  readonly days: number | null;
  /** How often the deal came there. */
  readonly visits: number;
  /** How long the team's deals stay there. */
  readonly typical: TypicalStay;
}

/** A deal's stay in a stage, whoever had the deal; NaN for days that are not known. */
interface DealStay {
  readonly stage: number;
  readonly entered: number;
  readonly left: number;
  readonly end: number;
}

/**
 * A deal's way through the stages of its salesperson's process, in their order. No day is made up:
 * what nobody wrote down is `not-recorded`, or has no day. A stage that is no part of the person's
 * process is told only where the deal was there. Of a deal in a stage that the process does not know,
 * the days that its row has are told, and those between two of them.
 */
export function wayOf(lookup: PipelineIndex, deal: number): WayStage[] {
  const { pipeline, teamTimes } = lookup;
  const { process, openStages, salespeople, deals, owner, skipped, standing, elapsed, asOf } =
    pipeline;
  const person = salespeople[owner[deal] as number]?.name ?? null;
  const stages = personalProcess(process, person);
  const visited = staysOfDeal(lookup, deal);
  const isOfRow = visited.length === 0;
  const stays = isOfRow ? notedStays(pipeline, deal) : visited;
  const furthest = Math.max(-1, ...stays.map(({ stage }) => stage));
  const isOpen = standing[deal] === STANDING.open;
  return openStages.flatMap((stage): WayStage[] => {
    const here = stays.filter((stay) => stay.stage === stage);
    const last = here[here.length - 1];
    if (last === undefined && stages[stage]?.skip === true) return [];
    // Where others have a day, a deal whose row has none was not there.
    const isTold = furthest !== -1 && (!isOfRow || datedStages(deals).has(stage));
    const isLater = isTold && stage > furthest;
    const isPassedOver = skipped[deal]?.includes(stage) || (isOfRow && isTold && !isLater);
    const lengths = here.map(({ entered, left, end }) =>
      stayLength(elapsed, entered, end === END.open ? asOf : left),
    );
    const days = lengths.reduce((sum, length) => sum + length, 0);
    const entered = here[0]?.entered ?? Number.NaN;
    return [
      {
        stage,
        name: process.stages[stage]?.name ?? '',
        state:
          last === undefined
            ? stateWithout({ isPassedOver, isOpen, isLater })
            : stateAfter(last, here),
        entered: Number.isNaN(entered) ? null : entered,
        days: last === undefined || Number.isNaN(days) ? null : days,
        visits: here.length,
        typical: typicalStay(teamTimes[stage]),
      },
    ];
  });
}

/** Where a deal stands with a stage of which there is no visit. */
function stateWithout({
  isPassedOver,
  isOpen,
  isLater,
}: {
  readonly isPassedOver: boolean;
  readonly isOpen: boolean;
  readonly isLater: boolean;
}): WayState {
  if (isPassedOver) return 'skipped';
  if (!isLater) return 'not-recorded';
  return isOpen ? 'ahead' : 'not-reached';
}

function stateAfter(last: DealStay, here: readonly DealStay[]): WayState {
  if (last.end === END.open) return 'now';
  if (last.end === END.lost) return 'lost';
  // A stage that later ones stand for, without a day of its own.
  const isWritten = here.some(({ entered }) => !Number.isNaN(entered));
  return isWritten ? 'left' : 'not-recorded';
}

/** The deal's stays in order of time; a hand-off ends none. */
function staysOfDeal({ pipeline }: PipelineIndex, deal: number): DealStay[] {
  const { visits } = pipeline;
  const enteredAt = stayEntries(pipeline);
  const stays: DealStay[] = [];
  for (let row = 0; row < visits.size; row++) {
    if (visits.deal[row] !== deal || visits.end[row] === END.handedOff) continue;
    stays.push({
      stage: visits.stage[row] as number,
      entered: enteredAt(row),
      left: visits.left[row] as number,
      end: visits.end[row] as number,
    });
  }
  return stays;
}

/**
 * The stays that the days in the deal's row tell, each up to the next day; the end of one is not
 * known where a stage between them, for which no row has a day, may have taken some of the time.
 */
function notedStays({ openStages, deals, asOf }: Pipeline, deal: number): DealStay[] {
  const stays: DealStay[] = [];
  let next = Number.NaN;
  for (const stage of [...openStages].reverse()) {
    const entered = Math.floor(deals[deal]?.stageDates[stage] ?? Number.NaN);
    // What is to come is a plan.
    if (entered <= asOf) {
      const left = next >= entered ? next : Number.NaN;
      stays.unshift({ stage, entered, left, end: END.advanced });
      next = entered;
    } else if (!datedStages(deals).has(stage)) next = Number.NaN;
  }
  return stays;
}
