import { describe, expect, it } from 'vitest';
import { makeHost, onSheet } from '../../make-host';

describe('the look of cells', () => {
  it.each([
    ['getFontWeight', "setFontWeight('bold')", 'bold', 'setFontWeights([[null]])', 'normal'],
    ['getFontWeight', "setFontWeights([['bold']])", 'bold', 'setFontWeight(null)', 'normal'],
    ['getFontSize', 'setFontSizes([[14]])', 14, 'setFontSizes([[10]])', 10],
    ['getFontFamily', "setFontFamily('Georgia')", 'Georgia', 'setFontFamily(null)', 'Arial'],
    ['getFontColor', "setFontColors([['#F00']])", '#ff0000', 'setFontColors([[null]])', '#000000'],
    ['getBackground', "setBackground('Yellow')", '#ffff00', 'setBackground(null)', '#ffffff'],
    [
      'getBackground',
      "setBackgrounds([['red']])",
      '#ff0000',
      'setBackgrounds([[null]])',
      '#ffffff',
    ],
    [
      'getNumberFormat',
      "setNumberFormat('0.00')",
      '0.00',
      "setNumberFormat('General')",
      '0.###############',
    ],
    [
      'getHorizontalAlignment',
      "setHorizontalAlignments([['center']])",
      'center',
      'setHorizontalAlignments([[null]])',
      'general',
    ],
    [
      'getVerticalAlignment',
      "setVerticalAlignment('top')",
      'top',
      'setVerticalAlignment(null)',
      'bottom',
    ],
    ['getWrap', 'setWrap(true)', true, 'setWrap(false)', false],
    ['getWrap', 'setWraps([[true]])', true, 'setWraps([[false]])', false],
  ])(
    '%s tells what %s set, and the usual look again after it is set back',
    async (get, set, expected, back, usual) => {
      const host = await makeHost({ tabs: [{ name: 'Deals', values: [['=1+1', 'x']] }] });
      const look = (a1: string) => onSheet(host, `sheet.getRange('${a1}').${get}()`);
      expect(look('A1')).toBe(usual);
      onSheet(host, `sheet.getRange('A1').${set}`);
      expect([look('A1'), look('B1')]).toEqual([expected, usual]);
      onSheet(host, `sheet.getRange('A1').${back}`);
      expect(look('A1')).toBe(usual);
      await host.settle();
      expect(host.workbook.values('Deals')).toEqual([[2, 'x']]);
    },
  );

  it('sets several looks without one taking away another', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['1/2/2026']] }] });
    onSheet(host, "sheet.getRange('A1').setFontWeight('bold').setBackground('#ffffcc')");
    const code = `(r => [r.getFontWeight(), r.getBackground(), r.getNumberFormat()])(sheet.getRange('A1'))`;
    expect(onSheet(host, code)).toEqual(['bold', '#ffffcc', 'M/d/yyyy']);
  });

  it('shows numbers by their format', async () => {
    const host = await makeHost({
      tabs: [
        {
          name: 'Deals',
          values: [[1234.5, 0.256, 46024, 0.1 + 0.2, 1 / 3, 123456789012, 1e21, true]],
          numberFormats: [['"$"#,##0.00', '0.0%', 'd MMM yyyy', '', '', '', '', '']],
        },
      ],
    });
    expect(host.workbook.displayValues('Deals')[0]).toEqual([
      '$1,234.50',
      '25.6%',
      '2 Jan 2026',
      '0.3',
      '0.3333333333',
      '123456789012',
      '1E+21',
      'TRUE',
    ]);
  });
});

describe('merging', () => {
  it('keeps the first value only, and is undone', async () => {
    const host = await makeHost({
      tabs: [
        {
          name: 'Deals',
          values: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      ],
    });
    onSheet(host, "sheet.getRange('A1:B2').merge()");
    expect(host.workbook.values('Deals')).toEqual([['a']]);
    const names = "sheet.getRange('A1:C3').getMergedRanges().map(r => r.getA1Notation())";
    expect(onSheet(host, names)).toEqual(['A1:B2']);
    onSheet(host, "sheet.getRange('A1:B2').breakApart()");
    expect(onSheet(host, names)).toEqual([]);
    onSheet(host, "sheet.getRange('A1:B2').mergeAcross()");
    expect(onSheet(host, names)).toEqual(['A1:B1', 'A2:B2']);
  });
});

describe('sorting', () => {
  it('moves values, formats and notes; empty cells come last', async () => {
    const values = [
      ['b', 2, '1/2/2026'],
      ['a', 10, ''],
      ['', 1, ''],
    ];
    const host = await makeHost({ tabs: [{ name: 'Deals', values }] });
    onSheet(host, "sheet.getRange('A1').setNote('note of b').setFontColors([['red']])");
    host.user.sortRows('Deals', 'A1:C3', 'A');
    expect(host.workbook.displayValues('Deals')).toEqual([
      ['a', '10', ''],
      ['b', '2', '1/2/2026'],
      ['', '1', ''],
    ]);
    expect(host.workbook.notes('Deals')).toEqual({ A2: 'note of b' });
    const colors = "['A1', 'A2'].map(a1 => sheet.getRange(a1).getFontColor())";
    expect(onSheet(host, colors)).toEqual(['#000000', '#ff0000']);
    host.user.sortRows('Deals', 'A1:C3', 'B', false);
    expect(host.workbook.values('Deals').map((row) => row[1])).toEqual([10, 2, 1]);
  });

  it('passes over an alignment that Sheets does not know', async () => {
    const host = await makeHost();
    onSheet(
      host,
      `sheet.getRange('A1').setHorizontalAlignment('right').setVerticalAlignment('top')`,
    );
    onSheet(host, `sheet.getRange('A1').setHorizontalAlignment('foo').setVerticalAlignment('foo')`);
    expect(onSheet(host, `sheet.getRange('A1').getHorizontalAlignment()`)).toBe('right');
    expect(onSheet(host, `sheet.getRange('A1').getVerticalAlignment()`)).toBe('top');
    onSheet(host, `sheet.getRange('A1').setHorizontalAlignment(null)`);
    expect(onSheet(host, `sheet.getRange('A1').getHorizontalAlignment()`)).toBe('general');
  });
});
