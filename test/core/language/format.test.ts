import { describe, expect, it } from 'vitest';
import {
  counted,
  days,
  listed,
  lowerFirst,
  oneDecimal,
  paces,
  percent,
  percentRange,
  upperFirst,
  whole,
} from '../../../src/core/language/format';

describe('percent', () => {
  it.each([
    [0, '0 %'],
    [0.004, '0.4 %'],
    [0.0096, '1 %'],
    [0.0004, '0 %'],
    [0.05, '5 %'],
    [0.164, '16 %'],
    [0.996, '99.6 %'],
    [0.9999, '100 %'],
    [1, '100 %'],
    [-0.052, '−5 %'],
    [-0.004, '−0.4 %'],
    [-0.0004, '0 %'],
  ])('writes %d as %o', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it('writes both ends of an interval with one unit', () => {
    expect(percentRange(0.072, 0.331)).toBe('7–33 %');
  });
});

describe('whole', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [12_300.4, '12,300'],
    [1_234_567, '1,234,567'],
    [-12_300, '−12,300'],
    [-0.4, '0'],
  ])('writes %d as %o', (value, text) => {
    expect(whole(value)).toBe(text);
  });
});

describe('oneDecimal', () => {
  it.each([
    [1.14, '1.1'],
    [3, '3'],
    [2.96, '3'],
    [0.04, '0'],
    [-0.04, '0'],
    [-1.14, '−1.1'],
    [1234.5, '1,235'],
  ])('writes %d as %o', (value, text) => {
    expect(oneDecimal(value)).toBe(text);
  });
});

describe('days', () => {
  it.each([
    [0, '0 days'],
    [0.5, '0.5 days'],
    [1, '1 day'],
    [0.97, '1 day'],
    [9.96, '10 days'],
    [41.3, '41 days'],
  ])('writes %d as %o', (value, text) => {
    expect(days(value)).toBe(text);
  });
});

describe('counted', () => {
  it('puts the noun in its number', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'deal'))).toEqual([
      '0 deals',
      '1 deal',
      '2 deals',
      '1,200 deals',
    ]);
    expect(counted(2, 'salesperson', 'salespeople')).toBe('2 salespeople');
  });
});

describe('paces', () => {
  it('have as many decimals as one another: two where one of them is under 1', () => {
    expect(paces([0.19, 1.5, 0, 0.3])).toEqual(['0.19', '1.50', '0.00', '0.30']);
    expect(paces([1.1, 3])).toEqual(['1.1', '3.0']);
    expect(paces([-0.25, 12])).toEqual(['−0.25', '12.00']);
    expect(paces([])).toEqual([]);
    expect(paces([1.5, 0.8, 2.7], [1.5, 3])).toEqual(['1.5', '0.8', '2.7']);
  });
});

describe('listed', () => {
  it('joins as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('lowerFirst and upperFirst', () => {
  it('change the first letter alone, and leave an empty text empty', () => {
    expect([lowerFirst('Many Proposals'), upperFirst('no process'), upperFirst('')]).toEqual([
      'many Proposals',
      'No process',
      '',
    ]);
  });
});
