import type { Pipeline } from '../../src/core/pipeline/pipeline';
import { pipelineOf } from '../simulation/pipeline';
import { arqueroTable, groupByArquero } from './group-by/arquero';
import { duckDbVisits } from './group-by/duckdb';
import { disagreement, type GroupFigures, type MedianKind } from './group-by/figures';
import { groupByOurs } from './group-by/ours';
import { groupByPlainLoop } from './group-by/plain-loop';
import { visitColumns } from './group-by/visit-columns';
import { madeUpDeals } from './made-up-deals';
import { heading, ms, table, times, type Verdicts } from './print';
import { bestMilliseconds } from './stopwatch';

const SIZES = [10_000, 100_000];
const PEOPLE = 20;

const KINDS: ReadonlyArray<readonly [MedianKind, string]> = [
  ['plain', 'plain median of the visits that ended'],
  ['kaplan-meier', 'Kaplan–Meier median, open visits as censored'],
];

/** The same question to every engine: figures by salesperson and stage. */
export async function groupPart(result: Verdicts): Promise<void> {
  for (const count of SIZES) {
    const made = madeUpDeals({ count, people: PEOPLE, weeks: 104 });
    const pipeline = pipelineOf(made.deals, made.model);
    for (const [kind, name] of KINDS) await compare(pipeline, kind, name, result);
  }
}

async function compare(
  pipeline: Pipeline,
  kind: MedianKind,
  name: string,
  { goal }: Verdicts,
): Promise<void> {
  const { deals, visits, salespeople, process } = pipeline;
  const size = `${deals.length.toLocaleString('en-US')} deals, ${visits.size.toLocaleString('en-US')} visits`;
  const columns = visitColumns(pipeline);
  const arquero = arqueroTable(columns);
  const duckDb = await duckDbVisits(columns);
  const engines: Record<string, () => GroupFigures[] | Promise<GroupFigures[]>> = {
    stagecoach: () => groupByOurs(pipeline, kind),
    'plain loop': () => groupByPlainLoop(columns, salespeople.length, process.stages.length, kind),
    arquero: () => groupByArquero(arquero, kind),
    duckdb: () => duckDb.groupBy(kind),
  };
  const ours = groupByOurs(pipeline, kind);
  const differing: string[] = [];
  for (const [engine, run] of Object.entries(engines)) {
    const difference = disagreement(ours, await run());
    if (difference !== null) differing.push(`${engine}: ${difference}`);
  }
  const measured = await bestMilliseconds(engines);
  duckDb.close();
  heading(`By salesperson × stage: ${size}, ${ours.length} groups, ${name}`);
  const own = measured.stagecoach ?? 0;
  table(
    ['', 'ms', 'of ours'],
    Object.entries(measured).map(([engine, milliseconds]) => [
      engine === 'duckdb' ? `duckdb (${duckDb.threads} threads)` : engine,
      ms(milliseconds),
      times(milliseconds / own),
    ]),
  );
  const ratio = (engine: string): number => (measured[engine] ?? 0) / own;
  goal(`${size}: all engines agree`, differing.length === 0, differing.join('; ') || 'yes');
  goal('at least 5 times as fast as Arquero', ratio('arquero') >= 5, times(ratio('arquero')));
  goal('not slower than DuckDB', ratio('duckdb') >= 1, times(ratio('duckdb')));
  const toLoop = 1 / ratio('plain loop');
  goal('at most 3 times the plain loop', toLoop <= 3, times(toLoop));
}
