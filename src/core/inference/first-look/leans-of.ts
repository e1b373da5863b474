import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Comparison } from '../comparison';
import { type Signal, signalsAtTargets } from '../signal';
import { candidatesOnAgreed } from './against-agreed';
import { candidatesOnTypical } from './against-typical';
import { type AskedFigure, type Candidate, leanOf } from './asked-figure';
import type { Lean } from './lean';
import { priorOf } from './prior';
import { chancesOfTrouble } from './troubles';

/**
 * How likely each person's true figures are materially worse than what is typical here, or than the
 * agreed figure where one is in force with enough outcomes (docs/statistics.md). Everybody who has
 * the figure, and something to set it against, has a lean there, whatever it says.
 *
 * @param compared indexes of the salespeople whom the report is about; the others count for what
 *   is typical
 * @param figures shares, paces and discounts; figures of other kinds have no lean
 * @param agreed comparisons with agreed targets, of these figures or any others
 * @returns in the order of the people, then of the figures
 */
export function leansOf<S extends Signal>(
  lookup: PipelineIndex,
  compared: readonly number[],
  figures: readonly S[],
  agreed: readonly Comparison[],
): Array<Lean<S>> {
  const asked = signalsAtTargets(figures, lookup.pipeline).flatMap(
    (place): Array<AskedFigure<S>> => {
      const prior = priorOf(place.signal);
      if (prior === null) return [];
      return place.signal.adverse.map((direction) => ({ ...place, direction, prior }));
    },
  );
  const candidates = asked.flatMap((each): Array<Candidate<S>> => {
    const onAgreed = candidatesOnAgreed(each, agreed);
    const isAgreed = new Set(onAgreed.map(({ person }) => person));
    const onTypical = candidatesOnTypical(each, lookup);
    return [...onAgreed, ...onTypical.filter(({ person }) => !isAgreed.has(person))];
  });
  const people = new Set(candidates.map(({ person }) => person)).size;
  const chances = chancesOfTrouble(candidates, people);
  const leans = candidates.map((each, index) => leanOf(each, chances[index] as number));
  const byPerson = new Map(compared.map((person): [number, Array<Lean<S>>] => [person, []]));
  for (const lean of leans) byPerson.get(lean.person)?.push(lean);
  return [...byPerson.values()].flat();
}
