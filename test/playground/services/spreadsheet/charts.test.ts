import { describe, expect, it } from 'vitest';
import { makeHost, onSheet } from '../../make-host';

const VALUES = [
  ['Stage', 'share', 'low'],
  ['Offer', 0.5, 0.3],
  ['Contract', 0.5, 0.4],
];
const CHART = `sheet.newChart().asComboChart()
  .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3'))
  .setNumHeaders(1).setOption('title', 'Shape').setOption('series', { 0: { type: 'bars' } })
  .setPosition(5, 2, 10, 20)`;

const withChart = async () => {
  const host = await makeHost({ tabs: [{ name: 'Deals', values: VALUES }] });
  onSheet(host, `sheet.insertChart(${CHART}.build())`);
  return host;
};

describe('charts of a sheet', () => {
  it('keep what a builder was told: kind, ranges, place, headers and options', async () => {
    const host = await withChart();
    expect(host.workbook.charts('Deals')).toMatchObject([
      {
        type: 'COMBO',
        ranges: [
          { area: { row: 0, column: 0, rows: 3 } },
          { area: { row: 0, column: 1, rows: 3 } },
        ],
        position: { row: 5, column: 2, offsetX: 10, offsetY: 20 },
        headers: 1,
        options: { title: 'Shape', series: { 0: { type: 'bars' } } },
      },
    ]);
  });

  it('have an id of their own once they are in the sheet, and none before', async () => {
    const host = await withChart();
    onSheet(host, `sheet.insertChart(${CHART}.build())`);
    expect(onSheet(host, `${CHART}.build().getChartId()`)).toBeNull();
    const ids = onSheet(host, 'sheet.getCharts().map((chart) => chart.getChartId())') as number[];
    expect(new Set(ids).size).toBe(2);
    expect(onSheet(host, 'sheet.getCharts().map((chart) => chart.getChartId())')).toEqual(ids);
  });

  it('go when they are removed; the others stay', async () => {
    const host = await withChart();
    onSheet(host, `sheet.insertChart(${CHART}.setOption('title', 'Other').build())`);
    onSheet(host, 'sheet.removeChart(sheet.getCharts()[0])');
    expect(host.workbook.charts('Deals').map(({ options }) => options.title)).toEqual(['Other']);
  });

  it('stay when the cells are cleared, and follow rows put in above them', async () => {
    const host = await withChart();
    host.user.insertRow('Deals', 1, 2);
    onSheet(host, 'sheet.clear()');
    expect(host.workbook.charts('Deals')).toMatchObject([
      { ranges: [{ area: { row: 2 } }, { area: { row: 2 } }], position: { row: 7, column: 2 } },
    ]);
  });
});
