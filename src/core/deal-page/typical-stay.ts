import { leftFlags, type StageTimes } from '../pipeline/stage-times';
import { STALLED_SHARE, VISITS_FOR_LIMIT } from '../pipeline/stalled-limit';
import { kaplanMeier } from '../statistics';

/** How long the team's deals stay in a stage. */
export interface TypicalStay {
  /** Days within which half have left; null with too few visits, or where half have not left. */
  readonly median: number | null;
  /** Days within which 8 of 10 have left; null with too few visits, or where they have not. */
  readonly most: number | null;
}

/** Finished visits from which a median says anything. */
const VISITS_FOR_MEDIAN = 5;

/**
 * The typical stay, by the Kaplan–Meier estimator, as everywhere in the figures on time: visits that
 * go on count as far as they have come. `most` is the limit of `stalled` where the process has none.
 */
export function typicalStay(times: StageTimes | undefined): TypicalStay {
  if (times === undefined) return { median: null, most: null };
  const { days } = times;
  const { quantiles, finished } = kaplanMeier({
    days,
    left: leftFlags(times),
    q: [0.5, STALLED_SHARE],
    sorted: true,
  });
  return {
    median: finished < VISITS_FOR_MEDIAN ? null : (quantiles[0]?.value ?? null),
    most: finished < VISITS_FOR_LIMIT ? null : (quantiles[1]?.value ?? null),
  };
}
