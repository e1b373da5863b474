import { memoize } from '../memoize';
import type { ByPerson } from './by-person';
import { isOlderThanAnyWin } from './longest-win';
import { openVisits } from './open-visits';
import { type Pipeline, STANDING } from './pipeline';

/**
 * Everybody's open deals by stage (indexes of deals) of which something may still be expected: none
 * that is older than any deal was when it was won, none in an unknown stage.
 */
export const winnableDeals = memoize(
  (pipeline: Pipeline): ByPerson<ReadonlyArray<readonly number[]>> => {
    const { process, salespeople, standing, owner } = pipeline;
    const empty = (): number[][] => process.stages.map(() => []);
    const team = empty();
    const people = salespeople.map(empty);
    for (const { deal, stage } of openVisits(pipeline)) {
      if (standing[deal] !== STANDING.open || isOlderThanAnyWin(pipeline, deal)) continue;
      team[stage]?.push(deal);
      people[owner[deal] as number]?.[stage]?.push(deal);
    }
    return { team, people };
  },
);
