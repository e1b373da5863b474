import type { Json } from '../json';
import type { Estimate } from '../metrics/estimate';
import type { ActivityRow, Fields, StageRow } from '../metrics/metric';
import { METRICS, type Metrics } from '../metrics/table';
import type { AbsenceCode } from '../pipeline/absence';
import type { SalesProcess } from '../process';

/**
 * report.json's `Metrics`: the entry of each metric under its name, and in `absent` why figures are
 * absent, by their name in the report; only those that are.
 */
export function metricsJson(metrics: Metrics, process: SalesProcess): Json {
  const entries: Record<string, Json> = {};
  const absent: Record<string, AbsenceCode> = {};
  const shownValue = (figure: Fields[string], name: string): Json => {
    if (!isEstimate(figure)) return figure;
    if (figure.absent !== null) absent[name] = figure.absent;
    return figure.value;
  };
  const fieldsOf = (fields: Fields, path: string): Record<string, Json> =>
    Object.fromEntries(
      Object.entries(fields).map(([name, figure]) => [name, shownValue(figure, `${path}.${name}`)]),
    );
  for (const { name, entry } of METRICS) {
    const own = entry(metrics, process);
    entries[name] = isRows(own)
      ? own.map((row) => fieldsOf(row, `${name}.${nameOf(row)}`))
      : isEstimate(own)
        ? shownValue(own, name)
        : fieldsOf(own, name);
  }
  return { ...entries, absent };
}

type Row = StageRow | ActivityRow;

function isRows(entry: Estimate | Fields | readonly Row[]): entry is readonly Row[] {
  return Array.isArray(entry);
}

function nameOf(row: Row): string {
  return 'stage' in row ? (row as StageRow).stage : (row as ActivityRow).activity;
}

function isEstimate(figure: Estimate | Fields | Fields[string]): figure is Estimate {
  return typeof figure === 'object' && figure !== null && 'absent' in figure;
}
