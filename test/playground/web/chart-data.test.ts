import { describe, expect, it } from 'vitest';
import { chartData } from '../../../playground/web/chart-data';
import type { ChartModel } from '../../../playground/workbook/charts';
import { makeHost } from '../make-host';

async function dataOf(script: string) {
  const values = [
    ['Stage', 'Deals', 'Value'],
    ['Offer', 3, 10],
    ['Won', 'none', 20],
  ];
  const host = await makeHost({ tabs: [{ name: 'Deals', values }] });
  host.evaluate(`var sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertChart(sheet.newChart().asBarChart()${script}.setPosition(1, 1, 0, 0).build());`);
  return chartData(host.state.book, host.workbook.charts('Deals')[0] as ChartModel);
}

describe('the figures of a chart', () => {
  it('are labels and one series a column; a text among numbers is a gap', async () => {
    const script = ".addRange(sheet.getRange('A1:C3')).setNumHeaders(1).setTitle('Stages')";
    expect(await dataOf(script)).toEqual({
      title: 'Stages',
      labels: ['Offer', 'Won'],
      series: [
        { name: 'Deals', values: [3, null] },
        { name: 'Value', values: [10, 20] },
      ],
    });
  });

  it('join ranges beside each other', async () => {
    const script =
      ".addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:C3')).setNumHeaders(1)";
    expect((await dataOf(script)).series).toEqual([{ name: 'Value', values: [10, 20] }]);
  });

  it('have rows as series where the chart is transposed, and names of their own without headers', async () => {
    const script = ".addRange(sheet.getRange('B2:C3')).setTransposeRowsAndColumns(true)";
    expect(await dataOf(script)).toEqual({
      title: 'Chart',
      labels: ['3', '10'],
      series: [{ name: 'Series 1', values: [null, 20] }],
    });
  });
});
