import { END } from '../../history';
import type { Sample } from '../../inference/samples/sample';
import type { Subject, Target } from '../../inference/signal';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { somePeople } from '../../pipeline/selection';
import { leftFlags } from '../../pipeline/stage-times';
import type { FollowedSample } from './agreement-spans';
import { shareBySource, shareOrNull, whyNoShareByStage } from './share-samples';

/** Advanced of the decided visits to the target's stages, by lead source as well. */
export function stageConversion(subject: Subject, { stages }: Target): Sample | AbsenceCode {
  const whyNot = whyNoShareByStage(subject);
  if (whyNot !== null) return whyNot;
  return shareBySource(
    pick(subject.lookup.stageOutcomes, subject.people).flatMap((own) => pick(own, stages)),
  );
}

/** Lengths of the visits to the target's stage. */
export function stageTimes({ lookup, people }: Subject, { stages }: Target): Sample | AbsenceCode {
  const [stage] = stages;
  if (stage === undefined) return 'no-stage-dates';
  const times = lookup.times.of(stage, somePeople(people));
  if (times.days.length === 0) return 'no-stage-dates';
  return { kind: 'times', days: times.days, left: leftFlags(times) };
}

/**
 * Of the visits entered after the agreement, because nothing agreed can change a visit that was
 * under way: those that ended one way, of all that ended this or one of the other ways.
 */
export function visitsSince(wanted: number, others: readonly number[]): FollowedSample {
  return ({ agreedOn, since: { pipeline } }, { stages }, people) => {
    const { visits } = pipeline;
    let successes = 0;
    let trials = 0;
    for (let row = 0; row < visits.size; row++) {
      if (!stages.includes(visits.stage[row] as number)) continue;
      if (!people.includes(visits.salesperson[row] as number)) continue;
      if (!(Math.floor(visits.firstEntered[row] as number) > agreedOn)) continue;
      const code = visits.counts[row] as number;
      if (code === wanted) successes++;
      else if (!others.includes(code)) continue;
      trials++;
    }
    return shareOrNull(successes, trials);
  };
}

/** Times of the visits entered up to the agreement, as they were known on that day. */
export const timesBefore: FollowedSample = (
  { agreedOn, before: { pipeline } },
  { stages: [stage = -1] },
  people,
) => {
  const { visits, elapsed } = pipeline;
  const times: Array<readonly [days: number, left: number]> = [];
  for (let row = 0; row < visits.size; row++) {
    if (visits.stage[row] !== stage) continue;
    if (!people.includes(visits.salesperson[row] as number)) continue;
    const entered = visits.entered[row] as number;
    if (!(Math.floor(entered) <= agreedOn)) continue;
    const left = visits.left[row] as number;
    const end = visits.end[row];
    if (Number.isNaN(left) && end !== END.open) continue;
    const isKnown = Math.floor(left) <= agreedOn;
    const isEvent = isKnown && (end === END.advanced || end === END.lost);
    const days = Math.max(0, elapsed(entered, isKnown ? left : agreedOn));
    times.push([days, isEvent ? 1 : 0]);
  }
  if (times.length === 0) return null;
  times.sort((a, b) => a[0] - b[0]);
  return {
    kind: 'times',
    days: Float64Array.from(times, ([days]) => days),
    left: Uint8Array.from(times, ([, left]) => left),
  };
};
