import { memoize } from '../../memoize';
import { FEWEST_OTHERS, othersOf } from '../../pipeline/others';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { assumedHeterogeneity } from '../assumed-heterogeneity';
import type { Comparison, DirectedP } from '../comparison';
import type { Direction } from '../direction';
import { inflatePValue } from '../inflate-p-value';
import { leadMixP } from '../lead-mix';
import { isMaterial } from '../material';
import { overdispersion, PRIOR_DEGREES } from '../overdispersion';
import { HOPELESS_P } from '../rule';
import { type Difference, pInDirection } from '../samples/difference';
import { differenceOf, type Sample } from '../samples/sample';
import type { Signal, SignalAtTarget } from '../signal';

/** What comparing with the others depends on, beside the signal. */
export interface PeerOptions {
  /** People who are no part of the reference, because they were found for the same signal. */
  readonly excluded?: ReadonlySet<number>;
  /** How much it takes to believe that people differ by more than chance. */
  readonly priorDegrees?: number;
}

/**
 * Sets salespeople against the others at one target. The others never include the person, are of
 * the same group where groups are named, number at least 3, and leave out those already found for
 * the signal, so that one extreme person does not make the rest look odd.
 *
 * @param compared indexes of the salespeople to compare; the others may be more (who has left)
 */
export function compareWithPeers<S extends Signal>(
  pipelineIndex: PipelineIndex,
  at: SignalAtTarget<S>,
  compared: readonly number[],
  { excluded = new Set(), priorDegrees = PRIOR_DEGREES }: PeerOptions = {},
): Array<Comparison<S>> {
  const { signal, target } = at;
  const { salespeople } = pipelineIndex.pipeline;
  const samples = salespeople.map((_, person) =>
    signal.sample({ pipelineIndex, people: [person] }, target),
  );
  return compared.flatMap((person): Array<Comparison<S>> => {
    const own = samples[person];
    if (own === undefined || typeof own === 'string') return [];
    const everybody = othersOf(salespeople, person);
    const measured = everybody.filter((other) => typeof samples[other] === 'object');
    const people = referencePeople(measured, person, excluded);
    if (people.length < FEWEST_OTHERS) return [];
    const other = signal.sample({ pipelineIndex, people }, target);
    if (typeof other === 'string') return [];
    const difference = differenceOf(own, other);
    if (difference === null) return [];
    const others = people.map((each) => samples[each] as Sample);
    return [
      {
        ...at,
        person,
        reference: {
          kind: 'others',
          people,
          excluded: everybody.filter((each) => excluded.has(each)),
        },
        own,
        other,
        difference,
        toward: memoize((direction: Direction) =>
          towardPeers({ signal, own, other, others, difference, priorDegrees }, direction),
        ),
      },
    ];
  });
}

/**
 * The others without those already found. Where too few would be left, a found person keeps all:
 * too few to compare others with, but not to take back what was found.
 */
function referencePeople(
  measured: readonly number[],
  person: number,
  excluded: ReadonlySet<number>,
): readonly number[] {
  const people = measured.filter((other) => !excluded.has(other));
  return people.length < FEWEST_OTHERS && excluded.has(person) ? measured : people;
}

interface PeerFigures {
  readonly signal: Signal;
  readonly own: Sample;
  readonly other: Sample;
  /** The others' samples one by one: how much they differ among themselves. */
  readonly others: readonly Sample[];
  readonly difference: Difference;
  readonly priorDegrees: number;
}

/** By chance, then wider where the others differ or only the lead mix does. */
function towardPeers(
  { signal, own, other, others, difference, priorDegrees }: PeerFigures,
  direction: Direction,
): DirectedP {
  // What is not material never becomes a finding, so its p counts as 1 and takes no caution from
  // the others; what makes a p larger need not be known of one that is too large already.
  const isAsked = isMaterial(signal, difference, direction);
  const byChance = isAsked ? pInDirection(difference, direction) : 1;
  const isHopeless = byChance > HOPELESS_P;
  // The bar of the second family is so high that ordinary differences do not reach it.
  const usual = signal.tier === 'headline' ? assumedHeterogeneity(own, other) : 1;
  const factor = isHopeless ? 1 : overdispersion(others, priorDegrees, usual);
  const allowedFor = (chance: number, sample: Sample): number =>
    Math.max(inflatePValue(chance, factor), leadMixP(sample, others, direction));
  return {
    overdispersion: factor,
    p: isHopeless ? byChance : allowedFor(byChance, own),
    pOf(sample) {
      const again = differenceOf(sample, other);
      return again === null ? null : allowedFor(pInDirection(again, direction), sample);
    },
  };
}
