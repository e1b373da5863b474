import type { ChartModel } from '../workbook/charts';
import { type EnumValue, enumValue } from './enums';
import {
  ChartBuilderHandle,
  ChartHandle,
  ContainerInfoHandle,
  RangeHandle,
  type ServiceHandle,
} from './handles';
import { type Members, reads } from './member';

const NOT_DRAWN = 'Kept as data; only the page draws it';

export const EMPTY_CHART: ChartModel = {
  type: 'LINE',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
};

export const embeddedChart: Members<'EmbeddedChart', ChartHandle> = {
  getChartId: reads(({ id }) => id),
  getRanges: reads(({ execution, model }) =>
    model.ranges.map(
      ({ sheetId, area }) => new RangeHandle(execution, execution.book.tab(sheetId), area),
    ),
  ),
  getNumHeaders: reads(({ model }) => model.headers),
  getContainerInfo: reads(
    ({ execution, model }) => new ContainerInfoHandle(execution, model.position),
  ),
  getTransposeRowsAndColumns: reads(({ model }) => model.transposed),
  getMergeStrategy: reads(({ model }) => enumValue('ChartMergeStrategy', model.mergeStrategy)),
  getHiddenDimensionStrategy: reads(({ model }) =>
    enumValue('ChartHiddenDimensionStrategy', model.hiddenDimensionStrategy),
  ),
  modify: reads(
    ({ execution, model, id }) =>
      new ChartBuilderHandle(execution, 'EmbeddedChartBuilder', model, id),
  ),
};

export const containerInfo: Members<'ContainerInfo', ContainerInfoHandle> = {
  getAnchorRow: reads(({ position }) => position.row),
  getAnchorColumn: reads(({ position }) => position.column),
  getOffsetX: reads(({ position }) => position.offsetX),
  getOffsetY: reads(({ position }) => position.offsetY),
};

type Builder = ChartBuilderHandle;

const changed = (builder: Builder, change: Partial<ChartModel>): Builder => {
  builder.model = { ...builder.model, ...change };
  return builder;
};
const withOption = (builder: Builder, name: string, value: unknown): Builder =>
  changed(builder, { options: { ...builder.model.options, [name]: value } });
const option = (name: string) =>
  reads((builder: Builder, value: unknown) => withOption(builder, name, value), NOT_DRAWN);
const as = (type: string, className: ChartBuilderHandle['className']) =>
  reads(
    ({ execution, model, id }: Builder) =>
      new ChartBuilderHandle(execution, className, { ...model, type }, id),
  );

/** What every builder of a chart has, whatever its kind. */
export const chartBuilder: Members<'EmbeddedChartBuilder', ChartBuilderHandle> = {
  asAreaChart: as('AREA', 'EmbeddedAreaChartBuilder'),
  asBarChart: as('BAR', 'EmbeddedBarChartBuilder'),
  asColumnChart: as('COLUMN', 'EmbeddedColumnChartBuilder'),
  asComboChart: as('COMBO', 'EmbeddedComboChartBuilder'),
  asHistogramChart: as('HISTOGRAM', 'EmbeddedHistogramChartBuilder'),
  asLineChart: as('LINE', 'EmbeddedLineChartBuilder'),
  asPieChart: as('PIE', 'EmbeddedPieChartBuilder'),
  asScatterChart: as('SCATTER', 'EmbeddedScatterChartBuilder'),
  asTableChart: as('TABLE', 'EmbeddedTableChartBuilder'),
  getChartType: reads(({ model }) => enumValue('ChartType', model.type)),
  setChartType: reads((builder, type: EnumValue) => changed(builder, { type: type.name })),
  getRanges: reads(({ execution, model }) =>
    model.ranges.map(
      ({ sheetId, area }) => new RangeHandle(execution, execution.book.tab(sheetId), area),
    ),
  ),
  addRange: reads((builder, { tab, area }: RangeHandle) => {
    builder.addRange({ sheetId: tab.sheetId, area });
    return builder;
  }),
  removeRange: reads((builder, { tab, area }: RangeHandle) =>
    changed(builder, {
      ranges: builder.model.ranges.filter(
        (range) =>
          range.sheetId !== tab.sheetId || JSON.stringify(range.area) !== JSON.stringify(area),
      ),
    }),
  ),
  clearRanges: reads((builder) => changed(builder, { ranges: [] })),
  getContainer: reads(({ execution, model }) => new ContainerInfoHandle(execution, model.position)),
  setPosition: reads((builder, row: number, column: number, offsetX: number, offsetY: number) =>
    changed(builder, { position: { row, column, offsetX, offsetY } }),
  ),
  setNumHeaders: reads((builder, headers: number) => changed(builder, { headers })),
  setTransposeRowsAndColumns: reads((builder, transposed: boolean) =>
    changed(builder, { transposed }),
  ),
  setMergeStrategy: reads((builder, strategy: EnumValue) =>
    changed(builder, { mergeStrategy: strategy.name }),
  ),
  setHiddenDimensionStrategy: reads((builder, strategy: EnumValue) =>
    changed(builder, { hiddenDimensionStrategy: strategy.name }),
  ),
  setOption: reads(
    (builder, name: string, value: unknown) => withOption(builder, name, value),
    NOT_DRAWN,
  ),
  build: reads(({ execution, model, id }) => new ChartHandle(execution, model, id)),
};

/** Settings that charts with axes have; each is an option under another name. */
export const axisChartBuilder: Members<'EmbeddedBarChartBuilder', ChartBuilderHandle> = {
  ...chartBuilder,
  setTitle: option('title'),
  setColors: option('colors'),
  setBackgroundColor: option('backgroundColor'),
  setXAxisTitle: option('hAxis.title'),
  setYAxisTitle: option('vAxis.title'),
  setRange: reads((builder, start: number, end: number) => {
    withOption(builder, 'vAxis.viewWindow.min', start);
    return withOption(builder, 'vAxis.viewWindow.max', end);
  }, NOT_DRAWN),
  setLegendPosition: reads(
    (builder, position: EnumValue) =>
      withOption(builder, 'legend.position', position.name.toLowerCase()),
    NOT_DRAWN,
  ),
  setStacked: reads((builder) => withOption(builder, 'isStacked', true), NOT_DRAWN),
};

export const charts: Members<'Charts', ServiceHandle> = {};
