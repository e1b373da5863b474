import { heading, ms, table, type Verdicts } from './print';
import { computing, RECORDINGS, timeReports } from './report-time';

const LARGEST = 100_000;
const SIZES = [12_500, 25_000, 50_000, LARGEST];
/** A team as the trust simulation has it; everybody is compared with everybody else. */
const PEOPLE = 8;
const LARGE_TEAM = 20;
const MOST_SECONDS = 2;

/** How much more a deal may cost at the largest size than at the smallest and still be linear. */
const MOST_GROWTH = 1.6;

/** The whole report from the cells of the tabs on, at four sizes; `history` or `dates` runs one. */
export function reportPart({ goal }: Verdicts, only = ''): void {
  for (const stages of RECORDINGS.filter((each) => only === '' || each.includes(only))) {
    heading(`The whole report, stages from ${stages} (ms)`);
    const totals = SIZES.map((count) => timeReports(count, PEOPLE, stages));
    const large = timeReports(LARGEST, LARGE_TEAM, stages);
    table(
      [
        'deals, salespeople',
        'cells to visits',
        'figures, findings',
        'layout',
        'all, by the clock',
        'processor',
        'computing, µs a deal',
      ],
      [...totals, large].map(({ name, count, read, judge, layOut, all, processor }) => {
        const perDeal = (1000 * computing({ all, processor })) / count;
        return [name, ms(read), ms(judge), ms(layOut), ms(all), ms(processor), ms(perDeal)];
      }),
    );
    for (const total of [totals.at(-1) as (typeof totals)[number], large]) {
      const seconds = computing(total) / 1000;
      goal(
        `${total.name} salespeople (${stages}) within ${MOST_SECONDS} s of computing`,
        seconds <= MOST_SECONDS,
        `${seconds.toFixed(2)} s`,
      );
    }
    const perDeal = totals.map((total) => computing(total) / total.count);
    const growth = (perDeal.at(-1) ?? 0) / (perDeal[0] ?? 1);
    goal(
      `linear in deals (${stages}): at most ${MOST_GROWTH} times as much a deal at 8 times as many`,
      growth <= MOST_GROWTH,
      `${growth.toFixed(2)} times`,
    );
  }
}
