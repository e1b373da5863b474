import { partsOf } from '../calendar';
import { FEWEST_OUTCOMES, materialPoints } from '../inference/material';
import { goodProposals, latestWin } from '../language/something-good';
import { partOf } from '../pipeline/by-person';
import { type PipelineIndex, whyNoConversion } from '../pipeline/pipeline-index';
import { allWonDeals } from '../pipeline/won-deals';

/** An older win is no news. */
const NEWS_DAYS = 182;

/** A discount below this is none: amounts are rounded. */
const NO_DISCOUNT = 0.005;

/** Earlier wins that one must be larger than to be called the largest yet. */
const FEWEST_SMALLER = 2;

/**
 * Something good and true of a salesperson, to be named first where no strength is beyond chance:
 * proposals that become deals clearly more often than all of the team's do, else the latest win of
 * the last half year with what is good about it. It claims no more than its counts, and ranks nobody.
 *
 * @returns a sentence; null where there is neither
 */
export function somethingGood(lookup: PipelineIndex, person: number): string | null {
  return proposalsOf(lookup, person) ?? winOf(lookup, person);
}

function proposalsOf(lookup: PipelineIndex, person: number): string | null {
  const { deals } = lookup.proposals;
  const { won, lost } = partOf(deals, person);
  const decided = won.length + lost.length;
  const ofAll = deals.team.won.length + deals.team.lost.length;
  const isKnown = [person, null].every((each) => whyNoConversion(lookup, each) === null);
  if (!isKnown || decided < FEWEST_OUTCOMES || ofAll === decided) return null;
  const here = deals.team.won.length / ofAll;
  const isMore = won.length / decided - here >= materialPoints(here);
  return isMore ? goodProposals(won.length, decided, here) : null;
}

function winOf({ pipeline }: PipelineIndex, person: number): string | null {
  const { deals, owner, closedAt, elapsed, asOf } = pipeline;
  const closedOn = (deal: number): number => Math.floor(closedAt[deal] as number);
  const amountOf = (deal: number): number => deals[deal]?.amount ?? 0;
  const won = allWonDeals(pipeline).filter((deal) => owner[deal] === person);
  const [latest] = won
    .filter((deal) => closedOn(deal) > asOf - NEWS_DAYS)
    // Of several on one day the largest, so that the order of rows does not matter.
    .sort((a, b) => closedOn(b) - closedOn(a) || amountOf(b) - amountOf(a));
  const deal = deals[latest ?? -1];
  if (latest === undefined || deal === undefined) return null;
  const { name, amount, discount, created } = deal;
  const smaller = won.filter((other) => amountOf(other) < amountOf(latest)).length;
  return latestWin(
    {
      deal: name,
      on: closedOn(latest),
      isEveryWinDated: won.every((each) => !Number.isNaN(closedAt[each])),
      amount: amount === null || amount <= 0 ? null : amount,
      cycleDays: created === null ? null : elapsed(Math.floor(created), closedOn(latest)),
      isAtListPrice: discount !== null && Math.abs(discount) < NO_DISCOUNT,
      isLargestYet: smaller >= FEWEST_SMALLER && smaller === won.length - 1,
    },
    partsOf(asOf).year,
  );
}
