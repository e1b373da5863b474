import { READING } from '../core/language/command-messages';
import { MENU_TEXTS, whichPerson } from '../core/language/menu';
import { THIS_LANGUAGE } from '../core/language/this-language';
import { whatFailed } from '../core/language/what-failed';
import { writesSoFar } from './writes';

/** Seconds for which a result stays on the screen. */
const RESULT_SECONDS = 8;

/** Adds the add-on's menu. Uses nothing that needs the user's consent. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(MENU_TEXTS.openSidebar, 'openSidebar')
    .addItem(MENU_TEXTS.start, 'startHere')
    .addSeparator()
    .addItem(MENU_TEXTS.annotate, 'annotateDealsCommand')
    .addItem(MENU_TEXTS.report, 'coachingReportCommand')
    .addItem(MENU_TEXTS.reportFor, 'coachingReportForCommand')
    .addItem(MENU_TEXTS.prepare, 'prepareOneToOneCommand')
    .addItem(MENU_TEXTS.clear, 'clearAnnotationsCommand')
    .addSeparator()
    .addItem(MENU_TEXTS.record, 'recordChangesCommand')
    .addItem(MENU_TEXTS.check, 'checkInstallationCommand')
    .addItem(MENU_TEXTS.help, 'helpCommand')
    .addToUi();
}

/** Opens the sidebar, at the given view; '' for the one that was open last. */
export function showSidebar(view: string): void {
  // Not a template: the page is bundled, and a scriptlet sign in it would be run as code.
  const page = HtmlService.createHtmlOutputFromFile(THIS_LANGUAGE.page).setTitle(
    MENU_TEXTS.sidebarTitle,
  );
  if (view !== '') page.setContent(page.getContent().replace('data-view="', `data-view="${view}`));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows a text in a dialog. */
export function showText(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

/** Asks a question in a dialog; whether the answer is yes. The script stands still meanwhile. */
export function askWhether(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/**
 * Runs a menu command: says that it works, then what came of it. A failure is one plain sentence
 * in a dialog, never an exception's text. A command that was called off gives null.
 */
export function runCommand(command: () => string | null): void {
  try {
    toast(READING, -1);
    const result = command();
    toast(result ?? '', result === null ? 1 : RESULT_SECONDS);
  } catch (thrown) {
    const { code, sentence } = whatFailed(thrown, writesSoFar());
    if (code === 'unexpected') console.error(thrown);
    // The toast that says "reading" would stay for ever.
    toast('', 1);
    showText(MENU_TEXTS.addOn, sentence);
  }
}

/** Says something in a corner. Where that fails, what was done is done all the same. */
function toast(text: string, seconds: number): void {
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, MENU_TEXTS.addOn, seconds);
  } catch (thrown) {
    console.error(thrown);
  }
}

/**
 * Runs a menu command for one salesperson, whose name it asks for; nothing happens where the
 * question is called off.
 */
export function runForPerson(
  title: string,
  names: () => readonly string[],
  command: (typed: string) => string,
): void {
  runCommand(() => {
    const ui = SpreadsheetApp.getUi();
    const question = whichPerson(names());
    const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return null;
    const typed = answer.getResponseText();
    return typed.trim() === '' ? null : command(typed);
  });
}
