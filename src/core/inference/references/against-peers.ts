import { memoize } from '../../memoize';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Direction, Signal, Target } from '../../playbook/signals/signal';
import { SIGNALS } from '../../playbook/signals/signals';
import { assumedHeterogeneity } from '../assumed-heterogeneity';
import { type Comparison, pInDirection } from '../comparison';
import { inflatePValue } from '../inflate-p-value';
import { leadMixP } from '../lead-mix';
import { isMaterial } from '../material';
import { overdispersion } from '../overdispersion';
import { type EvidenceRule, HOPELESS_P } from '../rule';
import { differenceOf } from '../samples/difference';
import { type Measured, measureAgainstOthers, signalKey } from './peers';

/** Everybody's figures at every target, measured again where the reference has changed. */
export interface AgainstOthers {
  /** By signal key: who was found and so is no part of the others' reference. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<number>>;
  /** All comparisons in the directions that are asked about. */
  comparisons(directionsOf: (signal: Signal) => readonly Direction[]): Comparison[];
  /** Takes a person out of the reference of a signal; false where that was done before. */
  leaveOut(key: string, person: number): boolean;
}

/** Measures everybody compared against the others, at every signal's targets. */
export function againstOthers(
  pipelineIndex: PipelineIndex,
  compared: readonly number[],
  { priorDegrees }: EvidenceRule,
): AgainstOthers {
  const places = new Map<string, { signal: Signal; target: Target }>();
  const measured = new Map<string, readonly Measured[]>();
  const leftOut = new Map<string, Set<number>>();
  for (const signal of SIGNALS) {
    for (const target of signal.targets(pipelineIndex.pipeline.process, pipelineIndex.pipeline)) {
      const key = signalKey({ signal, target });
      places.set(key, { signal, target });
      measured.set(key, measureAgainstOthers(pipelineIndex, signal, target, compared));
    }
  }
  const comparisonOf = memoize((each: Measured) =>
    memoize((direction: Direction) => compare(each, direction, priorDegrees)),
  );
  return {
    leftOut,
    comparisons: (directionsOf) =>
      [...measured.values()].flatMap((people) =>
        people.flatMap((each) =>
          directionsOf(each.signal).map((direction) => comparisonOf(each)(direction)),
        ),
      ),
    leaveOut(key, person) {
      const place = places.get(key);
      const people = leftOut.get(key) ?? new Set<number>();
      if (place === undefined || people.has(person)) return false;
      people.add(person);
      leftOut.set(key, people);
      const { signal, target } = place;
      measured.set(key, measureAgainstOthers(pipelineIndex, signal, target, compared, people));
      return true;
    },
  };
}

/** One comparison: by chance, then wider where the others differ or only the lead mix does. */
function compare(
  { signal, target, person, own, other, others, difference }: Measured,
  direction: Direction,
  priorDegrees: number,
): Comparison {
  // What is not material never becomes a finding, so its p counts as 1 and takes no caution from
  // the others; what makes a p larger need not be known of one that is too large already.
  const isAsked = isMaterial(signal, difference, direction);
  const byChance = isAsked ? pInDirection(difference, direction) : 1;
  const isHopeless = byChance > HOPELESS_P;
  // The bar of the second family is so high that ordinary differences do not reach it.
  const usual = signal.tier === 'headline' ? assumedHeterogeneity(own, other) : 1;
  const spread = isHopeless ? 1 : overdispersion(others, priorDegrees, usual);
  const allowedFor = (chance: number, sample: typeof own): number =>
    Math.max(inflatePValue(chance, spread), leadMixP(sample, others, direction));
  return {
    signal,
    target,
    person,
    reference: 'others',
    direction,
    own,
    other,
    difference,
    spread,
    p: isHopeless ? byChance : allowedFor(byChance, own),
    pOf(sample) {
      const again = differenceOf(sample, other);
      return again === null ? null : allowedFor(pInDirection(again, direction), sample);
    },
  };
}
