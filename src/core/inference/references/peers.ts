import { memoize } from '../../memoize';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { assumedHeterogeneity } from '../assumed-heterogeneity';
import type { Comparison, DirectedP } from '../comparison';
import { type Direction, opposite } from '../direction';
import { inflatePValue } from '../inflate-p-value';
import { isMaterial } from '../material';
import { overdispersion, PRIOR_DEGREES } from '../overdispersion';
import { HOPELESS_P } from '../rule';
import { type Difference, pInDirection } from '../samples/difference';
import { differenceOf, type Sample } from '../samples/sample';
import type { Signal, SignalAtTarget } from '../signal';
import { type PeerReference, peerPool } from './peer-pool';

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
  lookup: PipelineIndex,
  at: SignalAtTarget<S>,
  compared: readonly number[],
  { excluded = new Set(), priorDegrees = PRIOR_DEGREES }: PeerOptions = {},
): Array<Comparison<S>> {
  const { signal, target } = at;
  const { salespeople } = lookup.pipeline;
  const samples = salespeople.map((_, person) =>
    signal.sample({ lookup, people: [person] }, target),
  );
  const poolOf = memoize((group: string | null) =>
    peerPool({ lookup, at, samples, excluded }, group),
  );
  return compared.flatMap((person): Array<Comparison<S>> => {
    const own = samples[person];
    if (own === undefined || typeof own === 'string') return [];
    const peers = poolOf(salespeople[person]?.group ?? null).reference(person, own);
    const other = peers?.sample() ?? null;
    if (peers === null || other === null || typeof other === 'string') return [];
    const difference = differenceOf(own, other);
    if (difference === null) return [];
    const reference: Comparison['reference'] = {
      kind: 'others',
      get people() {
        return peers.people();
      },
      excluded: peers.excluded,
    };
    if (peers.areMany && !isAnywhereMaterial(signal, difference)) {
      return [{ ...at, person, reference, own, ...nothingTold(difference) }];
    }
    return [
      {
        ...at,
        person,
        reference,
        own,
        other,
        difference,
        toward: memoize((direction: Direction) =>
          towardPeers({ signal, own, other, peers, difference, priorDegrees }, direction),
        ),
      },
    ];
  });
}

/** Whether the difference is material in a direction that is ever told. */
function isAnywhereMaterial(signal: Signal, difference: Difference): boolean {
  const told = signal.adverse.flatMap((each) =>
    signal.hasGoodSide ? [each, opposite(each)] : [each],
  );
  return told.some((direction) => isMaterial(signal, difference, direction));
}

/** A difference that is not material, without the samples that it was made of. */
function nothingTold({
  observed,
  expected,
  outcomes,
}: Difference): Pick<Comparison, 'other' | 'difference' | 'toward'> {
  return {
    other: null,
    difference: { observed, expected, outcomes, low: null, high: null, pLow: 1, pHigh: 1 },
    toward: () => ({ overdispersion: 1, p: 1 }),
  };
}

interface PeerFigures {
  readonly signal: Signal;
  readonly own: Sample;
  readonly other: Sample;
  readonly peers: PeerReference;
  readonly difference: Difference;
  readonly priorDegrees: number;
}

/** By chance, then wider where the others differ or only the lead mix does. */
function towardPeers(
  { signal, own, other, peers, difference, priorDegrees }: PeerFigures,
  direction: Direction,
): DirectedP {
  // What is not material never becomes a finding, so its p counts as 1 and takes no caution from
  // the others; what makes a p larger need not be known of one that is too large already.
  const isAsked = isMaterial(signal, difference, direction);
  const byChance = isAsked ? pInDirection(difference, direction) : 1;
  const isHopeless = byChance > HOPELESS_P;
  // The bar of the second family is so high that ordinary differences do not reach it.
  const usual = signal.tier === 'headline' ? assumedHeterogeneity(own, other) : 1;
  const factor = isHopeless ? 1 : overdispersion(peers.spread(), priorDegrees, usual);
  return {
    overdispersion: factor,
    p: isHopeless
      ? byChance
      : Math.max(inflatePValue(byChance, factor), peers.leadMix(own, direction)),
  };
}
