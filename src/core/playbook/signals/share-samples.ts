import { type ShareSample, shareSample } from '../../inference/samples/share';
import type { Subject } from '../../inference/signal';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { sumLostStages } from '../../pipeline/lost-stages';
import { type OutcomesByOrigin, sumOutcomes } from '../../pipeline/outcomes-by-origin';
import { type StageCounts, sumCounts } from '../../pipeline/stage-tally';

/** So many of so many, or why there is no share. */
export function shareOrAbsent(
  successes: number,
  trials: number,
  ifNone: AbsenceCode,
): ShareSample | AbsenceCode {
  return trials === 0 ? ifNone : shareSample(successes, trials);
}

/** The same, null where there is nothing to count. */
export function shareOrNull(successes: number, trials: number): ShareSample | null {
  return trials === 0 ? null : shareSample(successes, trials);
}

/** The sum of several people's outcomes by lead source. */
export function shareBySource(parts: readonly OutcomesByOrigin[]): ShareSample | AbsenceCode {
  const strata = sumOutcomes(parts);
  let successes = 0;
  let trials = 0;
  for (const stratum of strata.values()) {
    successes += stratum.successes;
    trials += stratum.trials;
  }
  if (trials === 0) return 'no-outcomes';
  const hasSources = [...strata.keys()].some((source) => source !== '');
  return { ...shareSample(successes, trials), strata: hasSources ? strata : null };
}

/** What happened to some people's visits to some stages. */
export function countsAt(
  { lookup: { tally }, people }: Subject,
  stages: readonly number[],
): StageCounts {
  return sumCounts(pick(tally.people, people).flatMap((own) => pick(own, stages)));
}

/**
 * Why there is no share of what was decided at some people's stages: losses, or the stages of too
 * many of them, are not recorded. Null where there is one.
 */
export function whyNoShareByStage({
  lookup: { lost, decisions },
  people,
}: Subject): AbsenceCode | null {
  if (decisions.noShares !== null) return decisions.noShares;
  return sumLostStages(pick(lost.people, people)).areKnown ? null : 'lost-stage-unknown';
}
