import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Comparison } from '../comparison';
import type { EvidenceRule } from '../rule';
import { type Signal, type SignalAtTarget, signalKey, signalsAtTargets } from '../signal';
import { compareWithPeers } from './peers';

/**
 * Everybody's comparisons with the others, at every signal's targets; compared again where whoever
 * was found leaves the reference.
 */
export class PeerComparisons<S extends Signal = Signal> {
  private readonly lookup: PipelineIndex;
  private readonly compared: readonly number[];
  private readonly priorDegrees: number;
  private readonly places = new Map<string, SignalAtTarget<S>>();
  private readonly byKey = new Map<string, ReadonlyMap<number, Comparison<S>>>();
  private readonly excludedByKey = new Map<string, Set<number>>();

  /** @param compared indexes of the salespeople whom the report is about */
  constructor(
    lookup: PipelineIndex,
    compared: readonly number[],
    signals: readonly S[],
    { priorDegrees }: Pick<EvidenceRule, 'priorDegrees'>,
  ) {
    this.lookup = lookup;
    this.compared = compared;
    this.priorDegrees = priorDegrees;
    for (const place of signalsAtTargets(signals, lookup.pipeline)) {
      this.places.set(signalKey(place), place);
    }
  }

  /** All comparisons as they stand. */
  all(): Array<Comparison<S>> {
    return [...this.places.values()].flatMap((place) => [...this.at(place).values()]);
  }

  /** One salesperson's comparison at a target; undefined where there is nobody to compare with. */
  of(place: SignalAtTarget, person: number): Comparison<S> | undefined {
    const known = this.places.get(signalKey(place));
    return known === undefined ? undefined : this.at(known).get(person);
  }

  /** Those who were found for a signal and so are no part of the others' reference. */
  excluded(place: SignalAtTarget): ReadonlySet<number> {
    return this.excludedByKey.get(signalKey(place)) ?? new Set();
  }

  /** Takes a person out of the reference of a signal; false where that was done before. */
  exclude(place: SignalAtTarget, person: number): boolean {
    const key = signalKey(place);
    const known = this.places.get(key);
    const people = this.excludedByKey.get(key) ?? new Set();
    if (known === undefined || people.has(person)) return false;
    this.excludedByKey.set(key, people.add(person));
    this.byKey.delete(key);
    return true;
  }

  /** Everybody's comparisons at a place, by person; made anew once somebody is taken out. */
  private at(place: SignalAtTarget<S>): ReadonlyMap<number, Comparison<S>> {
    const key = signalKey(place);
    const before = this.byKey.get(key);
    if (before !== undefined) return before;
    const { lookup, compared, priorDegrees } = this;
    const options = { excluded: this.excluded(place), priorDegrees };
    const made = new Map(
      compareWithPeers(lookup, place, compared, options).map((each) => [each.person, each]),
    );
    this.byKey.set(key, made);
    return made;
  }
}
