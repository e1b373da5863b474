import { describe, expect, it } from 'vitest';
import { originMetrics } from '../../../src/core/metrics/sources';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const deals: Cell[][] = [
  ['Deal ID', 'Salesperson', 'Stage', 'Amount', 'Created', 'Close date', 'Source', 'Method'],
  ['1', 'Ana', 'Won', 100, '2026-01-01', '2026-01-11', 'Event', 'Call'],
  ['2', 'Ana', 'Won', 300, '2026-01-01', '2026-01-31', 'Event', 'Call'],
  ['3', 'Ana', 'Lost', '', '2026-01-01', '2026-01-31', 'Event', 'E-mail'],
  ['4', 'Ana', 'Offer', '', '2026-01-01', '', 'Website', ''],
  ['5', 'Bo', 'Lead', '', '2026-01-01', '', '', 'Call'],
  ['6', 'Bo', 'Won', 900, '2026-01-01', '2026-01-11', '', 'Call'],
];

describe('the funnel by lead source', () => {
  it('has deals, proposals, decided deals, size and cycle, the largest source first', () => {
    const { lookup } = measure({ deals });
    const figures = originMetrics(lookup, 'source', null);
    expect(
      figures.map(({ name, deals: n, proposals, won, lost }) => [name, n, proposals, won, lost]),
    ).toEqual([
      ['Event', 3, 2, 2, 1],
      [null, 2, 1, 1, 0],
      ['Website', 1, 1, 0, 0],
    ]);
    const [event, , website] = figures;
    expect(event?.winRate).toMatchObject({ value: 2 / 3, n: 3 });
    expect(event?.medianWon).toMatchObject({ value: 200, n: 2 });
    expect(event?.medianDays).toMatchObject({ value: 20, n: 2 });
    expect(website?.winRate).toMatchObject({ value: null, absent: 'no-outcomes' });
    expect(website?.medianWon).toMatchObject({ value: null, absent: 'no-amounts' });
    expect(website?.medianDays).toMatchObject({ value: null, absent: 'no-created-dates' });
  });

  it('of a salesperson holds that person’s deals only', () => {
    const { lookup, person } = measure({ deals });
    expect(
      originMetrics(lookup, 'source', person('Bo')).map(({ name, deals: n }) => [name, n]),
    ).toEqual([[null, 2]]);
  });

  it('is there by prospecting method too', () => {
    const { lookup } = measure({ deals });
    expect(
      originMetrics(lookup, 'method', null).map(({ name, deals: n, won }) => [name, n, won]),
    ).toEqual([
      ['Call', 4, 3],
      ['E-mail', 1, 0],
      [null, 1, 0],
    ]);
  });

  it('is empty without deals', () => {
    expect(originMetrics(measure({ deals: [deals[0] as Cell[]] }).lookup, 'source', null)).toEqual(
      [],
    );
  });
});
