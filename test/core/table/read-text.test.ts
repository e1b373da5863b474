import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  readList,
  readOptionalText,
  readText,
  writeList,
} from '../../../src/core/table';
import { check } from '../statistics/check';

describe('readText', () => {
  it.each<[Cell | undefined, string]>([
    [undefined, ''],
    ['', ''],
    ['  ', ''],
    [' Ana  Berg ', 'Ana Berg'],
    ['Ana\u00a0Berg', 'Ana Berg'],
    ['Ana\nBerg\t', 'Ana Berg'],
    ['Ana\u202fBerg', 'Ana Berg'],
    [1001, '1001'],
    [0.5, '0.5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ day: 46_349.5 }, '2026-11-23'],
  ])('reads %o as one tidy line', (cell, text) => {
    expect(readText(cell)).toBe(text);
  });

  it('changes nothing that it has read once', () => {
    check(
      fc.property(fc.string(), (text) => {
        expect(readText(readText(text))).toBe(readText(text));
      }),
    );
  });
});

describe('readOptionalText', () => {
  it.each(['', ' ', '-', '–', '—', 'n/a', 'N/A', 'NaN', 'null', '#N/A', '#REF!', '#ERROR!'])(
    'takes %o for nothing',
    (cell) => {
      expect(readOptionalText(cell)).toBeNull();
    },
  );

  it.each(['Ana', '0', 'None of us', 'NA', '-5', '#1 Pizza'])('keeps %o', (cell) => {
    expect(readOptionalText(cell)).toBe(cell);
  });
});

describe('readList and writeList', () => {
  it.each<[Cell | undefined, string[]]>([
    [undefined, []],
    ['', []],
    ['Budget', ['Budget']],
    ['Budget, Decision  maker ,', ['Budget', 'Decision maker']],
    ['Budget; Decision maker', ['Budget', 'Decision maker']],
    ['Budget\nDecision maker', ['Budget', 'Decision maker']],
    ['Proposal, sent; Offer', ['Proposal, sent', 'Offer']],
    ['Proposal, sent;', ['Proposal, sent']],
    [2024, ['2024']],
  ])('read %o', (cell, items) => {
    expect(readList(cell)).toEqual(items);
  });

  it('write lists as people do', () => {
    expect(writeList([])).toBe('');
    expect(writeList(['Budget'])).toBe('Budget');
    expect(writeList(['Budget', 'Decision maker'])).toBe('Budget, Decision maker');
    expect(writeList(['Proposal, sent', 'Offer'])).toBe('Proposal, sent; Offer');
  });

  it('read back every list that was written, items with commas too', () => {
    const item = fc
      .string({ unit: fc.constantFrom(...'ab ,é-'), minLength: 1 })
      .map(readText)
      .filter((text) => text !== '');
    check(
      fc.property(fc.array(item), (items) => {
        expect(readList(writeList(items))).toEqual(items);
      }),
      { numRuns: 500 },
    );
  });
});
