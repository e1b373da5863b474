import type { Day } from '../calendar';
import { memoize } from '../memoize';
import type { ByPerson } from './by-person';
import type { Pipeline } from './pipeline';

/**
 * The days on which something happened to a deal, each once, ascending: it was created, came to a
 * stage, was decided, or was worked on. Days after the report's are plans and left out.
 */
export const activityDays = memoize((pipeline: Pipeline): ByPerson<readonly Day[]> => {
  const { deals, salespeople, owner, visits, closedAt, eventDays, asOf } = pipeline;
  // A flag a day, because half a million events fall on a thousand days. Day 0 is in 1899.
  const noDays = (): Uint8Array => new Uint8Array(Math.max(0, Math.floor(asOf) + 1));
  const team = noDays();
  const people = salespeople.map(noDays);
  const see = (deal: number, moment: number | null | undefined): void => {
    const day = Math.floor(moment ?? Number.NaN);
    if (!(day >= 0 && day <= asOf)) return;
    team[day] = 1;
    const own = people[owner[deal] as number];
    if (own !== undefined) own[day] = 1;
  };
  deals.forEach(({ created, lastActivity }, deal) => {
    see(deal, created);
    see(deal, lastActivity);
    see(deal, closedAt[deal]);
  });
  eventDays.day.forEach((day, index) => {
    see(eventDays.deal[index] as number, day);
  });
  for (let row = 0; row < visits.size; row++) {
    see(visits.deal[row] as number, visits.entered[row]);
  }
  return { team: flagged(team), people: people.map(flagged) };
});

function flagged(flags: Uint8Array): readonly Day[] {
  const days: Day[] = [];
  flags.forEach((flag, day) => {
    if (flag === 1) days.push(day);
  });
  return days;
}
