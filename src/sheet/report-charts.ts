import type { PlacedChart } from '../core/report/document';
import { columnLetter } from './annotation-columns';
import type { ReportState } from './report-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Sizes in pixels: two charts beside each other are as wide as the tab's own columns. */
const CHART = { width: 460, height: 226 } as const;

const BLUE = '#1a73e8';
const GREY = '#9aa0a6';
const INK = '#202124';

/** How the series of each kind of chart are drawn, in the order of the columns. */
const SERIES: Readonly<Record<PlacedChart['kind'], ReadonlyArray<Record<string, unknown>>>> = {
  shape: [
    { type: 'bars', color: BLUE },
    { type: 'bars', color: GREY },
  ],
  // Sheets draws no whiskers in an embedded chart: low and high are marks without a line.
  conversion: [
    { type: 'bars', color: BLUE },
    { type: 'line', color: INK, lineWidth: 0, pointSize: 7 },
    { type: 'line', color: GREY, lineWidth: 0, pointSize: 7 },
  ],
};

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

/** The ranges that a chart of the report shows, as one text. */
export function rangesOf({ columns, firstLine, lastLine }: PlacedChart): string {
  return columns
    .map((column) => {
      const letter = columnLetter(column + 1);
      return `${letter}${firstLine + 1}:${letter}${lastLine + 1}`;
    })
    .join(' ');
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

function chartOf(sheet: Sheet, chart: PlacedChart, left: number): EmbeddedChart {
  const { kind, title, columns, firstLine, lastLine, anchorLine, isToAll } = chart;
  const builder = sheet.newChart().asComboChart();
  for (const column of columns) {
    builder.addRange(sheet.getRange(firstLine + 1, column + 1, lastLine - firstLine + 1, 1));
  }
  const series = SERIES[kind].slice(0, columns.length - 1);
  return builder
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('titleTextStyle', { fontSize: 12, color: INK })
    .setOption('series', Object.fromEntries(series.map((each, index) => [index, each])))
    .setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { format: '0%', viewWindow: isToAll ? { min: 0, max: 1 } : { min: 0 } })
    .setOption('width', CHART.width - 8)
    .setOption('height', CHART.height)
    .setPosition(anchorLine + 1, 1, left, 0)
    .build();
}
