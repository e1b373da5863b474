import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { randomFrom } from '../../simulation/random';
import { ALL_DATA } from '../../src/core/calendar';
import { readTeam } from '../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import type { TeamTables } from '../../src/core/pipeline/team-tables';
import { reportDocument } from '../../src/core/report/report-document';
import { reportJson } from '../../src/core/report/report-json';
import { coachingReport } from '../../src/core/report/report-model';
import { seededRandom } from '../../src/core/statistics';
import { teamTables } from '../simulation/tables';
import { madeUpDeals } from './made-up-deals';

const RUNS = 2;

/** Where the stages' days stand. */
export const RECORDINGS = ['date columns', 'history'] as const;
export type Recorded = (typeof RECORDINGS)[number];

/** What a report takes; milliseconds. */
export interface ReportTime {
  /** Steps from cells to the report, by the clock. */
  readonly read: number;
  readonly judge: number;
  readonly layOut: number;
  /** All of them, by the clock and by the processor. */
  readonly all: number;
  readonly processor: number;
}

/**
 * The time for computing: where others use the machine the clock counts their time too, and the
 * processor's time counts the engine's helpers that run at the same time, so the lesser one.
 */
export function computing({ all, processor }: Pick<ReportTime, 'all' | 'processor'>): number {
  return Math.min(all, processor);
}

/** The better of two reports on so many made-up deals. */
export function timeReports(
  count: number,
  people: number,
  stages: Recorded,
): ReportTime & { readonly name: string; readonly count: number } {
  const { tables, asOf } = madeUpTables(count, people, stages);
  sweep();
  const runs = Array.from({ length: RUNS }, () => timeReport(tables, asOf));
  const best = runs.reduce((least, next) => (computing(next) < computing(least) ? next : least));
  return { ...best, count, name: `${count.toLocaleString('en-US')}, ${people}` };
}

/** Collects what the simulation has left in memory, which is no part of a report's time. */
function sweep(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** In a function of its own, so that nothing holds on to the simulation. */
function madeUpTables(
  count: number,
  people: number,
  stages: Recorded,
): { tables: TeamTables; asOf: number } {
  const { deals, model } = madeUpDeals({ count, people, weeks: 104 });
  const random = randomFrom(seededRandom(count));
  const tables = teamTables(deals, model, random, { stages, agreedOn: null });
  return { tables, asOf: Math.floor(model.to) };
}

function timeReport(tables: TeamTables, asOf: number): ReportTime {
  const processorBefore = process.cpuUsage();
  const started = performance.now();
  const team = readTeam(tables, NO_SETTINGS, { asOf, today: asOf, window: ALL_DATA });
  const readAt = performance.now();
  const report = coachingReport(team);
  const judgedAt = performance.now();
  if (reportDocument(report).lines.length === 0) throw new Error('The report is empty.');
  reportJson(report);
  const laidOutAt = performance.now();
  const { user, system } = process.cpuUsage(processorBefore);
  return {
    read: readAt - started,
    judge: judgedAt - readAt,
    layOut: laidOutAt - judgedAt,
    all: laidOutAt - started,
    processor: (user + system) / 1000,
  };
}
