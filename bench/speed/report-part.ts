import { ALL_DATA } from '../../src/core/calendar';
import { coachingReport, reportDocument, reportJson } from '../../src/core/coaching';
import { seededRandom } from '../../src/core/statistics';
import { NO_SETTINGS, readTeam, type TeamTables } from '../../src/core/team';
import { randomFrom } from '../simulation/random';
import { teamTables } from '../simulation/tables';
import { madeUpDeals } from './made-up-deals';
import { heading, ms, table, type Verdicts } from './print';

const LARGEST = 100_000;
const SIZES = [12_500, 25_000, 50_000, LARGEST];
const RUNS = 2;
/** A team as the trust simulation has it; everybody is compared with everybody else. */
const PEOPLE = 8;
const LARGE_TEAM = 20;
const MOST_SECONDS = 2;

/** How much more a deal may cost at the largest size than at the smallest and still be linear. */
const MOST_GROWTH = 1.6;

const RECORDINGS = ['date columns', 'history'] as const;

/** Milliseconds of the steps from cells to the report. */
interface ReportTime {
  readonly read: number;
  readonly judge: number;
  readonly layOut: number;
}

/** The whole report from the cells of the tabs on, at four sizes. */
export function reportPart({ goal }: Verdicts): void {
  for (const stages of RECORDINGS) {
    heading(`The whole report, stages from ${stages} (computing, ms)`);
    const totals = SIZES.map((count) => timeReports(count, PEOPLE, stages));
    const large = timeReports(LARGEST, LARGE_TEAM, stages);
    table(
      ['deals, salespeople', 'cells to visits', 'figures, findings', 'layout', 'all', 'µs a deal'],
      [...totals, large].map(({ name, count, read, judge, layOut }) => {
        const all = read + judge + layOut;
        return [name, ms(read), ms(judge), ms(layOut), ms(all), ms((1000 * all) / count)];
      }),
    );
    const largest = sumOf(totals.at(-1) as ReportTime) / 1000;
    goal(
      `100,000 deals (${stages}) within ${MOST_SECONDS} s`,
      largest <= MOST_SECONDS,
      `${largest.toFixed(2)} s`,
    );
    const perDeal = totals.map((total) => sumOf(total) / total.count);
    const growth = (perDeal.at(-1) ?? 0) / (perDeal[0] ?? 1);
    goal(
      `linear in deals (${stages}): at most ${MOST_GROWTH} times as much a deal at 8 times as many`,
      growth <= MOST_GROWTH,
      `${growth.toFixed(2)} times`,
    );
  }
}

/** The better of two reports on so many made-up deals. */
function timeReports(
  count: number,
  people: number,
  stages: (typeof RECORDINGS)[number],
): ReportTime & { readonly name: string; readonly count: number } {
  const made = madeUpDeals({ count, people, weeks: 104 });
  const random = randomFrom(seededRandom(count));
  const tables = teamTables(made.deals, made.model, random, { stages, agreedOn: null });
  const asOf = Math.floor(made.model.to);
  const runs = Array.from({ length: RUNS }, () => timeReport(tables, asOf));
  const best = runs.reduce((least, next) => (sumOf(next) < sumOf(least) ? next : least));
  return { ...best, count, name: `${count.toLocaleString('en-US')}, ${people}` };
}

function timeReport(tables: TeamTables, asOf: number): ReportTime {
  const started = performance.now();
  const team = readTeam(tables, NO_SETTINGS, { asOf, today: asOf, window: ALL_DATA });
  const readAt = performance.now();
  const report = coachingReport(team);
  const judgedAt = performance.now();
  if (reportDocument(report).lines.length === 0) throw new Error('The report is empty.');
  reportJson(report);
  return {
    read: readAt - started,
    judge: judgedAt - readAt,
    layOut: performance.now() - judgedAt,
  };
}

function sumOf({ read, judge, layOut }: ReportTime): number {
  return read + judge + layOut;
}
