import type { Day } from '../calendar';
import { memoize } from '../memoize';
import type { ByPerson } from './by-person';
import type { Pipeline } from './pipeline';

/**
 * The days on which something happened to a deal, each once, ascending: it was created, came to a
 * stage, was decided, or was worked on. Days after the report's are plans and left out.
 */
export const activityDays = memoize((pipeline: Pipeline): ByPerson<readonly Day[]> => {
  const { deals, salespeople, owner, visits, closedAt, eventsOfDeal, asOf } = pipeline;
  const team = new Set<Day>();
  const people = salespeople.map(() => new Set<Day>());
  const see = (deal: number, moment: number | null | undefined): void => {
    const day = Math.floor(moment ?? Number.NaN);
    if (!(day <= asOf)) return;
    team.add(day);
    people[owner[deal] as number]?.add(day);
  };
  deals.forEach(({ created, lastActivity }, deal) => {
    see(deal, created);
    see(deal, lastActivity);
    see(deal, closedAt[deal]);
    for (const { when } of eventsOfDeal[deal] ?? []) see(deal, when);
  });
  for (let row = 0; row < visits.size; row++) {
    see(visits.deal[row] as number, visits.entered[row]);
  }
  const ascending = (days: ReadonlySet<Day>): readonly Day[] => [...days].sort((a, b) => a - b);
  return { team: ascending(team), people: people.map(ascending) };
});
