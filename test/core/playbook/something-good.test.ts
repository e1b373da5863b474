import { describe, expect, it } from 'vitest';
import { somethingGood } from '../../../src/core/playbook/something-good';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Offer date',
  'Terms date',
];

function decided(by: string, won: number, lost: number, closed = '2026-02-20'): Cell[][] {
  return Array.from({ length: won + lost }, (_, index): Cell[] => {
    const isWon = index < won;
    const name = `${by} ${index}`;
    return [
      name,
      by,
      isWon ? 'Won' : 'Lost',
      900,
      1000,
      '2026-01-05',
      closed,
      '2026-02-01',
      isWon ? '2026-02-10' : '',
    ];
  });
}

function goodOf(rows: ReadonlyArray<readonly Cell[]>, name = 'Ana'): string | null {
  const { lookup, person } = measure({
    deals: [HEADERS, ...rows],
    salespeople: [['Salesperson'], ['Ana'], ['Bo']],
  });
  return somethingGood(lookup, person(name));
}

const HERON: readonly Cell[] = [
  'Heron Paper',
  'Ana',
  'Won',
  1200,
  1200,
  '2026-09-30',
  '2026-11-03',
  '2026-10-10',
  '',
];

describe('something good of a salesperson', () => {
  it('is that clearly more proposals become deals than here on the whole', () => {
    const sentence = '6 of 10 decided proposals became deals (60 %); of all here 35 % did.';
    expect(goodOf([...decided('Ana', 6, 4), ...decided('Bo', 1, 9)])).toBe(sentence);
    expect(goodOf([...decided('Ana', 6, 4), ...decided('Bo', 6, 4)])).toBeNull();
  });

  it('is else the latest win, with what is good about it', () => {
    const rows = [...decided('Ana', 4, 6), ...decided('Bo', 4, 6), HERON];
    expect(goodOf(rows)).toBe(
      'The latest win: Heron Paper on 3 Nov, for 1,200 (the largest yet), 34 days after it came in, at list price.',
    );
    const plain = HERON.map((cell, index) => (index === 4 || index === 5 ? '' : cell));
    expect(goodOf([...decided('Ana', 1, 6), ...decided('Bo', 4, 6), plain])).toBe(
      'The latest win: Heron Paper on 3 Nov, for 1,200.',
    );
  });

  it('does not call a win the latest where another has no date', () => {
    const undated = HERON.map((cell, index) =>
      index === 0 ? 'Ibis Ink' : index === 6 ? '' : cell,
    );
    expect(goodOf([...decided('Ana', 1, 6), ...decided('Bo', 4, 6), HERON, undated])).toMatch(
      /^The latest win with a date: Heron Paper on 3 Nov/,
    );
  });

  it('is nothing where the only win is long ago, and nobody else’s win', () => {
    expect(goodOf([...decided('Ana', 1, 6), ...decided('Bo', 4, 6)])).toBeNull();
    expect(goodOf([HERON], 'Bo')).toBeNull();
  });

  it('does not praise a handful of proposals, nor somebody who is the whole team', () => {
    expect(goodOf([...decided('Ana', 4, 0), ...decided('Bo', 1, 9)])).toBeNull();
    expect(goodOf(decided('Ana', 9, 1))).toBeNull();
  });
});
