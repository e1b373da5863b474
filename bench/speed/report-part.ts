import { ALL_DATA } from '../../src/core/calendar';
import { coachingReport, reportDocument, reportJson } from '../../src/core/coaching';
import { seededRandom } from '../../src/core/statistics';
import { NO_SETTINGS, readTeam, type TeamTables } from '../../src/core/team';
import { randomFrom } from '../simulation/random';
import { teamTables } from '../simulation/tables';
import { madeUpDeals } from './made-up-deals';
import { heading, ms, table, type Verdicts } from './print';

const SIZES = [12_500, 25_000, 50_000, 100_000];
const PEOPLE = 20;
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
    heading(`The whole report, ${PEOPLE} salespeople, stages from ${stages} (computing, ms)`);
    const totals: number[] = [];
    const rows = SIZES.map((count) => {
      const made = madeUpDeals({ count, people: PEOPLE, weeks: 104 });
      const random = randomFrom(seededRandom(count));
      const tables = teamTables(made.deals, made.model, random, { stages, agreedOn: null });
      const { read, judge, layOut } = bestOf(3, () =>
        timeReport(tables, Math.floor(made.model.to)),
      );
      const total = read + judge + layOut;
      totals.push(total);
      return [count, ms(read), ms(judge), ms(layOut), ms(total), ms((1000 * total) / count)];
    });
    table(['deals', 'cells to visits', 'figures, findings', 'layout', 'all', 'µs a deal'], rows);
    const largest = (totals.at(-1) ?? 0) / 1000;
    goal(
      `100,000 deals (${stages}) within ${MOST_SECONDS} s`,
      largest <= MOST_SECONDS,
      `${largest.toFixed(2)} s`,
    );
    const perDeal = totals.map((total, index) => total / (SIZES[index] ?? 1));
    const growth = (perDeal.at(-1) ?? 0) / (perDeal[0] ?? 1);
    goal(
      `linear in deals (${stages}): at most ${MOST_GROWTH} times as much a deal at 8 times as many`,
      growth <= MOST_GROWTH,
      `${growth.toFixed(2)} times`,
    );
  }
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

function bestOf(runs: number, task: () => ReportTime): ReportTime {
  const sum = ({ read, judge, layOut }: ReportTime): number => read + judge + layOut;
  return Array.from({ length: runs }, task).reduce((best, next) =>
    sum(next) < sum(best) ? next : best,
  );
}
