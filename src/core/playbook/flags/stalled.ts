import { bookedFor, overAllowed, overUsual } from '../../language/playbook/flags';
import { memoize } from '../../memoize';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { leftFlags, type StageTimes } from '../../pipeline/stage-times';
import { isBookedAhead } from '../../pipeline/stalled';
import type { StalledLimit } from '../../pipeline/stalled-limit';
import { kaplanMeier, survivalAt } from '../../statistics';
import type { Flag, FlaggedDeal, FlaggedTeam, ReasonOf } from './flag';

/** Longer in the stage than its limit, without a next step that is booked. */
export const stalled: Flag = {
  code: 'stalled',
  about: ['stage'],
  label: 'Stalled',
  learn({ lookup, stageName }) {
    const shareLeftBy = sharesLeft(lookup);
    return (flagged) => {
      const over = overLimit(lookup, flagged);
      if (over === null || isBookedAhead(flagged.deal, lookup.pipeline.asOf)) return null;
      const { daysInStage, limit } = over;
      const stage = stageName(flagged.stageIndex);
      if (limit.from === 'process') return overAllowed(daysInStage, stage, limit.days);
      // Rounded down: the deal itself shows that not all of them leave in that time.
      const share = Math.floor(shareLeftBy(flagged.stageIndex, limit.days) * 10 + 1e-9);
      return overUsual(daysInStage, stage, share, limit.days);
    };
  },
};

/** Said of an open deal over its stage's limit that is not stalled, because a next step is booked. */
export function nextStepBooked({ lookup, stageName }: FlaggedTeam): ReasonOf {
  return (flagged) => {
    const over = overLimit(lookup, flagged);
    if (over === null || !isBookedAhead(flagged.deal, lookup.pipeline.asOf)) return null;
    const { nextStepDate } = flagged.deal;
    return bookedFor(over.daysInStage, stageName(flagged.stageIndex), nextStepDate ?? 0);
  };
}

/** How long the deal has been in its stage, and the limit that it is over; null where it is not. */
function overLimit(
  { limitOf }: PipelineIndex,
  { stageIndex, person, daysInStage }: FlaggedDeal,
): { readonly daysInStage: number; readonly limit: StalledLimit } | null {
  const limit = limitOf(stageIndex, person).value;
  if (daysInStage === null || limit === null || daysInStage <= limit.days) return null;
  return { daysInStage, limit };
}

/** Share of the team's visits that have left a stage by so many days, 0–1. */
function sharesLeft({ teamTimes }: PipelineIndex): (stage: number, days: number) => number {
  const curveOf = memoize((stage: number) => {
    const times = teamTimes[stage] as StageTimes;
    return kaplanMeier({ days: times.days, left: leftFlags(times), q: [], sorted: true });
  });
  return (stage, day) => 1 - (survivalAt({ curve: curveOf(stage), day }) ?? 0);
}
