import { heading, ms, table, type Verdicts } from './print';
import { computing, timeReports } from './report-time';

const PEOPLE = [50, 100, 200, 400];
const DEALS_EACH = 25;
const MOST_SECONDS = 5;

/** How much more a person may cost among 400 than among 100; four times would be their square. */
const MOST_GROWTH = 2;

/** The whole report on many people: time must grow with people and deals, not with their square. */
export function peoplePart({ goal }: Verdicts): void {
  heading(`The whole report on many people, ${DEALS_EACH} deals each (ms)`);
  const totals = PEOPLE.map((people) => ({
    people,
    ...timeReports(people * DEALS_EACH, people, 'date columns'),
  }));
  table(
    ['people', 'cells to visits', 'figures, findings', 'layout', 'computing', 'a person'],
    totals.map(({ people, read, judge, layOut, ...time }) => {
      const all = computing(time);
      return [people, ms(read), ms(judge), ms(layOut), ms(all), ms(all / people)];
    }),
  );
  const perPerson = totals.map((time) => computing(time) / time.people);
  const [, some = 1] = perPerson;
  const seconds = ((perPerson.at(-1) ?? 0) * (PEOPLE.at(-1) ?? 0)) / 1000;
  goal(
    `${PEOPLE.at(-1)} people within ${MOST_SECONDS} s`,
    seconds <= MOST_SECONDS,
    `${seconds.toFixed(2)} s`,
  );
  const growth = (perPerson.at(-1) ?? 0) / some;
  goal(
    `linear in people: at most ${MOST_GROWTH} times as much a person at 4 times as many`,
    growth <= MOST_GROWTH,
    `${growth.toFixed(2)} times`,
  );
}
