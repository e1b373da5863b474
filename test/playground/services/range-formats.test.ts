import { describe, expect, it } from 'vitest';
import { makeHost, onSheet } from '../make-host';

describe('the look of cells', () => {
  it.each([
    ['FontWeight', "'bold'", 'bold', 'normal'],
    ['FontStyle', "'italic'", 'italic', 'normal'],
    ['FontLine', "'line-through'", 'line-through', 'none'],
    ['FontSize', '14', 14, 10, '10'],
    ['FontFamily', "'Georgia'", 'Georgia', 'Arial'],
    ['FontColor', "'#F00'", '#ff0000', '#000000'],
    ['Background', "'Yellow'", '#ffff00', '#ffffff'],
    ['NumberFormat', "'0.00'", '0.00', '0.###############', "'General'"],
    ['HorizontalAlignment', "'center'", 'center', 'general'],
    ['VerticalAlignment', "'top'", 'top', 'bottom'],
    ['Wrap', 'true', true, false, 'false'],
  ])('%s is set, read and set back', async (name, argument, expected, byDefault, back = 'null') => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['007', '=1+1']] }] });
    const plural = name === 'FontFamily' ? 'FontFamilies' : `${name}s`;
    expect(onSheet(host, `sheet.getRange('A1').get${name}()`)).toBe(byDefault);
    onSheet(host, `sheet.getRange('A1:B1').set${name}(${argument})`);
    expect(onSheet(host, `sheet.getRange('A1:C1').get${plural}()`)).toEqual([
      [expected, expected, byDefault],
    ]);
    onSheet(host, `sheet.getRange('A1:B1').set${plural}([[${back}, ${argument}]])`);
    expect(onSheet(host, `sheet.getRange('A1:B1').get${plural}()`)).toEqual([
      [byDefault, expected],
    ]);
    await host.settle();
    expect(host.workbook.values('Deals')).toEqual([[7, 2]]);
  });

  it('takes wrap strategies', async () => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)");
    const code = "sheet.getRange('A1:B1').getWrapStrategies().map(row => row.map(String))";
    expect(onSheet(host, code)).toEqual([['CLIP', 'OVERFLOW']]);
  });

  it('sets several looks without one taking away another', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['1/2/2026']] }] });
    onSheet(
      host,
      `sheet.getRange('A1').setFontWeight('bold').setBackground('#ffffcc')
        .setBorder(true, null, false, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED)`,
    );
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

describe('cells put elsewhere', () => {
  const tabs = [
    {
      name: 'Deals',
      values: [
        ['b', 2, '1/2/2026'],
        ['a', 10, ''],
        ['', 1, ''],
      ],
    },
  ];

  it('copyTo takes values, formulas and formats along, or values only', async () => {
    const host = await makeHost({ tabs });
    onSheet(host, "sheet.getRange('A1').setFontWeight('bold')");
    onSheet(host, "sheet.getRange('A1:C1').copyTo(sheet.getRange('A5'))");
    onSheet(host, "sheet.getRange('A1').copyTo(sheet.getRange('A6'), { contentsOnly: true })");
    expect(host.workbook.displayValues('Deals', 'A5:C6')).toEqual([
      ['b', '2', '1/2/2026'],
      ['b', '', ''],
    ]);
    expect(onSheet(host, "sheet.getRange('A5:A6').getFontWeights()")).toEqual([
      ['bold'],
      ['normal'],
    ]);
  });

  it('sort moves values, formats and notes; empty cells come last', async () => {
    const host = await makeHost({ tabs });
    onSheet(host, "sheet.getRange('A1').setNote('note of b').setFontColor('red')");
    onSheet(host, "sheet.getRange('A1:C3').sort(1)");
    expect(host.workbook.displayValues('Deals')).toEqual([
      ['a', '10', ''],
      ['b', '2', '1/2/2026'],
      ['', '1', ''],
    ]);
    expect(host.workbook.notes('Deals')).toEqual({ A2: 'note of b' });
    expect(onSheet(host, "sheet.getRange('A1:A2').getFontColors()")).toEqual([
      ['#000000'],
      ['#ff0000'],
    ]);
    onSheet(host, "sheet.getRange('A1:C3').sort([{ column: 2, ascending: false }])");
    expect(host.workbook.values('Deals').map((row) => row[1])).toEqual([10, 2, 1]);
  });
});
