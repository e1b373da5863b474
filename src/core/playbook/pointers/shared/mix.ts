import type { MixExample, MixFigures } from '../../../language/playbook/mixes';
import { normalCdf } from '../../../statistics';
import type { Inconclusive, PointerInput, PointerReading, Points } from '../pointer';
import { AGAINST_P, FEWEST, FOR_P, TOO_LITTLE } from './points';

/** A deal's field that says where it comes from, or what it is for. */
export type KindField = 'source' | 'method' | 'product';

/** A deal with what came of it: 1 or 0, or an amount. */
export type Result = readonly [deal: number, value: number];

/** At least so much of a difference is explained by the mix, or at most so much is not. */
const EXPLAINS = 0.5;
const EXPLAINS_LITTLE = 0.2;

/** Number and sum of the results of a kind, one's own and the others'. */
type Kind = [ownN: number, ownSum: number, otherN: number, otherSum: number];

/**
 * How much of a difference comes from the mix: the difference is taken as it is, and within the
 * kinds of deals (weights as Mantel–Haenszel's). `p` is that of the mix itself: how likely a mix
 * as unfavourable as one's own is by chance, were deals drawn from the others' mix.
 */
export function byMix(
  input: PointerInput,
  field: KindField,
  resultsOf: (people: readonly number[]) => readonly Result[],
): PointerReading<MixFigures> | Inconclusive {
  const { deals } = input.lookup.pipeline;
  const sides = [resultsOf([input.person]), resultsOf(input.others)] as const;
  const [own, other] = sides.map(({ length }) => length) as [number, number];
  if (own < FEWEST || other < FEWEST) return TOO_LITTLE;
  const kinds = new Map<string, Kind>();
  const total: Kind = [0, 0, 0, 0];
  sides.forEach((results, side) => {
    for (const [deal, value] of results) {
      const name = deals[deal]?.[field] ?? '';
      const kind = kinds.get(name) ?? [0, 0, 0, 0];
      kinds.set(name, kind);
      for (const sums of [kind, total]) {
        sums[(2 * side) as 0] += 1;
        sums[(2 * side + 1) as 1] += value;
      }
    }
  });
  const [unnamedOwn, , unnamedOther] = kinds.get('') ?? [0, 0, 0, 0];
  if (2 * (unnamedOwn + unnamedOther) > own + other) return { missing: field };

  const overall = total[3] / other;
  let within = 0;
  let weights = 0;
  let mine = 0;
  let theirs = 0;
  let squares = 0;
  for (const [ownN, ownSum, otherN, otherSum] of kinds.values()) {
    if (ownN > 0 && otherN > 0) {
      const weight = (ownN * otherN) / (ownN + otherN);
      within += weight * (ownSum / ownN - otherSum / otherN);
      weights += weight;
    }
    // Drawn a little toward the mean of all, because small kinds say little.
    const usual = (otherSum + 2 * overall) / (otherN + 2);
    mine += (ownN / own) * usual;
    theirs += (otherN / other) * usual;
    squares += (otherN / other) * usual * usual;
  }
  const variance = Math.max(0, squares - theirs * theirs) * (1 / own + 1 / other);
  const p = variance === 0 ? 0.5 : normalCdf((mine - theirs) / Math.sqrt(variance));
  const difference = total[1] / own - overall;
  const stays = weights === 0 ? 0 : within / weights / difference;
  const explained = difference === 0 ? 0 : Math.min(1, Math.max(0, 1 - stays));
  let points: Points = 'unknown';
  if (explained >= EXPLAINS && p <= FOR_P) points = 'for';
  // A mix that explains most of the difference does not speak against itself, chance or not.
  else if (explained <= EXPLAINS_LITTLE || (explained < EXPLAINS && p >= AGAINST_P))
    points = 'against';
  return { points, p, figures: { explained, examples: examplesOf(kinds, own, other) }, deals: [] };
}

/** The two kinds that one's own deals come from most, of those that both sides have. */
function examplesOf(kinds: ReadonlyMap<string, Kind>, own: number, other: number): MixExample[] {
  return [...kinds]
    .filter(([name, [ownN, , otherN]]) => name !== '' && ownN > 0 && otherN > 0)
    .sort((a, b) => b[1][0] - a[1][0] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name, [n, sum, otherN, otherSum]]) => ({
      name,
      n,
      of: own,
      sum,
      otherN,
      otherOf: other,
      otherSum,
    }));
}
