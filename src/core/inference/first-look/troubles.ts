import { sumOf } from '../../sum';
import type { Candidate } from './asked-figure';
import { ANOTHER_TROUBLE, IS_PASSED_ON, oddsOfTrouble } from './prior';

/**
 * How likely each person is apart and worse at each figure, all of the team's figures seen together.
 * A team seldom has two troubles at a time: where one figure of one person stands out and nothing
 * else does, it is the likelier to be the trouble, and beside it others are the less likely.
 *
 * Sets of troubles weigh the product of their odds, and `ANOTHER_TROUBLE` for each after the first;
 * their sum over all sets has a closed form.
 *
 * @param people how many the team has
 * @returns a probability for each of the candidates, in their order
 */
export function chancesOfTrouble(candidates: readonly Candidate[], people: number): number[] {
  const damped = candidates.map(
    ({ asked, belief }) => ANOTHER_TROUBLE * oddsOfTrouble(asked.signal, people) * belief.factor,
  );
  // The logarithm of the product of (1 + damped), which is past all bounds in large teams.
  const log = sumOf(damped.map((odds) => Math.log1p(odds)));
  const isAny = 1 / (1 + (ANOTHER_TROUBLE - 1) * Math.exp(-log));
  const alone = damped.map((odds) => (isAny * odds) / (1 + odds));
  const firstPaces = new Map<number, number>();
  candidates.forEach((each, index) => {
    const before = candidates[firstPaces.get(each.person) ?? -1];
    if (each.own.kind !== 'pace') return;
    if (before === undefined || isEarlier(each, before)) firstPaces.set(each.person, index);
  });
  return candidates.map((each, index) => {
    const first = firstPaces.get(each.person) ?? index;
    const isFed = each.own.kind === 'pace' && isEarlier(candidates[first] as Candidate, each);
    if (!isFed) return alone[index] as number;
    // Fewer there become fewer here.
    const isSeen = IS_PASSED_ON * each.belief.factor;
    const isPassedOn = isSeen / (isSeen + 1 - IS_PASSED_ON);
    return Math.min(1, (alone[index] as number) + (alone[first] as number) * isPassedOn);
  });
}

/** Whether a figure is measured at an earlier stage than another. */
function isEarlier({ asked: { target: a } }: Candidate, { asked: { target: b } }: Candidate) {
  return (a.stage ?? -1) < (b.stage ?? -1);
}
