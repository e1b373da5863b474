import { memoize } from '../../memoize';
import type { AbsenceCode } from '../../pipeline/absence';
import { FEWEST_OTHERS } from '../../pipeline/others';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Heterogeneity } from '../../statistics';
import { type LeadMixTest, leadMixAmong } from '../lead-mix';
import { spreadAmong } from '../overdispersion';
import { kindOf, type Sample } from '../samples/sample';
import type { Signal, SignalAtTarget } from '../signal';

/**
 * From so many people on, the others' sample is what is left of everybody's without the person,
 * and how much they differ is taken of everybody, the person included: one of so many changes next
 * to nothing, and the work grows with the people, not with their square.
 */
const MANY = 50;

/** Those with whom somebody of one group is compared by a signal at a target. */
export interface PeerPool {
  /** The others without those already found, or all of them where the person was found. */
  readonly reference: (person: number, own: Sample) => PeerReference | null;
}

/** One person's others. */
export interface PeerReference {
  readonly people: () => readonly number[];
  readonly excluded: readonly number[];
  /** Their sample taken together; computed at each call. */
  readonly sample: () => Sample | AbsenceCode;
  /** How much they differ among themselves. */
  readonly spread: () => Heterogeneity;
  readonly leadMix: LeadMixTest;
  /** Whether they are so many that nothing should be kept of a comparison that says nothing. */
  readonly areMany: boolean;
}

/** What is known of everybody at a signal's target. */
export interface PoolInput {
  readonly lookup: PipelineIndex;
  readonly at: SignalAtTarget<Signal>;
  /** Everybody's sample, by index, or why there is none. */
  readonly samples: ReadonlyArray<Sample | AbsenceCode>;
  /** People who are no part of the reference, because they were found for the same signal. */
  readonly excluded: ReadonlySet<number>;
}

/** The pool of a group; null for people without one, whose others are everybody. */
export function peerPool(
  { lookup, at: { signal, target }, samples, excluded }: PoolInput,
  group: string | null,
): PeerPool {
  const { salespeople } = lookup.pipeline;
  const members = salespeople.flatMap((other, index) =>
    group === null || other.group === group ? [index] : [],
  );
  const measured = members.filter((index) => typeof samples[index] === 'object');
  const kept = measured.filter((index) => !excluded.has(index));
  const found = members.filter((index) => excluded.has(index));
  const sampleOf = (people: readonly number[]): Sample | AbsenceCode =>
    signal.sample({ lookup, people }, target);
  const samplesOf = (people: readonly number[]): Sample[] =>
    people.map((each) => samples[each] as Sample);
  const sampleOfKept = memoize(() => sampleOf(kept));
  const spreadOfKept = memoize(() => spreadAmong(samplesOf(kept)));
  return {
    reference(person, own) {
      const isFound = excluded.has(person);
      const rest = kept.length - (isFound ? 0 : 1);
      // Too few would be left to compare others with, but not to take back what was found.
      const from = rest < FEWEST_OTHERS && isFound ? measured : kept;
      const people = memoize(() => from.filter((each) => each !== person));
      if ((from === kept ? rest : from.length - 1) < FEWEST_OTHERS) return null;
      const areMany = rest >= MANY;
      const others = memoize(() => samplesOf(people()));
      return {
        people,
        excluded: found.filter((each) => each !== person),
        sample: () => (areMany ? withoutOwn(own, isFound) : sampleOf(people())),
        spread: areMany ? spreadOfKept : memoize(() => spreadAmong(others())),
        leadMix: leadMixAmong(others),
        areMany,
      };
      function withoutOwn(sample: Sample, isNoPart: boolean): Sample | AbsenceCode {
        const all = sampleOfKept();
        if (typeof all === 'string' || isNoPart) return all;
        return kindOf(sample).without?.(all as typeof sample, sample) ?? sampleOf(people());
      }
    },
  };
}
