import { keptFor } from '../kept';
import type { Measures } from '../metrics';
import { type Comparison, pInDirection } from './comparison';
import { differenceOf } from './difference';
import { type EvidenceRule, HOPELESS_P } from './evidence-rule';
import { leadMixP } from './lead-mix';
import { isMaterial } from './material';
import { type Measured, measureAgainstOthers, signalKey } from './measured';
import { ordinarySpread } from './ordinary';
import type { Direction, Signal, Target } from './signal';
import { SIGNALS } from './signals';
import { spreadOf } from './spread';
import { widened } from './widened';

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
  measures: Measures,
  compared: readonly number[],
  { priorDegrees }: EvidenceRule,
): AgainstOthers {
  const places = new Map<string, { signal: Signal; target: Target }>();
  const measured = new Map<string, readonly Measured[]>();
  const leftOut = new Map<string, Set<number>>();
  for (const signal of SIGNALS) {
    for (const target of signal.targets(measures.pipeline.process, measures.pipeline)) {
      const key = signalKey({ signal, target });
      places.set(key, { signal, target });
      measured.set(key, measureAgainstOthers(measures, signal, target, compared));
    }
  }
  const kept = keptFor<Measured, Comparison>();
  return {
    leftOut,
    comparisons: (directionsOf) =>
      [...measured.values()].flatMap((people) =>
        people.flatMap((each) =>
          directionsOf(each.signal).map((direction) =>
            kept(each, direction, () => compare(each, direction, priorDegrees)),
          ),
        ),
      ),
    leaveOut(key, person) {
      const place = places.get(key);
      const people = leftOut.get(key) ?? new Set<number>();
      if (place === undefined || people.has(person)) return false;
      people.add(person);
      leftOut.set(key, people);
      const { signal, target } = place;
      measured.set(key, measureAgainstOthers(measures, signal, target, compared, people));
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
  const usual = signal.tier === 'headline' ? ordinarySpread(own, other) : 1;
  const spread = isHopeless ? 1 : spreadOf(others, priorDegrees, usual);
  const allowedFor = (chance: number, sample: typeof own): number =>
    Math.max(widened(chance, spread), leadMixP(sample, others, direction));
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
