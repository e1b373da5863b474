import { valuesOf } from '../workbook/cell-values';
import type { ChartEntry } from '../workbook/charts';
import { checkProtection } from '../workbook/editing';
import { messages, SheetsError } from '../workbook/messages';
import { EMPTY_CHART } from './charts';
import { addMetadata, metadataAt } from './developer-metadata';
import type { EnumValue } from './enums';
import {
  ChartBuilderHandle,
  ChartHandle,
  MetadataFinderHandle,
  ProtectionHandle,
  RangeHandle,
  RangeListHandle,
  ServiceHandle,
  type SheetHandle,
} from './handles';
import { edits, type Members, reads } from './member';
import { activeRange, rangeByA1, rangeByNumbers } from './resolve-range';

/** A sheet's name and place, its ranges, protections, metadata and charts. */
export const sheetItself: Members<'Sheet', SheetHandle> = {
  getName: reads(({ tab }) => tab.name),
  getSheetName: reads(({ tab }) => tab.name),
  setName: edits((sheet, name: string) => {
    checkProtection(sheet.tab, null);
    refuseTakenName(sheet, name);
    sheet.tab.facade.setName(name);
    return sheet;
  }),
  getSheetId: reads(({ tab }) => tab.gid),
  getIndex: reads(({ execution, tab }) => execution.book.tabs().indexOf(tab) + 1),
  getParent: reads(({ execution }) => new ServiceHandle(execution, 'Spreadsheet')),
  activate: edits((sheet) => {
    sheet.execution.book.facade.setActiveSheet(sheet.tab.sheetId);
    return sheet;
  }),
  getRange: reads(({ execution, tab }, ...args: (string | number)[]) => {
    const [first] = args;
    if (typeof first === 'string') return rangeByA1(execution, tab, first);
    const [row, column, rows, columns] = args as [number, number, number?, number?];
    return rangeByNumbers(execution, tab, row, column, rows, columns);
  }),
  getRangeList: reads(
    ({ execution, tab }, names: string[]) =>
      new RangeListHandle(
        execution,
        names.map((name) => rangeByA1(execution, tab, name)),
      ),
  ),
  getDataRange: reads(({ execution, tab }) => {
    const { rows, columns } = tab.extent;
    const area = { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
    return new RangeHandle(execution, tab, area);
  }),
  getSheetValues: reads(
    ({ execution, tab }, row: number, column: number, rows: number, columns: number) =>
      valuesOf(tab, rangeByNumbers(execution, tab, row, column, rows, columns).area),
  ),
  getActiveRange: reads(({ execution }) => activeRange(execution)),
  getActiveCell: reads(({ execution }) => {
    const { tab, area } = activeRange(execution);
    return new RangeHandle(execution, tab, { ...area, rows: 1, columns: 1 });
  }),
  setActiveRange: edits(({ tab }, range: RangeHandle) => {
    tab.book.facade.setActiveSheet(range.tab.sheetId);
    tab.book.facade.setActiveRange(range.tab.facadeRange(range.area));
    return range;
  }),
  setActiveSelection: edits(({ execution, tab }, wanted: RangeHandle | string) => {
    const range = typeof wanted === 'string' ? rangeByA1(execution, tab, wanted) : wanted;
    tab.book.facade.setActiveSheet(range.tab.sheetId);
    tab.book.facade.setActiveRange(range.tab.facadeRange(range.area));
    return range;
  }),
  protect: edits(
    ({ execution, tab }) =>
      new ProtectionHandle(execution, execution.book.protections.add(tab.sheetId, null)),
  ),
  getProtections: reads(({ execution, tab }, type: EnumValue) =>
    execution.book.protections
      .all()
      .filter(({ sheetId, area }) => sheetId === tab.sheetId && (type.name === 'RANGE') === !!area)
      .map((entry) => new ProtectionHandle(execution, entry)),
  ),
  addDeveloperMetadata: edits((sheet, key: string, ...rest: (string | EnumValue | null)[]) => {
    addMetadata(sheet.execution, { type: 'SHEET', sheetId: sheet.tab.sheetId }, key, rest);
    return sheet;
  }),
  getDeveloperMetadata: reads(({ execution, tab }) =>
    metadataAt(execution, { type: 'SHEET', sheetId: tab.sheetId }),
  ),
  createDeveloperMetadataFinder: reads(
    ({ execution, tab }) =>
      new MetadataFinderHandle(execution, { type: 'SHEET', sheetId: tab.sheetId }),
  ),
  getCharts: reads(({ execution, tab }) =>
    execution.book.charts
      .on(tab.sheetId)
      .map(({ id, model }: ChartEntry) => new ChartHandle(execution, model, id)),
  ),
  newChart: reads(
    ({ execution }) => new ChartBuilderHandle(execution, 'EmbeddedChartBuilder', EMPTY_CHART, null),
  ),
  insertChart: edits(({ execution, tab }, chart: ChartHandle) => {
    execution.book.charts.add(tab.sheetId, chart.model);
    execution.host.ui.changed();
  }, 'Kept as data; only the page draws it'),
  updateChart: edits(({ execution }, chart: ChartHandle) => {
    const entry = execution.book.charts.all().find(({ id }) => id === chart.id);
    if (!entry) throw new SheetsError('Chart does not exist on this sheet.');
    entry.model = chart.model;
    execution.host.ui.changed();
  }),
  removeChart: edits(({ execution }, chart: ChartHandle) => {
    if (chart.id !== null) execution.book.charts.remove(chart.id);
    execution.host.ui.changed();
  }),
};

function refuseTakenName({ execution, tab }: SheetHandle, name: string): void {
  const taken = execution.book
    .tabs()
    .some((other) => other !== tab && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new SheetsError(messages.duplicateSheet(name));
}
