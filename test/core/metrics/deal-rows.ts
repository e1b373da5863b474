import type { Cell } from '../../../src/core/table';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
];

/** A Deals tab with one row each: stage, amount, list price, created, closed. */
export function deals(...rows: ReadonlyArray<readonly Cell[]>): Cell[][] {
  return [
    [...HEADERS],
    ...rows.map(([stage = '', amount = '', list = '', created = '', closed = ''], i) => [
      `D${i}`,
      'Ana',
      stage,
      amount,
      list,
      created,
      closed,
    ]),
  ];
}

/** A won deal of Ana's. */
export const won = (
  amount: Cell,
  list: Cell = '',
  created: Cell = '2026-01-01',
  closed: Cell = '2026-02-01',
) => ['Won', amount, list, created, closed] as const;
export const lost = (amount: Cell) => ['Lost', amount, '', '2026-01-01', '2026-02-01'] as const;
export const open = (amount: Cell) => ['Offer', amount, '', '2026-01-01', ''] as const;
