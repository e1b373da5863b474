import type { AuthMode } from '../services/authorization';
import type { Execution } from '../services/execution';
import type { HostState } from '../services/host-state';
import type { Answer, OpenPage, Question, Toast } from '../services/state/ui-state';
import type { UniverKit } from '../univer/kit';
import { messages } from '../workbook/messages';
import { CustomFunctions } from './custom-functions/custom-functions';
import { functionHelps } from './custom-functions/function-help';
import { openEvent } from './edit-event';
import { type HostOptions, stateOf } from './host-options';
import { ImportedRanges } from './imported-ranges';
import { type MenuEntry, menuEntries } from './menu-entries';
import { fromPage } from './page-arguments';
import { toPage } from './page-values';
import {
  type ExecutionOptions,
  type ExecutionRecord,
  runScript,
  type ScriptError,
} from './runtime/execution';
import type { RealmMaker } from './runtime/realm';
import { topLevelFunctions } from './runtime/top-level-functions';
import type { Script } from './script-project';
import { UserActions } from './user-actions';
import { WorkbookView } from './workbook-view';

/** The local host: a spreadsheet with the add-on installed, without Google. */
export class Host {
  /** Acts as the user on the grid; edits fire `onEdit` as in Sheets. */
  readonly user: UserActions;
  /** Reads the contents of the spreadsheet. */
  readonly workbook: WorkbookView;
  /** Every execution so far, first to last. */
  readonly executionLog: ExecutionRecord[] = [];
  /** Names of the script's top-level functions. */
  functionNames: readonly string[];
  readonly state: HostState;
  private customFunctions: CustomFunctions;
  private readonly imports: ImportedRanges;
  private executing = 0;

  constructor(
    private readonly kit: UniverKit,
    private makeRealm: RealmMaker,
    private readonly options: HostOptions,
  ) {
    this.state = stateOf(kit, options);
    this.functionNames = topLevelFunctions(this.state, makeRealm);
    this.imports = new ImportedRanges(this.state.book);
    this.customFunctions = this.customFunctionsOf(options.bundle);
    this.state.calculateNow = () => this.customFunctions.calculateNow();
    this.workbook = new WorkbookView(this.state.book, () => this.customFunctions);
    this.user = new UserActions(
      this.state.book,
      (name, makeArguments) => this.trigger(name, makeArguments),
      this.imports,
      () => {
        for (const { reads } of this.state.running) reads.keep();
      },
    );
  }

  /**
   * Exchanges the script, as saving its project in the script editor does: whatever runs from now
   * on is the new one. Cells and stores stay, and so does the menu until the spreadsheet is opened
   * again.
   * @throws Error where evaluating the script fails
   */
  exchangeScript(makeRealm: RealmMaker, { bundle, pages, name, timeZone }: Script): void {
    const functionNames = topLevelFunctions(this.state, makeRealm);
    this.makeRealm = makeRealm;
    this.functionNames = functionNames;
    Object.assign(this.state, { pages, addOnName: name, scriptTimeZone: timeZone });
    this.customFunctions.dispose();
    this.customFunctions = this.customFunctionsOf(bundle);
  }

  /**
   * Runs a function of the script.
   * @returns what it returned; for a promise, its result
   * @throws ScriptError with the script's message
   */
  run(functionName: string, args: readonly unknown[] = [], mode: AuthMode = 'FULL'): unknown {
    return this.execute({ mode, functionName }, () => args);
  }

  /** Evaluates a text in the script's scope, such as "SpreadsheetApp.getActive().getName()". */
  evaluate(text: string, mode: AuthMode = 'FULL'): unknown {
    return this.execute({ mode, functionName: '(evaluated)', text }, () => []);
  }

  /**
   * Opens the spreadsheet: `onOpen` runs in LIMITED mode where the add-on was used here before, in
   * NONE where it was only installed.
   * @throws ScriptError where `onOpen` fails; Sheets would show a menu with "Help" only
   */
  open(mode: 'NONE' | 'LIMITED' | 'FULL' = 'LIMITED'): void {
    this.state.ui.menu = null;
    if (!this.functionNames.includes('onOpen')) return;
    this.execute({ mode, functionName: 'onOpen' }, (execution) => [openEvent(execution, mode)]);
  }

  /** Installs the add-on in an open spreadsheet. */
  install(): void {
    this.state.ui.menu = null;
    if (!this.functionNames.includes('onInstall')) return;
    this.execute({ mode: 'FULL', functionName: 'onInstall' }, (execution) => [
      openEvent(execution, 'FULL'),
    ]);
  }

  /** The entries of the add-on's menu that can be clicked. */
  get menu(): readonly MenuEntry[] {
    return menuEntries(this.state.ui.menu);
  }

  /**
   * Clicks an entry of the menu.
   * @throws Error where no menu has it
   */
  chooseMenu(label: string): void {
    const entry = this.menu.find((candidate) => candidate.label === label);
    if (!entry) {
      const labels = this.menu.map((candidate) => candidate.label).join(', ') || 'nothing';
      throw new Error(`The menu has no "${label}"; it has ${labels}.`);
    }
    this.run(entry.functionName);
  }

  /**
   * What `google.script.run.NAME(…args)` does in a page.
   * @throws Error with only a message, as the page's failure handler gets it
   */
  async googleScriptRun(name: string, args: readonly unknown[] = []): Promise<unknown> {
    if (this.state.severalAccounts) throw new Error(messages.permissionDenied());
    const values = fromPage(args);
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    try {
      return toPage(this.run(name, values));
    } catch (error) {
      throw new Error((error as ScriptError).message);
    }
  }

  /** Whether a script function is running; changes made meanwhile are its own. */
  get isExecuting(): boolean {
    return this.executing > 0;
  }

  /** Resolves once all formulas have their values. */
  async settle(): Promise<void> {
    await this.kit.settle();
  }

  /** Messages shown in a corner of the grid, first to last. */
  get toasts(): readonly Toast[] {
    return this.state.ui.toasts;
  }

  /** Alerts and prompts shown so far, with their answers. */
  get questions(): readonly Question[] {
    return this.state.ui.questions;
  }

  /** Answers for the next alerts and prompts: push { button: 'YES' } or { text: '…' }. */
  get answers(): Partial<Answer>[] {
    return this.state.ui.answers;
  }

  /** The open sidebar; there is one at most. */
  get page(): OpenPage | null {
    return this.state.ui.page;
  }

  /** Calls of each method since the last reset, such as { 'Range.setValues': 2 }. */
  get serviceCalls(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.state.serviceCalls);
  }

  resetServiceCalls(): void {
    this.state.serviceCalls.clear();
  }

  dispose(): void {
    this.customFunctions.dispose();
    this.imports.dispose();
  }

  private customFunctionsOf(bundle: string): CustomFunctions {
    const { customFunctions, omittedArgument } = this.options;
    return new CustomFunctions(
      this.state.book,
      customFunctions ?? this.functionNames.filter((name) => /^SC_/i.test(name)),
      (functionName, args, { tab, row, column }) => {
        const activeRange = { tab, area: { row, column, rows: 1, columns: 1 } };
        return this.execute({ mode: 'CUSTOM_FUNCTION', functionName, activeRange }, () => args);
      },
      (call) => this.imports.compute(call),
      omittedArgument === 'undefined' ? undefined : '',
      functionHelps(bundle),
    );
  }

  /** Runs a simple trigger, in LIMITED mode; a failure shows only in the log. */
  private trigger(
    functionName: string,
    makeArguments: (execution: Execution) => readonly unknown[],
  ): void {
    if (!this.functionNames.includes(functionName)) return;
    try {
      this.execute({ mode: 'LIMITED', functionName }, makeArguments);
    } catch {
      // In executionLog, as in the executions page of Apps Script.
    }
  }

  private execute(
    options: ExecutionOptions,
    makeArguments: (execution: Execution) => readonly unknown[],
  ): unknown {
    const ended = (record: ExecutionRecord) => this.executionLog.push(record);
    this.executing++;
    try {
      return runScript(this.state, this.makeRealm, { ...options, ended }, makeArguments);
    } finally {
      this.executing--;
    }
  }
}
