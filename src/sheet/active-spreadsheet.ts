import { type NewLogEntry, typedNote } from '../core/coaching-log/log-entry';
import { WHOLE_TEAM } from '../core/coaching-log/whole-team';
import type { LogUpdate } from '../core/coaching-log/write-log';
import type { NextStepChange, NextStepPlan } from '../core/deal-page/next-step-plan';
import type { DealsMapping, DealsTable } from '../core/deals';
import { isFailure } from '../core/failure';
import type { NewEvent } from '../core/history';
import { textsInLog } from '../core/language/command-messages';
import { lacksSheetIds, withSheetIds } from '../core/pipeline/mapping-tabs';
import { settingsFromJson, settingsToJson } from '../core/pipeline/settings';
import type { Settings } from '../core/pipeline/team-tables';
import type { Annotation } from '../core/playbook/flags/annotate';
import type { ReportDocument } from '../core/report/document';
import type { Cell, PlacedCell } from '../core/table';
import { COACHING_LOG, SALES_PROCESS, SALESPEOPLE, type TabDescription } from '../core/tabs';
import type {
  AddColumnOutcome,
  AnnotateOutcome,
  CellAccess,
  ClearingOutcome,
  Languages,
  RowsByTab,
  SelectedRow,
  SpreadsheetPort,
  SpreadsheetReading,
  TableUpdate,
  UnreadTabs,
  WritesSoFar,
} from '../server/spreadsheet-port';
import { addDealsColumn } from './add-deals-column';
import { cellsFromValues } from './cells-from-values';
import { changedMeanwhile } from './changed-meanwhile';
import { LANGUAGE_KEY, languagesThere } from './choose-language';
import { clearAnnotations } from './clear-annotations';
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
import { sheetNamed } from './sheet-named';
import { appendEvents } from './stage-history';
import { changeTableTab, finishTable, isUnfinished, writeTableTab } from './table-tab';
import { type Answers, ask, Question } from './take-over';
import { unreadTabs } from './unread-tabs';
import { type AnnotatedTab, type AnnotationTools, writeAnnotations } from './write-annotations';
import { cellAccess, writeNextStep } from './write-next-step';
import { writesSoFar } from './writes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How often a command is begun anew where somebody moves rows or columns meanwhile. */
const MOST_TRIES = 3;

function isChangedMeanwhile(thrown: unknown): boolean {
  return isFailure(thrown) && thrown.code === 'changed-meanwhile';
}

/** Key of the settings in the document's properties. */
const SETTINGS_KEY = 'settings';

/** The active spreadsheet behind the server's port. Everything is asked for late. */
export class ActiveSpreadsheet implements SpreadsheetPort {
  private readonly spreadsheet: Spreadsheet;
  private readonly store: DocumentStore;
  private readonly clock: SheetClock;
  private readonly answers: Answers = new Map();
  private isTogether = false;
  /** What is said of texts of people's own that went from the coaching columns to the log. */
  private moved: readonly string[] = [];

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

  saveChosen(chosen: Partial<Omit<Settings, 'mappings'>>): void {
    this.changeSettings((settings) => ({ ...settings, ...chosen }));
  }

  languages(): Languages {
    const chosen = this.store.read(LANGUAGE_KEY);
    return { there: languagesThere(), chosen: typeof chosen === 'string' ? chosen : null };
  }

  saveLanguage(tag: string | null): void {
    this.together(() => {
      if (tag === null) this.store.remove(LANGUAGE_KEY);
      else this.store.write(LANGUAGE_KEY, tag);
    });
  }

  read(): SpreadsheetReading {
    if (isUnfinished(SALES_PROCESS, this.store)) {
      this.together(() => finishTable(this.spreadsheet, SALES_PROCESS, this.store));
    }
    const settings = this.settings();
    this.carryOverMappings(settings);
    return readWorkbook(this.spreadsheet, settings, this.clock);
  }

  together<T>(action: () => T): T {
    if (this.isTogether) return action();
    for (let tries = 1; ; tries++) {
      try {
        return withDocumentLock(() => this.alone(action));
      } catch (thrown) {
        if (thrown instanceof Question) {
          // The dialog holds the script up, so it is shown while nobody waits for the lock.
          this.answers.set(thrown.about, ask(thrown));
        } else if (tries >= MOST_TRIES || !isChangedMeanwhile(thrown)) {
          throw thrown;
        }
      }
    }
  }

  /** Everything that decides what is written is read anew: what was read before is old. */
  private alone<T>(action: () => T): T {
    this.isTogether = true;
    this.store.refresh();
    try {
      return action();
    } finally {
      this.isTogether = false;
    }
  }

  writes(): WritesSoFar {
    return writesSoFar();
  }

  updateProcess(update: TableUpdate): void {
    this.updateTable(SALES_PROCESS, update);
  }

  updateSalespeople(update: TableUpdate): void {
    this.updateTable(SALESPEOPLE, update);
  }

  createSalespeople(rows: Cell[][]): void {
    this.together(() => {
      const sheet = sheetNamed(this.spreadsheet, SALESPEOPLE.tab);
      // An empty one is what a cut between making and filling it leaves.
      if (sheet === null || sheet.getLastRow() === 0) {
        writeTableTab(this.spreadsheet, SALESPEOPLE, rows);
      }
    });
  }

  writeReport(document: ReportDocument, tab: string): { notesMoved: number } {
    const { store, clock, answers } = this;
    return this.together(() =>
      writeReportTab(this.spreadsheet, document, { store, clock, answers }, tab),
    );
  }

  lastReport(before: number): number | null {
    return lastReportDay(this.store, before);
  }

  rememberReport(day: number): void {
    rememberReportDay(this.store, day);
  }

  record(changes: () => readonly NewEvent[]): number {
    return this.together(() => {
      const events = changes();
      appendEvents(this.spreadsheet, events);
      return events.length;
    });
  }

  unreadTabs(read: ReadonlySet<string>): UnreadTabs {
    return unreadTabs(this.spreadsheet, read);
  }

  updateAgreements(update: (rows: ReadonlyArray<readonly Cell[]>) => readonly PlacedCell[]): void {
    this.together(() => updateAgreementsTab(this.spreadsheet, this.clock, update));
  }

  appendToLog(entries: readonly NewLogEntry[]): void {
    this.together(() => appendToLog(this.spreadsheet, entries));
  }

  updateLog(updates: readonly LogUpdate[]): void {
    this.together(() => updateLogTab(this.spreadsheet, updates, this.store, this.clock));
  }

  annotate(
    tables: readonly DealsTable[],
    annotations: readonly Annotation[],
    onlyFor: RowsByTab | null,
  ): AnnotateOutcome {
    return this.together(() => {
      const tools = this.annotationTools();
      const outcome = writeAnnotations(this.annotatedTabs(tables), annotations, onlyFor, tools);
      return { ...outcome, leftOut: [...outcome.leftOut, ...this.moved] };
    });
  }

  addDealsColumn(tables: readonly DealsTable[], header: string): AddColumnOutcome {
    return this.together(() => addDealsColumn(this.annotatedTabs(tables), header));
  }

  clearAnnotations(): ClearingOutcome {
    return this.together(() => {
      const outcome = clearAnnotations(this.spreadsheet, this.annotationTools());
      return { ...outcome, moved: this.moved };
    });
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
      return this.together(() => {
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

  private updateTable(description: TabDescription, update: TableUpdate): void {
    this.together(() => {
      finishTable(this.spreadsheet, description, this.store);
      const sheet = sheetNamed(this.spreadsheet, description.tab);
      const isEmpty = sheet === null || sheet.getLastRow() === 0;
      const values = isEmpty ? [] : sheet.getDataRange().getValues();
      const change = update(cellsFromValues(values, this.clock.dayOf));
      if (change !== null) {
        changeTableTab(this.spreadsheet, description, change, values, this.store);
      }
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
    this.together(() => {
      const changed = withSheetIds(change(this.settings()), namedTabs(this.spreadsheet));
      this.store.write(SETTINGS_KEY, settingsToJson(changed));
    });
  }

  private annotationTools(): AnnotationTools {
    const { store, answers } = this;
    const keepElsewhere = (text: string): void => {
      appendToLog(this.spreadsheet, [typedNote(WHOLE_TEAM, this.today(), text)]);
      this.moved = [textsInLog(COACHING_LOG.tab)];
    };
    return { store, answers, keepElsewhere };
  }

  private annotatedTabs(tables: readonly DealsTable[]): AnnotatedTab[] {
    return tables.map((table) => {
      const sheet = this.spreadsheet.getSheetByName(table.tab);
      // Renamed since it was read: the next try finds it by its new name.
      if (sheet === null) throw changedMeanwhile(table.tab);
      return { sheet, table };
    });
  }
}
