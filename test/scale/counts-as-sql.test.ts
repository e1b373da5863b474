import { readFileSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../simulation/random';
import { ALL_DATA } from '../../src/core/calendar';
import { metricsOf } from '../../src/core/metrics/table';
import { indexPipeline } from '../../src/core/pipeline/pipeline-index';
import { readTeam } from '../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import { seededRandom } from '../../src/core/statistics';
import { AS_OF, OUTCOMES, PROPOSAL_STAGES, STAGES, tablesOf, type Walk, walks } from './made-walks';

const sql = (name: string): string =>
  readFileSync(new URL(`../../docs/scale/${name}.sql`, import.meta.url), 'utf8');

describe.each(['dates', 'history'] as const)('counts from %s', (keeps) => {
  it.each([1, 2, 3])('are the same in SQL as in the core (team %i)', async (seed) => {
    const deals = walks(400, randomFrom(seededRandom(seed)), keeps === 'history');
    const { stageRows, proposalRows } = await countedInSql(deals, keeps);
    const { stageCounts, proposalCounts } = countedByCore(deals, keeps);
    expect(stageRows).toEqual(stageCounts);
    expect(proposalRows).toEqual(proposalCounts);
    const ends = stageCounts.map(([, , , advanced, lost, back, open]) => [
      advanced,
      lost,
      back,
      open,
    ]);
    const all = ends.reduce((sums, each) => sums.map((sum, i) => Number(sum) + Number(each[i])));
    for (const count of keeps === 'history' ? all : [all[0], all[1], all[3]]) {
      expect(count).toBeGreaterThan(20);
    }
  });
});

type Counts = ReadonlyArray<string | number | null>;

function countedByCore(deals: readonly Walk[], keeps: 'dates' | 'history') {
  const period = { asOf: AS_OF, today: AS_OF, window: ALL_DATA };
  const { pipeline, problems } = readTeam(tablesOf(deals, keeps), NO_SETTINGS, period);
  expect(problems).toEqual([]);
  const lookup = indexPipeline(pipeline);
  const { salespeople } = pipeline;
  const everybody = [null, ...salespeople.map((_, person) => person)];
  const named = everybody.map((person) => ({
    name: person === null ? '' : (salespeople[person]?.name ?? ''),
    metrics: metricsOf(lookup, person),
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  const stageCounts = named.flatMap(({ name, metrics }) =>
    metrics.stages.map(({ stage, counts }): Counts => {
      const { entered, advanced, lost, back, open } = counts;
      return [name, stage + 1, entered, advanced, lost, back, open];
    }),
  );
  const proposalCounts = named.map(({ name, metrics: { winRate, proposals } }): Counts => {
    const { entered, won, lost, open } = proposals;
    return [name, winRate.won, winRate.lost, entered, won, lost, open];
  });
  return { stageCounts, proposalCounts };
}

async function countedInSql(deals: readonly Walk[], keeps: 'dates' | 'history') {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await load(connection, deals, keeps);
  await connection.run(sql(`visits-from-${keeps}`));
  const stageRows = (await rowsOf(connection, sql('stage-counts'))).map(
    ([name, position, , ...counts]) => [name, position, ...counts],
  );
  const proposalRows = await rowsOf(connection, sql('proposal-counts'));
  connection.closeSync();
  instance.closeSync();
  return { stageRows, proposalRows };
}

async function rowsOf(connection: DuckDBConnection, query: string): Promise<Counts[]> {
  const rows = (await connection.runAndReadAll(query)).getRows();
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : Number(cell))));
}

async function load(
  connection: DuckDBConnection,
  deals: readonly Walk[],
  keeps: 'dates' | 'history',
): Promise<void> {
  const insert = async (table: string, columns: string, rows: readonly Counts[]) => {
    await connection.run(`CREATE TABLE ${table} (${columns})`);
    const values = rows.map(
      (row) => `(${row.map((cell) => (typeof cell === 'string' ? `'${cell}'` : cell)).join()})`,
    );
    await connection.run(`INSERT INTO ${table} VALUES ${values.join()}`);
  };
  const named = STAGES.map((name, index): Counts => [index + 1, name, OUTCOMES[index] ?? '']);
  await insert('stages', 'position INTEGER, stage TEXT, outcome TEXT', named);
  await insert(
    'proposal_stages',
    'stage TEXT',
    PROPOSAL_STAGES.map((name) => [name]),
  );
  await insert(
    'deals',
    'deal_id TEXT, salesperson TEXT, outcome TEXT',
    deals.map(({ id, salesperson, outcome }) => [id, salesperson, outcome]),
  );
  const moves = deals.flatMap(({ id, moves }) =>
    moves.map(({ stage, day }): [string, string, number] => [id, STAGES[stage] ?? '', day]),
  );
  if (keeps === 'dates') {
    await insert('stage_dates', 'deal_id TEXT, stage TEXT, entered INTEGER', moves);
    return;
  }
  await insert(
    'stage_changes',
    'deal_id TEXT, row_number INTEGER, changed_at INTEGER, to_stage TEXT',
    moves.map(([id, stage, day], row) => [id, row, day, stage]),
  );
}
