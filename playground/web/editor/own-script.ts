import { type Signal, signal } from '@preact/signals';
import {
  newProject,
  problemOf,
  rightsOf,
  type ScriptProject,
  scriptOf,
} from '../../host/script-project';
import { insertFilledTab } from '../../workbook/insert-filled-tab';
import type { PageState } from '../page-state';
import { IMPORT_PATH, type ImportAnswer } from '../playground-data';
import type { Dialogs } from '../script/ask-user';
import { pageRealms } from '../script/page-realm';

/** The script of a spreadsheet that began without one: its project, its editor, and consent to it. */
export class OwnScript {
  /** The project as it was last saved. */
  saved: ScriptProject = newProject();
  readonly isEditorOpen: Signal<boolean> = signal(false);
  private hasConsent = false;

  constructor(
    private readonly state: PageState,
    private readonly dialogs: Dialogs,
  ) {
    state.mayRun = () => this.asked();
    window.addEventListener('keydown', (event) => this.keepFromLosingCells(event), true);
  }

  /**
   * Saves a project: what runs from now on is its script.
   * @returns what keeps it from being saved, or null
   */
  save(project: ScriptProject): string | null {
    const problem = problemOf(project);
    if (problem !== null) return problem;
    const script = scriptOf(project);
    try {
      this.state.host.exchangeScript(pageRealms(script.bundle), script);
    } catch (thrown) {
      return (thrown as Error).message;
    }
    // Other rights are asked for anew.
    if (String(rightsOf(project)) !== String(rightsOf(this.saved))) this.hasConsent = false;
    this.saved = project;
    return null;
  }

  /** Opens the spreadsheet again, whose script then makes its menu. */
  reload(): void {
    const { host } = this.state;
    this.isEditorOpen.value = false;
    host.state.ui.page = null;
    try {
      host.open();
    } catch (thrown) {
      this.state.say((thrown as Error).message);
    }
    this.state.touch();
  }

  /** Asks for a CSV or Excel file and adds its tabs behind the others. */
  importFile(): void {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.csv,.tsv,.txt,.xlsx';
    input.onchange = () => void this.imported(input.files?.[0]);
    input.click();
  }

  private async imported(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const path = `${IMPORT_PATH}?name=${encodeURIComponent(file.name)}`;
    // A type that only this very page may send without being asked for leave first.
    const headers = { 'Content-Type': 'application/octet-stream' };
    const response = await fetch(path, { method: 'POST', headers, body: file });
    const answer = (await response.json()) as ImportAnswer;
    if ('problem' in answer) this.dialogs.alert(answer.problem);
    else for (const tab of answer.tabs) insertFilledTab(this.state.host.state.book, tab);
    this.state.touch();
  }

  /** Asks once for consent. The command is not run then: in Sheets it is chosen once more. */
  private asked(): boolean {
    if (this.hasConsent) return true;
    const rights = rightsOf(this.saved).map((right) => `• ${right}`);
    this.hasConsent = this.dialogs.confirm(
      [
        'Authorization required',
        `${this.saved.name} wants to:`,
        ...rights,
        'OK means Allow. Then choose the command once more.',
      ].join('\n\n'),
    );
    return false;
  }

  /** The keys that reload a page open the spreadsheet again, and its cells stay. */
  private keepFromLosingCells(event: KeyboardEvent): void {
    const isReload =
      event.key === 'F5' || (event.key.toLowerCase() === 'r' && (event.ctrlKey || event.metaKey));
    if (!isReload) return;
    event.preventDefault();
    event.stopPropagation();
    this.reload();
  }
}
