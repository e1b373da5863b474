import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { END, NOT_COUNTED } from '../../../src/core/history';
import type { GroupFigures, MedianKind } from './figures';
import type { VisitColumns } from './visit-columns';

/** DuckDB with the visits in a table of its own, in memory. */
export interface DuckDbVisits {
  readonly groupBy: (kind: MedianKind) => Promise<GroupFigures[]>;
  readonly threads: number;
  readonly close: () => void;
}

export async function duckDbVisits(columns: VisitColumns): Promise<DuckDbVisits> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await load(connection, columns);
  const queries = { plain: plainQuery(columns.asOf), 'kaplan-meier': survivalQuery(columns.asOf) };
  const threads = await connection.runAndReadAll("SELECT current_setting('threads')");
  return {
    async groupBy(kind) {
      const result = await connection.runAndReadAll(queries[kind]);
      return result.getRows().map((row) => {
        const [person = 0, stage = 0, entered = 0, advanced = 0, lost = 0, open = 0] =
          row.map(Number);
        const median = row[6] === null ? null : Number(row[6]);
        return { person, stage, entered, advanced, lost, open, median };
      });
    },
    threads: Number(threads.getRows()[0]?.[0]),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function load(connection: DuckDBConnection, columns: VisitColumns): Promise<void> {
  await connection.run(
    `CREATE TABLE visits (person INTEGER, stage INTEGER, entered DOUBLE, "left" DOUBLE,
       "end" UTINYINT, counts UTINYINT)`,
  );
  const appender = await connection.createAppender('visits');
  const appendDay = (day: number): void => {
    if (Number.isNaN(day)) appender.appendNull();
    else appender.appendDouble(day);
  };
  for (let row = 0; row < columns.person.length; row++) {
    appender.appendInteger(columns.person[row] as number);
    appender.appendInteger(columns.stage[row] as number);
    appendDay(columns.entered[row] as number);
    appendDay(columns.left[row] as number);
    appender.appendUTinyInt(columns.end[row] as number);
    appender.appendUTinyInt(columns.counts[row] as number);
    appender.endRow();
  }
  appender.closeSync();
}

const COUNTS = `count(*) FILTER (counts <> ${NOT_COUNTED}) AS entered,
  count(*) FILTER (counts = ${END.advanced}) AS advanced,
  count(*) FILTER (counts = ${END.lost}) AS lost,
  count(*) FILTER (counts = ${END.open}) AS open`;

const ENDED = `"end" IN (${END.advanced}, ${END.lost})`;

function daysOf(asOf: number): string {
  return `greatest(0, CASE WHEN "end" = ${END.open} THEN ${asOf} ELSE "left" END - entered)`;
}

function plainQuery(asOf: number): string {
  // greatest() passes over null, which an unknown day is.
  return `SELECT person, stage, ${COUNTS},
      median(${daysOf(asOf)}) FILTER (${ENDED} AND entered IS NOT NULL AND "left" IS NOT NULL)
    FROM visits GROUP BY person, stage HAVING count(*) FILTER (counts <> ${NOT_COUNTED}) > 0`;
}

/** Kaplan–Meier medians; where the curve runs flat at one half, the middle of that stretch. */
function survivalQuery(asOf: number): string {
  return `WITH counted AS (
      SELECT person, stage, ${COUNTS} FROM visits GROUP BY person, stage
    ), by_day AS (
      SELECT person, stage, ${daysOf(asOf)} AS days,
        count(*) FILTER (${ENDED}) AS gone, count(*) AS whole
      FROM visits
      WHERE entered IS NOT NULL AND ("end" = ${END.open} OR "left" IS NOT NULL)
      GROUP BY ALL
    ), at_risk AS (
      SELECT *, sum(whole) OVER (PARTITION BY person, stage ORDER BY days DESC) AS risk FROM by_day
    ), curve AS (
      SELECT *, exp(sum(CASE WHEN gone = risk THEN -1e9 ELSE ln(1 - gone / risk) END)
        OVER (PARTITION BY person, stage ORDER BY days)) AS share
      FROM at_risk
    ), medians AS (
      SELECT person, stage, max(days) AS longest, min(share) AS lowest,
        min(days) FILTER (gone > 0 AND share <= 0.5 + 1e-8) AS reached,
        min(days) FILTER (gone > 0 AND share < 0.5 - 1e-8) AS passed
      FROM curve GROUP BY person, stage
    )
    SELECT person, stage, entered, advanced, lost, open,
      (reached + CASE WHEN abs(lowest - 0.5) <= 1e-8 THEN longest ELSE passed END) / 2
    FROM counted LEFT JOIN medians USING (person, stage) WHERE entered > 0`;
}
