import { partOf } from '../pipeline/by-person';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { winnableDeals } from '../pipeline/winnable-deals';
import { normalQuantile, quantile, seededRandom } from '../statistics';
import { goneOn } from './going-on';

/** What some open deals are expected to bring, with an 80 % interval. */
export interface ExpectedValue {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The team's conversion counts for a person's as much as so many outcomes of their own. */
const WEIGHT_OF_TEAM = 10;

/** Draws of what becomes of the open deals; fewer of very many deals, which vary less. */
const DRAWS = 1000;
const FEWEST_DRAWS = 200;
const MOST_OUTCOMES_DRAWN = 200_000;
const SEED = 20_261_123;

/**
 * What the open deals of a salesperson, or of the team (null), are expected to bring in the end:
 * each deal's amount times the product of the conversions from its stage on, where a deal that passes
 * a stage over goes on from it like one that advances. A person's conversion
 * is drawn towards the team's (a beta prior worth ten outcomes, with the team's conversion as its
 * mean). Of a deal older than any was when it was won nothing is expected.
 *
 * The interval holds both what is not known of the rates (drawn on the scale of log-odds) and that
 * each deal is won or not. The seed is fixed and deals are taken by amount, so that the order of rows
 * does not matter.
 *
 * @returns null where nobody's deals were ever decided in a stage that has open ones before it
 */
export function expectedValue(lookup: PipelineIndex, person: number | null): ExpectedValue | null {
  const { pipeline } = lookup;
  const deals = partOf(winnableDeals(pipeline), person);
  const amounts = deals.map((list) =>
    list
      .map((deal) => pipeline.deals[deal]?.amount ?? 0)
      .filter((amount) => amount !== 0)
      .sort((a, b) => a - b),
  );
  const first = amounts.findIndex((list) => list.length > 0);
  if (first === -1) return { value: 0, low: 0, high: 0 };
  const stages = pipeline.openStages.filter((stage) => stage >= first);
  const rates = stages.map((stage) => rateOf(lookup, person, stage));
  if (rates.includes(null)) return null;
  const known = rates as readonly Rate[];

  const total = (shareOf: (rate: Rate) => number, taken: (share: number) => number): number => {
    let sum = 0;
    let share = 1;
    for (let index = stages.length - 1; index >= 0; index--) {
      share *= shareOf(known[index] as Rate);
      for (const amount of amounts[stages[index] as number] ?? []) sum += amount * taken(share);
    }
    return sum;
  };
  const random = seededRandom(SEED);
  const drawnRate = ({ mean, spread }: Rate): number => {
    // Half a step up, because the quantile of 0 is not finite.
    const odds = (mean / (1 - mean)) * Math.exp(spread * normalQuantile(random() + 2 ** -33));
    return odds / (1 + odds);
  };
  const count = amounts.reduce((sum, { length }) => sum + length, 0);
  const draws = Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_OUTCOMES_DRAWN / count)));
  const totals = Array.from({ length: draws }, () =>
    total(drawnRate, (share) => (random() < share ? 1 : 0)),
  );
  return {
    value: total(
      ({ mean }) => mean,
      (share) => share,
    ),
    low: quantile({ values: totals, q: 0.1 }) as number,
    high: quantile({ values: totals, q: 0.9 }) as number,
  };
}

/** A conversion as far as it is known: its mean, and the standard deviation of its log-odds. */
interface Rate {
  readonly mean: number;
  readonly spread: number;
}

function rateOf(lookup: PipelineIndex, person: number | null, stage: number): Rate | null {
  const team = goneOn(lookup, null, stage);
  if (team.decided === 0) return null;
  // A half on either side, so that no rate is 0 or 1.
  const usual = (team.wentOn + 0.5) / (team.wentOn + team.lost + 1);
  const areLossesKnown = partOf(lookup.lost, person).areKnown;
  const counted = areLossesKnown ? goneOn(lookup, person, stage) : { wentOn: 0, lost: 0 };
  const weight = person === null ? 1 : WEIGHT_OF_TEAM;
  const won = counted.wentOn + weight * (person === null ? 0.5 : usual);
  const gone = counted.lost + weight * (person === null ? 0.5 : 1 - usual);
  return { mean: won / (won + gone), spread: Math.sqrt(1 / won + 1 / gone) };
}
