import type { ChartEntry } from '../../workbook/attached/charts';
import { copyAttached } from '../../workbook/attached/copy-attached';
import type { Tab } from '../../workbook/tab';
import type { EnumValue } from '../enums';
import type { Execution } from '../execution';
import {
  ChartBuilderHandle,
  ChartHandle,
  MetadataFinderHandle,
  ProtectionHandle,
  RangeHandle,
  RangeListHandle,
  type ServiceHandle,
  SheetHandle,
} from '../handles';
import { edits, type Members, reads } from '../member';
import { rangeByA1, rangeByNumbers } from '../range/resolve-range';
import { EMPTY_CHART } from './charts';
import { typeOf } from './object-sheets';

/** A sheet's name, ranges, protections, metadata and charts. */
export const sheetItself: Members<'Sheet', SheetHandle> = {
  getName: reads(({ tab }) => tab.name),
  getSheetId: reads(({ tab }) => tab.gid),
  getType: reads((sheet) => typeOf(sheet)),
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
  copyTo: edits(
    ({ execution, tab }, _target: ServiceHandle) =>
      new SheetHandle(execution, copyOfTab(execution, tab)),
    'Only into the same spreadsheet; whether metadata is copied is unsettled in Sheets',
  ),
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
  createDeveloperMetadataFinder: reads(
    ({ execution, tab }) => new MetadataFinderHandle(execution, tab.sheetId),
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
  removeChart: edits(({ execution }, chart: ChartHandle) => {
    if (chart.id !== null) execution.book.charts.remove(chart.id);
    execution.host.ui.changed();
  }),
};

/** A copy of a tab at the end of the spreadsheet, with its charts and notes, and no protections. */
function copyOfTab({ book, host }: Execution, tab: Tab): Tab {
  const active = book.activeTab;
  const copy = book.tab(book.facade.duplicateSheet(tab.facade).getSheetId());
  book.facade.moveSheet(copy.facade, book.tabs().length - 1);
  copy.facade.setName(freeCopyName(book.tabs(), `Copy of ${tab.name}`));
  book.facade.setActiveSheet(active.sheetId);
  copyAttached(tab, copy, host.keepsMetadataInCopies);
  return copy;
}

function freeCopyName(tabs: readonly Tab[], wanted: string): string {
  const names = new Set(tabs.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!names.has(name)) return name;
  }
}
