import type { Comparison, ReferenceKind } from './comparison';
import { FEWEST_OUTCOMES, isMaterial } from './material';
import { type Signal, type SignalAtTarget, shownKey } from './signal';

const REFERENCES: readonly ReferenceKind[] = ['others', 'agreed', 'own past'];

/** What of a person was compared on enough outcomes, whatever it says. */
export interface Compared<S extends Signal = Signal> {
  /** With what, the others first; empty where nothing was, so that "no difference" is not true. */
  readonly references: readonly ReferenceKind[];
  /** The figures, each once. */
  readonly figures: ReadonlyArray<SignalAtTarget<S>>;
  /**
   * Whether a figure that is tested of the whole team as well is off by as much as is worth a talk,
   * either way: where that is no finding, chance and the usual differences between people explain
   * it, but a difference it is.
   */
  readonly isApart: boolean;
}

/** Looks through a report's comparisons for those of one person. */
export function comparedOf<S extends Signal>(
  comparisons: ReadonlyArray<Comparison<S>>,
  person: number,
): Compared<S> {
  const own = comparisons.filter(
    (each) => each.person === person && each.difference.outcomes >= FEWEST_OUTCOMES,
  );
  const kinds = new Set(own.map(({ reference }) => reference.kind));
  const figures = new Map(
    own.map(({ signal, target }) => [shownKey({ signal, target }), { signal, target }]),
  );
  return {
    references: REFERENCES.filter((kind) => kinds.has(kind)),
    figures: [...figures.values()],
    isApart: own.some(
      ({ signal, difference }) =>
        signal.teamWeight !== null &&
        (isMaterial(signal, difference, 'low') || isMaterial(signal, difference, 'high')),
    ),
  };
}
