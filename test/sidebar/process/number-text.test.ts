import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountText,
  numberText,
  parseAmount,
  parseNumber,
  percentText,
} from '../../../sidebar/process/number-text';

describe('parseNumber', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['40', 40],
    ['40 %', 40],
    ['12.5', 12.5],
    ['12,5', 12.5],
    [',5', 0.5],
    ['0', 0],
    ['1234', 1234],
  ])('reads %j as %j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    'soon',
    '-1',
    '1,000',
    '1.000',
    '2.500',
    '1.2.3',
    '1e3',
    '40 days',
    '.',
    'NaN',
    'Infinity',
  ])('refuses %j', (text) => {
    expect(parseNumber(text)).toBe('invalid');
  });
});

describe('parseAmount', () => {
  it.each([
    ['60.000', 60000],
    ['60,000', 60000],
    ['60 000', 60000],
    ['60\u202f000', 60000],
    ['60’000', 60000],
    ['1.250.000', 1250000],
    ['60,000.50', 60000.5],
    ['60.000,50', 60000.5],
    ['60.000,000', 60000],
    ['60000', 60000],
    ['60000.125', 60000.125],
    ['60.5', 60.5],
    ['60,50', 60.5],
    ['0.125', 0.125],
    ['', null],
  ])('reads %j as %j', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });

  it.each(['60,00,000', '60.000.00', '$60,000', '1e9', '-5', 'soon'])('refuses %j', (text) => {
    expect(parseAmount(text)).toBe('invalid');
  });

  it('reads every shown amount back as what it was', () => {
    const thousandths = fc.integer({ min: 1, max: 1e9 }).map((value) => value / 1000);
    fc.assert(
      fc.property(thousandths, (amount) => {
        expect(parseAmount(amountText(amount))).toBe(amount);
      }),
    );
  });
});

describe('percentText', () => {
  it('shows no noise of binary fractions', () => {
    expect(percentText(0.07)).toBe('7');
    expect(percentText(0.29)).toBe('29');
    expect(percentText(0.555)).toBe('55.5');
    expect(percentText(0)).toBe('0');
    expect(percentText(null)).toBe('');
  });

  it('reads back as the share that was shown, for every whole per cent', () => {
    for (let percent = 0; percent <= 100; percent++) {
      expect(Number(percentText(percent / 100)) / 100).toBe(percent / 100);
    }
  });
});

describe('numberText', () => {
  it('is blank for an absent number, not 0', () => {
    expect(numberText(null)).toBe('');
    expect(numberText(0)).toBe('0');
  });
});
