import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../src/core/deal-page/find-again';
import { rowMark } from '../../../src/core/deal-page/row-mark';
import { rowKey, type UnderstoodTab, understandTab } from '../../../src/core/deals';
import type { Cell } from '../../../src/core/table';

const HEADERS = ['Deal', 'Account', 'Stage', 'Amount'];

function tab(...rows: Cell[][]): UnderstoodTab {
  return understandTab('Deals', [HEADERS, ...rows], null) as UnderstoodTab;
}

function seen(understood: UnderstoodTab, row: number) {
  const cells = understood.body[row - 2] ?? [];
  return { row, key: rowKey(understood, cells), mark: rowMark(cells) };
}

const ACME = ['Renewal', 'Acme', 'Offer', 100];
const BIRD = ['Renewal', 'Bird', 'Offer', 200];

describe('a deal that was seen in a row', () => {
  it('is found where it stands by now', () => {
    const before = tab(ACME, BIRD);
    expect(findAgain(tab(BIRD, ACME), seen(before, 2))).toBe(3);
    expect(findAgain(tab(['New', '', 'Offer', 1], ACME, BIRD), seen(before, 3))).toBe(4);
  });

  it('is found although its row says something else by now', () => {
    const before = tab(ACME, BIRD);
    expect(findAgain(tab(BIRD, ['renewal', 'ACME', 'Won', 90]), seen(before, 2))).toBe(3);
  });

  it('is gone where no row is called so', () => {
    expect(findAgain(tab(BIRD), seen(tab(ACME, BIRD), 2))).toBe('gone');
  });

  it('is told from others of its name by what the row said, and else not at all', () => {
    const other = ['Renewal', 'Acme', 'Offer', 300];
    const before = tab(ACME, other);
    expect(findAgain(tab(other, ACME), seen(before, 2))).toBe(3);
    expect(findAgain(tab(other, ['Renewal', 'Acme', 'Won', 100]), seen(before, 2))).toBe('twice');
    expect(findAgain(tab(ACME, ACME), seen(before, 2))).toBe('twice');
  });

  it('without a name is known only in its row and while it says the same', () => {
    const nameless = ['', '', 'Offer', 5];
    const before = tab(ACME, nameless);
    expect(findAgain(before, seen(before, 3))).toBe(3);
    expect(findAgain(tab(nameless, ACME), seen(before, 3))).toBe('gone');
  });
});

describe('the mark of a row', () => {
  it('changes with any cell, and not with blank cells at the end', () => {
    expect(rowMark(['a', 1, { day: 3 }])).toBe(rowMark(['a', 1, { day: 3 }, '', ' ']));
    const marks = [['a', 1], ['a', '1'], ['a'], ['', 'a'], [true], [{ day: 1 }]].map(rowMark);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
