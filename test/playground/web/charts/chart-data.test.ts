import { describe, expect, it } from 'vitest';
import { chartData } from '../../../../playground/web/charts/chart-data';
import type { ChartModel } from '../../../../playground/workbook/attached/charts';
import { makeHost } from '../../make-host';

async function dataOf(script: string) {
  const values = [
    ['Stage', 'Deals', 'Value'],
    ['Offer', 3, 10],
    ['Won', 'none', 20],
  ];
  const host = await makeHost({ tabs: [{ name: 'Deals', values }] });
  host.evaluate(`var sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertChart(sheet.newChart().asComboChart()${script}.setPosition(1, 1, 0, 0).build());`);
  return chartData(host.state.book, host.workbook.charts('Deals')[0] as ChartModel);
}

describe('the figures of a chart', () => {
  it('are labels and one series a column; a text among numbers is a gap', async () => {
    const script =
      ".addRange(sheet.getRange('A1:C3')).setNumHeaders(1).setOption('title', 'Stages')";
    expect(await dataOf(script)).toMatchObject({
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
    expect((await dataOf(script)).series).toMatchObject([{ name: 'Value', values: [10, 20] }]);
  });

  it('have names of their own without headers', async () => {
    const script = ".addRange(sheet.getRange('B2:C3'))";
    expect(await dataOf(script)).toMatchObject({
      title: 'Chart',
      labels: ['3', 'none'],
      series: [{ name: 'Series 1', values: [10, 20] }],
    });
  });

  it('are drawn as bars that lie, with their own axis, colours and legend', async () => {
    const host = await makeHost({
      tabs: [
        {
          name: 'Deals',
          values: [
            ['Stage', 'share'],
            ['Offer', 0.5],
          ],
        },
      ],
    });
    host.evaluate(`var sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2'))
        .setNumHeaders(1).setOption('hAxis', { format: '0 %', viewWindow: { min: 0, max: 1 } })
        .setOption('colors', ['#123456']).setOption('legend', { position: 'none' })
        .setPosition(1, 1, 0, 0).build());`);
    const data = chartData(host.state.book, host.workbook.charts('Deals')[0] as ChartModel);
    expect(data).toMatchObject({
      isLying: true,
      isPercent: true,
      axisEnd: 1,
      hasLegend: false,
      labels: ['Offer'],
      series: [{ values: [0.5], drawnAs: 'bars', color: '#123456' }],
    });
  });

  it('are drawn as the options of each series say', async () => {
    const script = `.addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
      .setOption('series', { 1: { type: 'line', color: '#123456', lineWidth: 0, pointSize: 7 } })
      .setOption('vAxis', { format: '0%', viewWindow: { min: 0, max: 1 } })`;
    const { series, isPercent, axisEnd } = await dataOf(script);
    expect(isPercent).toBe(true);
    expect(axisEnd).toBe(1);
    expect(series).toMatchObject([
      { drawnAs: 'bars', color: null, lineWidth: 2, pointSize: 0 },
      { drawnAs: 'line', color: '#123456', lineWidth: 0, pointSize: 7 },
    ]);
  });
});
