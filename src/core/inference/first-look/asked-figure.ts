import { memoize } from '../../memoize';
import type { Direction } from '../direction';
import { isMaterial } from '../material';
import { paceOutcomes } from '../samples/pace';
import { figureOf, outcomesOf, type Sample } from '../samples/sample';
import type { Signal, SignalAtTarget } from '../signal';
import { type Belief, beliefsOf, type Standing } from './beliefs';
import type { Lean } from './lean';
import type { Scale } from './on-scale';
import { chancesApart, type Prior } from './prior';

/** A figure in a direction that is asked about, with what is believed of it beforehand. */
export interface AskedFigure<S extends Signal = Signal> extends SignalAtTarget<S> {
  readonly direction: Direction;
  readonly prior: Prior;
}

/** Where the typical figure may stand, and what each person's is set against. */
export interface Setting {
  /** A position of the scale for each person, from which theirs is counted. */
  readonly middles: readonly number[];
  /** The same for the data, where those so far are expected to be off what they will come to. */
  readonly middlesOfData?: readonly number[];
  /** The figure that a person's is set against, if the typical one is so far off the middle. */
  readonly referenceOf: (person: number, position: number) => number;
  /** Logarithm of how likely it is beforehand that the typical figure is so far off. */
  readonly logTypical: (off: number) => number;
}

/** What is to be believed of everybody's figure on a scale, in the order of its people. */
export function beliefsOnScale(
  { signal, direction, prior }: AskedFigure,
  { people, toFigure }: Scale,
  { middles, middlesOfData = middles, referenceOf, logTypical }: Setting,
): Belief[] {
  // Places grow toward the good side.
  const sign = direction === 'low' ? 1 : -1;
  const figures = people.map(({ logLikelihood }, person) => {
    const positionOf = (place: number): number => (middles[person] as number) + sign * place;
    return {
      logLikelihood: (place: number) =>
        logLikelihood((middlesOfData[person] as number) + sign * place),
      figureAt: (place: number) => toFigure(positionOf(place)),
      referenceAt: (typical: number) => referenceOf(person, positionOf(typical)),
    };
  });
  return beliefsOf(figures, {
    prior,
    apart: chancesApart(signal, people.length),
    logTypical: (place) => logTypical(sign * place),
    isMateriallyWorse: (observed, expected) =>
      isMaterial(signal, { observed, expected }, direction),
  });
}

/** A person's data, and what they are set against. */
export interface Reading {
  readonly person: number;
  readonly own: Sample;
  readonly reference: Lean['reference'];
  readonly byNow: Lean['byNow'];
  /** The others' data; asked for when somebody wants to read them. */
  readonly other: () => Sample | null;
}

/** A person's figure with what is believed of it, the other figures not being looked at. */
export interface Candidate<S extends Signal = Signal> extends Reading {
  readonly asked: AskedFigure<S>;
  readonly belief: Belief;
}

/**
 * A person's lean.
 *
 * @param apart how likely the person is apart at this figure, all of the team's figures seen
 */
export function leanOf<S extends Signal>(
  { asked, person, own, reference, byNow, other, belief }: Candidate<S>,
  apart: number,
): Lean<S> {
  const { signal, target, direction } = asked;
  const { ifApart, otherwise, reference: typical } = belief;
  const others = memoize(other);
  const mixed = (of: (standing: Standing) => number): number =>
    apart * of(ifApart) + (1 - apart) * of(otherwise);
  return {
    signal,
    target,
    direction,
    person,
    reference,
    probability: mixed(({ probability }) => probability),
    observed: figureOf(own) ?? typical,
    estimate: mixed(({ estimate }) => estimate),
    typical,
    byNow,
    outcomes: own.kind === 'pace' ? paceOutcomes(own, typical) : outcomesOf(own),
    own,
    get other() {
      return others();
    },
  };
}
