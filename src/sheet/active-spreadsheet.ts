import type { DayCount } from '../core/calendar';
import type { NewLogEntry } from '../core/coaching-log/log-entry';
import type { LogUpdate } from '../core/coaching-log/write-log';
import type { NextStepChange, NextStepPlan } from '../core/deal-page/next-step-plan';
import type { DealsMapping, DealsTable } from '../core/deals';
import type { NewEvent } from '../core/history';
import { lacksSheetIds, withSheetIds } from '../core/pipeline/mapping-tabs';
import { settingsFromJson, settingsToJson } from '../core/pipeline/settings';
import type { Settings } from '../core/pipeline/team-tables';
import type { Annotation } from '../core/playbook/flags/annotate';
import type { TableChange } from '../core/process';
import type { ReportDocument } from '../core/report/document';
import type { Cell, PlacedCell } from '../core/table';
import { SALES_PROCESS, SALESPEOPLE, type TabDescription } from '../core/tabs';
import type {
  AddColumnOutcome,
  AnnotateOutcome,
  CellAccess,
  RowsByTab,
  SelectedRow,
  SpreadsheetPort,
  SpreadsheetReading,
  UnreadTabs,
} from '../server/spreadsheet-port';
import { addDealsColumn } from './add-deals-column';
import { cellsFromValues } from './cells-from-values';
import { type SheetClock, sheetClock } from './clock';
import { appendToLog, updateLogTab } from './coaching-log';
import { type DocumentStore, documentStore } from './document-store';
import { withDocumentLock } from './lock';
import { namedTabs, underPresentNames } from './named-tabs';
import { updateAgreementsTab } from './process-agreements';
import { readWorkbook } from './read-workbook';
import { lastReportDay, rememberReportDay } from './report-days';
import { writeReportTab } from './report-tab';
import { selectedRow, showCell, showRow } from './selection';
import { appendEvents } from './stage-history';
import { changeTableTab, writeTableTab } from './table-tab';
import { unreadTabs } from './unread-tabs';
import { type AnnotatedTab, clearAnnotations, writeAnnotations } from './write-annotations';
import { cellAccess, writeNextStep } from './write-next-step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Key of the settings in the document's properties. */
const SETTINGS_KEY = 'settings';

/** The active spreadsheet behind the server's port. Everything is asked for late. */
export class ActiveSpreadsheet implements SpreadsheetPort {
  private readonly spreadsheet: Spreadsheet;
  private readonly store: DocumentStore;
  private readonly clock: SheetClock;

  constructor() {
    this.spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    this.store = documentStore();
    this.clock = sheetClock(this.spreadsheet);
  }

  today(): number {
    return this.clock.today();
  }

  now(): number {
    return this.clock.now();
  }

  settings(): Settings {
    return underPresentNames(settingsFromJson(this.store.read(SETTINGS_KEY)), this.spreadsheet);
  }

  saveMapping(mapping: DealsMapping): void {
    this.changeSettings((settings) => {
      const others = settings.mappings.filter(({ tab }) => tab !== mapping.tab);
      return { ...settings, mappings: [...others, mapping] };
    });
  }

  saveMeasured({ pipeline, currency }: Pick<Settings, 'pipeline' | 'currency'>): void {
    this.changeSettings((settings) => ({ ...settings, pipeline, currency }));
  }

  saveDayCount(dayCount: DayCount): void {
    this.changeSettings((settings) => ({ ...settings, dayCount }));
  }

  read(): SpreadsheetReading {
    const settings = this.settings();
    this.carryOverMappings(settings);
    return readWorkbook(this.spreadsheet, settings, this.clock);
  }

  updateProcess(update: (rows: ReadonlyArray<readonly Cell[]>) => TableChange | null): void {
    this.updateTable(SALES_PROCESS, update);
  }

  updateSalespeople(update: (rows: ReadonlyArray<readonly Cell[]>) => TableChange | null): void {
    this.updateTable(SALESPEOPLE, update);
  }

  createSalespeople(rows: Cell[][]): void {
    withDocumentLock(() => {
      if (this.spreadsheet.getSheetByName(SALESPEOPLE.tab) === null) {
        writeTableTab(this.spreadsheet, SALESPEOPLE, rows);
      }
    });
  }

  writeReport(document: ReportDocument, tab: string): { notesMoved: number } {
    return withDocumentLock(() =>
      writeReportTab(this.spreadsheet, document, this.store, this.clock.today(), tab),
    );
  }

  lastReport(before: number): number | null {
    return lastReportDay(this.store, before);
  }

  rememberReport(day: number): void {
    rememberReportDay(this.store, day);
  }

  record(changes: () => readonly NewEvent[]): number {
    return withDocumentLock(() => {
      const events = changes();
      appendEvents(this.spreadsheet, events);
      return events.length;
    });
  }

  unreadTabs(read: ReadonlySet<string>): UnreadTabs {
    return unreadTabs(this.spreadsheet, read);
  }

  updateAgreements(update: (rows: ReadonlyArray<readonly Cell[]>) => readonly PlacedCell[]): void {
    withDocumentLock(() => updateAgreementsTab(this.spreadsheet, this.clock, update));
  }

  appendToLog(entries: readonly NewLogEntry[]): void {
    withDocumentLock(() => appendToLog(this.spreadsheet, entries));
  }

  updateLog(updates: readonly LogUpdate[]): void {
    withDocumentLock(() => updateLogTab(this.spreadsheet, updates, this.store, this.clock));
  }

  annotate(
    tables: readonly DealsTable[],
    annotations: readonly Annotation[],
    onlyFor: RowsByTab | null,
  ): AnnotateOutcome {
    return withDocumentLock(() =>
      writeAnnotations(this.annotatedTabs(tables), annotations, onlyFor, this.store),
    );
  }

  addDealsColumn(tables: readonly DealsTable[], header: string): AddColumnOutcome {
    return withDocumentLock(() => addDealsColumn(this.annotatedTabs(tables), header));
  }

  clearAnnotations(): { cleared: number; kept: number } {
    return withDocumentLock(() => clearAnnotations(this.spreadsheet, this.store));
  }

  showRow(tab: string, row: number): void {
    showRow(this.spreadsheet, tab, row);
  }

  showCell(tab: string, row: number, column: number): void {
    showCell(this.spreadsheet, tab, row, column);
  }

  selectedRow(): SelectedRow | null {
    return selectedRow(this.spreadsheet, this.clock);
  }

  cellAccess(table: DealsTable, row: number, column: number): CellAccess {
    const sheet = this.spreadsheet.getSheetByName(table.tab);
    return sheet === null ? 'protected' : cellAccess(sheet, table, row, column);
  }

  writeNextStep(sheetId: number, change: NextStepChange): { plan: NextStepPlan; tab: string } {
    let written: { plan: NextStepPlan; tab: string } | null = null;
    try {
      return withDocumentLock(() => {
        const sheet = this.spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
        if (sheet === undefined) return { plan: { kind: 'refused', why: 'gone' }, tab: '' };
        const tab = sheet.getName();
        const mapping = this.settings().mappings.find((each) => each.tab === tab) ?? null;
        written = { plan: writeNextStep(sheet, mapping, change, this.clock), tab };
        return written;
      });
    } catch (thrown) {
      // What fails once it is written, such as giving the lock back, must not read as a refusal.
      if (written !== null) return written;
      throw thrown;
    }
  }

  private updateTable(
    description: TabDescription,
    update: (rows: ReadonlyArray<readonly Cell[]>) => TableChange | null,
  ): void {
    withDocumentLock(() => {
      const values =
        this.spreadsheet.getSheetByName(description.tab)?.getDataRange().getValues() ?? [];
      const change = update(cellsFromValues(values, this.clock.dayOf));
      if (change !== null) changeTableTab(this.spreadsheet, description, change);
    });
  }

  /** Earlier versions kept mappings by the tabs' names alone, and lost them with the name. */
  private carryOverMappings(settings: Settings): void {
    if (settings.mappings.every(({ sheetId }) => sheetId !== undefined)) return;
    if (!lacksSheetIds(settings, namedTabs(this.spreadsheet))) return;
    try {
      this.changeSettings((now) => now);
    } catch (thrown) {
      // Somebody else's command is running; the next one carries them over.
      console.error(thrown);
    }
  }

  private changeSettings(change: (settings: Settings) => Settings): void {
    withDocumentLock(() => {
      const changed = withSheetIds(change(this.settings()), namedTabs(this.spreadsheet));
      this.store.write(SETTINGS_KEY, settingsToJson(changed));
    });
  }

  private annotatedTabs(tables: readonly DealsTable[]): AnnotatedTab[] {
    return tables.flatMap((table) => {
      const sheet = this.spreadsheet.getSheetByName(table.tab);
      return sheet === null ? [] : [{ sheet, table }];
    });
  }
}
