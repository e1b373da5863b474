import { END } from '../../history';
import { normalCdf } from '../../statistics';
import { dealsOf } from './deal-facts';
import {
  FEWEST,
  type Figures,
  FOR_P,
  type Inconclusive,
  type Pointer,
  type PointerInput,
  type PointerReading,
  type Points,
  TOO_LITTLE,
} from './pointer';

/** A deal's field that says where it comes from, or what it is for. */
export type Field = 'source' | 'method' | 'product';

/** A deal with what came of it: 1 or 0, or an amount. */
type Result = readonly [deal: number, value: number];
type ResultsOf = (people: readonly number[]) => readonly Result[];

/** At least so much of a difference is explained by the mix, or at most so much is not. */
const EXPLAINS = 0.5;
const EXPLAINS_LITTLE = 0.2;

/** Proposals into deals: does the difference shrink by half or more within sources? */
export const leadMix: Pointer = (input) =>
  byMix(input, 'source', (people) =>
    (['lost', 'won'] as const).flatMap((which, value) =>
      dealsOf(input.pipelineIndex, people, which, true).map((deal) => [deal, value] as const),
    ),
  );

/** The finding's conversion: does the difference shrink within sources, or within methods? */
export function conversionMix(field: Field): Pointer {
  return (input) =>
    byMix(input, field, (people) => {
      const { visits } = input.pipelineIndex.pipeline;
      const results: Result[] = [];
      for (let row = 0; row < visits.size; row++) {
        const code = visits.counts[row];
        const isDecided = code === END.advanced || code === END.lost;
        const isThere = input.finding.target.stages.includes(visits.stage[row] as number);
        if (!isDecided || !isThere || !people.includes(visits.salesperson[row] as number)) continue;
        results.push([visits.deal[row] as number, code === END.advanced ? 1 : 0]);
      }
      return results;
    });
}

/** Won amounts: are they small because of what is sold? */
export const productMix: Pointer = (input) =>
  byMix(input, 'product', (people) =>
    dealsOf(input.pipelineIndex, people, 'won').flatMap((deal) => {
      const value = input.pipelineIndex.pipeline.deals[deal]?.amount ?? null;
      return value === null ? [] : [[deal, value] as const];
    }),
  );

/** Number and sum of the results of a kind, one's own and the others'. */
type Kind = [ownN: number, ownSum: number, otherN: number, otherSum: number];

/**
 * How much of a difference comes from the mix: the difference is taken as it is, and within the
 * kinds of deals (weights as Mantel–Haenszel's). `p` is that of the mix itself: how likely a mix
 * as unfavourable as one's own is by chance, were deals drawn from the others' mix.
 */
function byMix(
  input: PointerInput,
  field: Field,
  resultsOf: ResultsOf,
): PointerReading | Inconclusive {
  const { deals } = input.pipelineIndex.pipeline;
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
  else if (explained <= EXPLAINS_LITTLE || p >= 0.3) points = 'against';
  return { points, p, figures: { explained, ...examples(kinds, own, other) }, deals: [] };
}

/** The two kinds that one's own deals come from most, each with both sides' figures. */
function examples(kinds: ReadonlyMap<string, Kind>, own: number, other: number): Figures {
  const figures: Record<string, number | string> = {};
  [...kinds]
    .filter(([name, [ownN, , otherN]]) => name !== '' && ownN > 0 && otherN > 0)
    .sort((a, b) => b[1][0] - a[1][0] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .forEach(([name, [ownN, ownSum, otherN, otherSum]], index) => {
      const place = index + 1;
      figures[`name${place}`] = name;
      figures[`own${place}`] = ownSum / ownN;
      figures[`other${place}`] = otherSum / otherN;
      figures[`part${place}`] = ownN / own;
      figures[`otherPart${place}`] = otherN / other;
    });
  return figures;
}
