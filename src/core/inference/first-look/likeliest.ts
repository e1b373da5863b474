import type { Signal } from '../signal';
import type { Lean } from './lean';

/** From so likely on, a lean is told for the team. */
export const TOLD_OF_TEAM = 0.25;

/** From so likely on, a lean is told in the person's own block. */
export const TOLD_OF_PERSON = 0.5;

/**
 * The likeliest of some leans: the one first place to look. Where a person leans both in a pace and
 * in one that comes before it (proposals a week and first contacts a week), the later one is meant:
 * the earlier is what points to its cause, and no place of its own.
 *
 * @param leans of one person, or of all
 * @param least how likely it must be at least, 0–1
 * @returns null where none is so likely; of equals the first
 */
export function likeliest<S extends Signal>(
  leans: ReadonlyArray<Lean<S>>,
  least: number = TOLD_OF_TEAM,
): Lean<S> | null {
  let first: Lean<S> | null = null;
  for (const lean of leans) {
    if (lean.probability >= least && lean.probability > (first?.probability ?? 0)) first = lean;
  }
  return first === null ? null : whatItComesTo(first, leans);
}

/** The latest pace in the process at which the same person leans as well, or the lean itself. */
function whatItComesTo<S extends Signal>(lean: Lean<S>, leans: ReadonlyArray<Lean<S>>): Lean<S> {
  if (lean.own.kind !== 'pace') return lean;
  return leans
    .filter(
      ({ person, own, probability }) =>
        person === lean.person && own.kind === 'pace' && probability >= TOLD_OF_TEAM,
    )
    .reduce((latest, each) => (stageOf(each) > stageOf(latest) ? each : latest), lean);
}

function stageOf({ target }: Lean): number {
  return target.stage ?? Number.NEGATIVE_INFINITY;
}
