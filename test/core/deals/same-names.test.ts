import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { check } from '../statistics/check';
import { readRows, readTabs, troubles } from './read-tab';

const HEADERS: Cell[] = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Contract'];

describe('deals of one name', () => {
  it('are different deals where any column differs, and that is said', () => {
    const reading = readRows([
      HEADERS,
      ['Service', 'Ana', 'Won', 100, '2026-01-05', 'K1'],
      ['Service', 'Ana', 'Won', 100, '2026-01-05', 'K2'],
      ['Service', 'Bo', 'Lost', 100, '2026-01-05', 'K1'],
    ]);
    expect(reading.deals.map(({ salesperson }) => salesperson)).toEqual(['Ana', 'Ana', 'Bo']);
    expect(reading.problems).toEqual([]);
    expect(reading.notes).toEqual([{ code: 'same-names', deals: 3, name: 'Service' }]);
  });

  it('have keys of their own; the oldest keeps the name, wherever it stands', () => {
    const rows: Cell[][] = [
      ['Service', 'Ana', 'Proposal', 100, '2026-03-05', ''],
      ['Service', 'Bo', 'Proposal', 100, '2026-01-05', ''],
      ['Service', 'Ana', 'Proposal', 300, '2026-03-05', ''],
    ];
    const keys = readRows([HEADERS, ...rows]).deals.map(({ key }) => key);
    expect(keys).toEqual(['Service | 2026-03-05', 'Service', 'Service | 2026-03-05 | Ana']);
  });

  it('are repeats where the rows are equal throughout, also in columns in another order', () => {
    const reading = readTabs({
      One: [
        ['Deal', 'Owner', 'Stage'],
        ['Service', 'Ana', 'Won'],
      ],
      Two: [
        ['Stage', 'Owner', 'Deal'],
        ['Won', 'Ana', 'Service'],
      ],
    });
    expect(reading.deals).toHaveLength(1);
    expect(troubles(reading)).toEqual(['2 | duplicate | - | Service | left out']);
  });

  it('are counted alike in any order of rows', () => {
    const cell = fc.constantFrom('A', 'B');
    const row = fc.tuple(cell, cell, fc.constantFrom('Won', 'Lost'), fc.constantFrom(1, 2));
    check(
      fc.property(
        fc
          .array(row, { maxLength: 8 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        ([rows, shuffled]) => {
          const read = (all: typeof rows) =>
            readRows([HEADERS, ...all.map((each) => [...each, '2026-01-05', ''])]);
          const told = (all: typeof rows) =>
            read(all)
              .deals.map(({ name, salesperson, outcome, amount }) =>
                JSON.stringify([name, salesperson, outcome, amount]),
              )
              .sort();
          expect(told(shuffled)).toEqual(told(rows));
          const keys = read(rows).deals.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(told(rows)).toHaveLength(new Set(rows.map((each) => each.join('|'))).size);
        },
      ),
    );
  });
});

describe('rows with the same Deal ID', () => {
  const IDS: Cell[] = ['Deal ID', 'Deal', 'Stage', 'Product', 'Amount', 'List price', 'Created'];

  it('and other products are line items, whose amounts add up', () => {
    const reading = readRows([
      IDS,
      ['7', 'Kiln', 'Won', 'Oven', 900, 1000, '2026-01-05'],
      ['8', 'Loom', 'Won', 'Oven', 50, 50, '2026-01-05'],
      ['7', 'Kiln', 'Won', 'Fitting', 300, 500, '2026-01-05'],
    ]);
    expect(reading.deals).toMatchObject([
      { key: '7', amount: 1200, listPrice: 1500, discount: 0.2, product: 'Oven + Fitting' },
      { key: '8', amount: 50 },
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.notes).toEqual([{ code: 'line-items', rows: 1 }]);
  });

  it('and another name or day of creation are different deals', () => {
    const reading = readRows([
      IDS,
      ['7', 'Kiln', 'Won', '', 900, '', '2026-01-05'],
      ['7', 'Loom', 'Won', '', 50, '', '2026-01-05'],
      ['7', 'Kiln', 'Won', '', 50, '', '2026-02-05'],
    ]);
    expect(reading.deals.map(({ key }) => key)).toEqual([
      '7',
      '7 | Loom | 2026-01-05',
      '7 | Kiln | 2026-02-05',
    ]);
  });

  it('are told apart like those without where the ID is a dash', () => {
    const reading = readRows([
      IDS,
      ['-', 'Kiln', 'Won', '', 900, '', '2026-01-05'],
      ['-', 'Kiln', 'Lost', '', 50, '', '2026-01-05'],
    ]);
    expect(reading.deals).toMatchObject([{ amount: 900 }, { amount: 50 }]);
    expect(reading.problems).toEqual([]);
  });

  it('repeat the first one where nothing tells them apart', () => {
    const reading = readRows([
      IDS,
      ['7', 'Kiln', 'Proposal', '', 900, '', '2026-01-05'],
      ['7', 'Kiln', 'Won', '', 900, '', '2026-01-05'],
    ]);
    expect(reading.deals).toMatchObject([{ outcome: 'open' }]);
    expect(troubles(reading)).toEqual(['3 | duplicate | - | 7 | left out']);
  });
});
