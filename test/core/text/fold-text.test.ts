import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/text/fold-text';
import { check } from '../statistics/check';

describe('foldText', () => {
  it.each([
    ['Close Date', 'close date'],
    ['close_date', 'close date'],
    ['closeDate', 'close date'],
    ['CloseDate', 'close date'],
    ['close-date:', 'close date'],
    ['  Close   Date\n', 'close date'],
    ['DealID', 'deal id'],
    ['date_Proposal (EUR)', 'date proposal eur'],
    ['Discount %', 'discount %'],
    ['Größe', 'grosse'],
    ['Geschäft', 'geschaft'],
    ['Présentation', 'presentation'],
    ['Négociação', 'negociacao'],
    ['AÑO', 'ano'],
    ['', ''],
    ['—', ''],
  ])('folds %o to %o', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing that is folded', () => {
    check(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
