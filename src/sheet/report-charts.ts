import type { PlacedChart } from '../core/report/document';
import { columnLetter } from './annotation-columns';
import type { ReportState } from './report-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Sizes in pixels: two charts beside each other are as wide as the tab's own columns. */
const CHART = { width: 460, line: 22, air: 12 } as const;

/** Of the series, in the order of the columns. */
const COLORS = ['#1a73e8', '#9aa0a6'];

/**
 * Puts the report's charts into the lines kept free for them. Charts that it put there before are
 * taken away; the user's own stay.
 *
 * @param known ids of the charts that were put there before
 * @returns ids of those that are there now
 */
export function replaceCharts(
  sheet: Sheet,
  charts: readonly PlacedChart[],
  known: readonly number[],
): number[] {
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null && known.includes(id)) sheet.removeChart(chart);
  }
  const others = idsOf(sheet);
  charts.forEach((chart, index) => {
    sheet.insertChart(chartOf(sheet, chart, index * CHART.width));
  });
  const wanted = charts.map(rangesOf);
  return sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    // One that somebody put there at the same moment shows something else.
    const isOurs = id !== null && !others.includes(id) && wanted.includes(rangesShown(chart));
    return isOurs ? [id] : [];
  });
}

/**
 * Ids of the add-on's charts in its tab: those that it kept, and those that it had put there when it
 * was cut off, told by what they show. In a page that is taken over, they are those that show the
 * page itself, of which nothing stays.
 */
export function ownCharts(sheet: Sheet, { sheet: written, charts, intent }: ReportState): number[] {
  const page = sheet.getSheetId();
  return sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    if (id === null) return [];
    const isLeftOver =
      intent !== null &&
      !intent.othersCharts.includes(id) &&
      intent.chartRanges.includes(rangesShown(chart));
    const isOfPage =
      written !== page &&
      chart.getRanges().every((range) => range.getSheet().getSheetId() === page);
    return charts.includes(id) || isLeftOver || isOfPage ? [id] : [];
  });
}

/** Ids of charts that are not the add-on's. */
export function othersCharts(sheet: Sheet, own: readonly number[]): number[] {
  return idsOf(sheet).filter((id) => !own.includes(id));
}

/** The range that a chart of the report shows. */
export function rangesOf({ column, line, rows }: PlacedChart): string {
  const last = columnLetter(column + (rows[0]?.length ?? 0));
  return `${columnLetter(column + 1)}${line + 1}:${last}${line + rows.length}`;
}

function rangesShown(chart: EmbeddedChart): string {
  return chart
    .getRanges()
    .map((range) => range.getA1Notation())
    .join(' ');
}

function idsOf(sheet: Sheet): number[] {
  return sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []);
}

/** Bars that lie, so that there is room for the texts at them. */
function chartOf(sheet: Sheet, chart: PlacedChart, left: number): EmbeddedChart {
  const { title, rows, line, lines, isToAll } = chart;
  const hasSeveral = (rows[0]?.length ?? 0) > 2;
  const options = {
    title,
    titleTextStyle: { fontSize: 12 },
    colors: COLORS,
    legend: { position: hasSeveral ? 'bottom' : 'none' },
    hAxis: { format: '0 %', viewWindow: isToAll ? { min: 0, max: 1 } : { min: 0 } },
    vAxis: { textStyle: { fontSize: 10 } },
    chartArea: { left: '46%', width: '49%' },
    width: CHART.width - 8,
    height: lines * CHART.line - CHART.air,
  };
  const builder = sheet
    .newChart()
    .asBarChart()
    .addRange(sheet.getRange(rangesOf(chart)))
    .setNumHeaders(1)
    .setPosition(line + 1, 1, left, 0);
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder.build();
}
