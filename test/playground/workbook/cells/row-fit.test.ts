import { describe, expect, it } from 'vitest';
import { makeHost, onSheet } from '../../make-host';

describe('autoResizeRows', () => {
  it('makes rows as high as their wrapped texts, and leaves one line at 21 pixels', async () => {
    const word = 'conversation ';
    const values = [['short'], [word.repeat(10).trim()], [word.repeat(20).trim()], ['a\nb']];
    const host = await makeHost({ tabs: [{ name: 'Deals', values }] });
    onSheet(host, 'sheet.setColumnWidth(1, 400).getRange("A1:A4").setWrap(true)');
    onSheet(host, 'sheet.autoResizeRows(1, 4)');
    const heights = onSheet(host, '[1, 2, 3, 4].map((row) => sheet.getRowHeight(row))');
    // By Arial's metrics the word is 75.6 pixels wide and a space 3.7, so that five fill a line of
    // 394; a line of ten points is 15.7 high, and 5 pixels stay free.
    expect(heights).toEqual([21, 37, 68, 37]);
  });

  it('counts every line, also where a word ends right at the edge', async () => {
    const heights: number[] = [];
    for (let width = 100; width < 160; width += 7) {
      const host = await makeHost({
        tabs: [{ name: 'Deals', values: [['aaaa bbbb cccc dddd eeee ffff gggg hhhh']] }],
      });
      onSheet(host, `sheet.setColumnWidth(1, ${width}).getRange("A1").setWrap(true)`);
      onSheet(host, 'sheet.autoResizeRows(1, 1)');
      heights.push(onSheet(host, 'sheet.getRowHeight(1)') as number);
    }
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(37);
  });

  it('does not count texts that run over, nor merged cells', async () => {
    const long = 'conversation '.repeat(20).trim();
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [[long], [long]] }] });
    onSheet(host, 'sheet.getRange("A2:B2").setWrap(true).mergeAcross()');
    onSheet(host, 'sheet.autoResizeRows(1, 2)');
    expect(onSheet(host, '[1, 2].map((row) => sheet.getRowHeight(row))')).toEqual([21, 21]);
  });
});
