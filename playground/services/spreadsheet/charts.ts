import type { ChartModel } from '../../workbook/attached/charts';
import { ChartBuilderHandle, ChartHandle, RangeHandle } from '../handles';
import { type Members, reads } from '../member';

/** The model of a new chart builder. */
export const EMPTY_CHART: ChartModel = {
  type: 'LINE',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
};

export const embeddedChart: Members<'EmbeddedChart', ChartHandle> = {
  getChartId: reads(({ id }) => id),
  getRanges: reads(({ execution, model }) =>
    model.ranges.map(
      ({ sheetId, area }) => new RangeHandle(execution, execution.book.tab(sheetId), area),
    ),
  ),
};

/** The methods of a chart builder, the same for every kind of chart. */
export const chartBuilder: Members<'EmbeddedChartBuilder', ChartBuilderHandle> = {
  asBarChart: reads(({ execution, model, id }) => {
    const bars = { ...model, type: 'BAR' } as const;
    return new ChartBuilderHandle(execution, 'EmbeddedBarChartBuilder', bars, id);
  }),
  asComboChart: reads(({ execution, model, id }) => {
    const combo = { ...model, type: 'COMBO' } as const;
    return new ChartBuilderHandle(execution, 'EmbeddedComboChartBuilder', combo, id);
  }),
  addRange: reads((builder, { tab, area }: RangeHandle) => {
    builder.addRange({ sheetId: tab.sheetId, area });
    return builder;
  }),
  setPosition: reads((builder, row: number, column: number, offsetX: number, offsetY: number) =>
    changed(builder, { position: { row, column, offsetX, offsetY } }),
  ),
  setNumHeaders: reads((builder, headers: number) => changed(builder, { headers })),
  setOption: reads(
    (builder, name: string, value: unknown) =>
      changed(builder, { options: { ...builder.model.options, [name]: value } }),
    'Kept as data; only the page draws it',
  ),
  build: reads(({ execution, model, id }) => new ChartHandle(execution, model, id)),
};

function changed(builder: ChartBuilderHandle, change: Partial<ChartModel>): ChartBuilderHandle {
  builder.model = { ...builder.model, ...change };
  return builder;
}
