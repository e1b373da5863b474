import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

describe('merged cells and frozen columns', () => {
  it.each([
    ['setFrozenColumns(1)', `getRange('A1:B1').merge()`, 'columns'],
    ['setFrozenColumns(1)', `getRange('A1:B3').mergeAcross()`, 'columns'],
    ['setFrozenRows(1)', `getRange('A1:A2').merge()`, 'rows'],
  ])('after %s, %s is refused', async (freeze, merge, dimension) => {
    const host = await makeHost();
    onSheet(host, `sheet.${freeze}`);
    expect(refusal(() => onSheet(host, `sheet.${merge}`))).toBe(
      `You can't merge frozen and non-frozen ${dimension}.`,
    );
  });

  it('are allowed on one side of the line, and across rows that are not merged together', async () => {
    const host = await makeHost();
    onSheet(host, `(sheet.setFrozenColumns(2), sheet.setFrozenRows(1))`);
    onSheet(host, `(sheet.getRange('A1:B1').merge(), sheet.getRange('C1:D3').mergeAcross())`);
    expect(onSheet(host, `sheet.getRange('A1:D3').getMergedRanges().length`)).toBe(4);
  });

  it('keep a line from being drawn through them', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('A1:B1').merge()`);
    expect(refusal(() => onSheet(host, 'sheet.setFrozenColumns(1)'))).toBe(
      "You can't freeze columns which contain only part of a merged cell.",
    );
    onSheet(host, 'sheet.setFrozenColumns(2)');
    expect(onSheet(host, 'sheet.getFrozenColumns()')).toBe(2);
  });
});
