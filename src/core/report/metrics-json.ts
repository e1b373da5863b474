import type { Json } from '../json';
import type { Estimate } from '../metrics/estimate';
import type { Fields, StageRow } from '../metrics/metric';
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
  const shownValue = (figure: Fields[string], name: string): number | string | null => {
    if (!isEstimate(figure)) return figure;
    if (figure.absent !== null) absent[name] = figure.absent;
    return figure.value;
  };
  const fieldsOf = (fields: Fields, path: string): Record<string, number | string | null> =>
    Object.fromEntries(
      Object.entries(fields).map(([name, figure]) => [name, shownValue(figure, `${path}.${name}`)]),
    );
  for (const { name, entry } of METRICS) {
    const own = entry(metrics, process);
    entries[name] = isRows(own)
      ? own.map((row) => fieldsOf(row, `${name}.${row.stage}`))
      : isEstimate(own)
        ? shownValue(own, name)
        : fieldsOf(own, name);
  }
  return { ...entries, absent };
}

function isRows(entry: Estimate | Fields | readonly StageRow[]): entry is readonly StageRow[] {
  return Array.isArray(entry);
}

function isEstimate(figure: Estimate | Fields | Fields[string]): figure is Estimate {
  return typeof figure === 'object' && figure !== null && 'absent' in figure;
}
