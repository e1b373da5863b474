import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/core/metrics/metric';
import { METRICS, NUMBERS_COLUMNS } from '../../../src/core/metrics/table';

describe('the table of metrics', () => {
  it('has each name once', () => {
    const names = METRICS.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });

  it('shows every column of a metric once in the numbers table, and how many deals come in', () => {
    const declared: Column<never>[] = METRICS.flatMap((metric) =>
      'columns' in metric ? Object.values(metric.columns) : [],
    );
    expect(declared.length).toBeGreaterThan(0);
    const ofMetrics = NUMBERS_COLUMNS.filter(({ head }) => head !== 'new a week');
    expect(new Set<unknown>(ofMetrics)).toEqual(new Set(declared));
    expect(NUMBERS_COLUMNS).toHaveLength(declared.length + 1);
  });
});
