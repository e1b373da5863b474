/** The browser playground: the add-on in Univer's grid, with its menu, sidebar and dialogs. */
import { render } from 'preact';
import { Host } from '../host/host';
import { App } from './app';
import { askUser } from './ask-user';
import { followGridEdits } from './grid-edits';
import { GridView } from './grid-view';
import { createPageKit, type PageKit } from './page-kit';
import { pageRealms } from './page-realm';
import { PageState } from './page-state';
import type { PlaygroundData } from './playground-data';

declare global {
  interface Window {
    /** For looking around in the browser's console, and for tests. */
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
  followGrid(state, kit);
  try {
    host.open();
  } catch (error) {
    state.say((error as Error).message);
  }
  render(<App state={state} />, element('chrome'));
  window.playground = host;
  await kit.rendered;
  document.body.dataset.ready = 'yes';
}

/** Draws anew what depends on the tab shown, on cells and on the selection. */
function followGrid(state: PageState, kit: PageKit): void {
  const { api } = kit;
  let waits = false;
  kit.commands.onCommandExecuted(({ id }) => {
    if (waits || !/^sheet\.(mutation|operation\.set-worksheet-active)/.test(id)) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      state.touch();
    }, 50);
  });
  window.addEventListener('resize', () => state.touch());
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    if (!first) return;
    const tab = state.host.state.book.tab(worksheet.getSheetId());
    state.look(tab, first.startRow, first.startColumn);
    // A script that selects cells means to show them. Their tab must be drawn first, in which they
    // are selected once more: Univer draws the frame where they were before rows were frozen.
    if (state.host.isExecuting) {
      setTimeout(() => {
        if (worksheet.getSheetId() !== state.host.state.book.activeTab.sheetId) return;
        const { startRow, startColumn, endRow, endColumn } = first;
        const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
        worksheet.setActiveRange(worksheet.getRange(startRow, startColumn, rows, columns));
        worksheet.scrollToCell(startRow, startColumn);
      }, 100);
    }
  });
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
