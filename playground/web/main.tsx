/** The browser playground: the add-on in Univer's grid, with its menu and sidebar. */

import { render } from 'preact';
import { Host } from '../host/host';
import { createPageKit, type PageKit } from '../univer/page-kit';
import type { IRange } from '../univer/types';
import { App } from './app';
import { OwnScript } from './editor/own-script';
import { followGridEdits } from './grid/grid-edits';
import { GridView } from './grid/grid-view';
import { nameControls } from './grid/name-controls';
import { PageState } from './page-state';
import type { PlaygroundData } from './playground-data';
import { printActiveTab } from './print/print-view';
import { askUser } from './script/ask-user';
import { pageRealms } from './script/page-realm';

declare global {
  interface Window {
    /** For the browser's console and for tests. */
    playground: Host;
  }
}

async function start(): Promise<void> {
  const [data, bridge] = await Promise.all([
    fetched('playground.json').then((answer) => answer.json() as Promise<PlaygroundData>),
    fetched('page-bridge.js').then((answer) => answer.text()),
  ]);
  const grid = element('grid');
  const kit = createPageKit(grid);
  const host = new Host(kit, pageRealms(data.bundle), {
    bundle: data.bundle,
    pages: data.pages,
    workbook: data.workbook,
    spreadsheetTimeZone: data.spreadsheetTimeZone,
    documentProperties: data.documentProperties,
    userLocale: navigator.language,
    ...(data.now === null ? {} : { now: new Date(data.now) }),
  });
  host.state.ui.asker = askUser(window);
  followGridEdits(host, kit);
  const about = {
    name: data.workbook.name ?? 'Spreadsheet',
    today: data.now === null ? null : dayText(data.now, data.spreadsheetTimeZone),
    bridge,
  };
  const state = new PageState(host, about, new GridView(kit, grid), () => focusGrid(grid));
  const ownScript = data.startsEmpty ? new OwnScript(state, window) : null;
  followGrid(state, kit);
  printActiveTab(host.state.book, element('print'));
  try {
    host.open();
  } catch (error) {
    state.say((error as Error).message);
  }
  render(<App state={state} ownScript={ownScript} />, element('chrome'));
  window.playground = host;
  await kit.rendered;
  nameControls(grid);
  document.body.dataset.ready = 'yes';
}

const SET_SELECTIONS = 'sheet.operation.set-selections';

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: ReadonlyArray<{ readonly range: IRange }>;
}

/** Redraws what depends on the active tab, its cells and the selection. */
function followGrid(state: PageState, kit: PageKit): void {
  let waits = false;
  // Commands, because Univer's events start only some seconds after the grid is drawn.
  kit.commands.onCommandExecuted(({ id, params }) => {
    if (id === SET_SELECTIONS) followSelection(state, kit, params as SelectionParams);
    if (waits || !/^sheet\.(mutation|operation\.set-worksheet-active)/.test(id)) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      state.touch();
    }, 50);
  });
  window.addEventListener('resize', () => state.touch());
}

function followSelection(
  state: PageState,
  kit: PageKit,
  { subUnitId: sheetId, selections }: SelectionParams,
): void {
  const range = selections[0]?.range;
  if (!range) return;
  const { startRow, startColumn, endRow, endColumn } = range;
  state.selected.value = { sheetId, row: startRow, column: startColumn };
  if (!state.host.isExecuting) return;
  // Scrolls to the cells that a script selects. They are selected again once their tab is drawn,
  // because Univer draws the frame where they were before rows were frozen.
  setTimeout(() => {
    const { activeTab } = state.host.state.book;
    if (activeTab.sheetId !== sheetId) return;
    const { facade } = activeTab;
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    kit.api
      .getActiveWorkbook()
      ?.setActiveRange(facade.getRange(startRow, startColumn, rows, columns));
    facade.scrollToCell(startRow, startColumn);
  }, 100);
}

/** Univer's editor is the one editable element of the grid. */
function focusGrid(grid: HTMLElement): void {
  grid.querySelector<HTMLElement>('[contenteditable="true"], canvas')?.focus();
}

function dayText(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(instant);
}

async function fetched(path: string): Promise<Response> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html lacks the element "${id}".`);
  return found;
}

start().catch((error: unknown) => {
  console.error(error);
  element('chrome').textContent =
    'The playground could not start. Stop it in the terminal, start it again, and reload this page.';
});
