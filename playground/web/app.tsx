import type { OpenPage } from '../services/state/ui-state';
import { ChartLayer } from './charts/chart-layer';
import type { OwnScript } from './editor/own-script';
import { ScriptEditor } from './editor/script-editor';
import { MenuBar } from './menu/menu-bar';
import type { BarItem, BarMenu } from './menu/menu-path';
import type { PageState } from './page-state';
import { AddOnPage } from './sidebar/add-on-page';
import { ToastCorner } from './toasts';

interface Shown {
  readonly state: PageState;
  /** The script that is pasted into a spreadsheet without one; null where the add-on is installed. */
  readonly ownScript: OwnScript | null;
}

/** The page around the grid. */
export function App({ state, ownScript }: Shown) {
  // Reading it redraws the page after every change in the host.
  void state.version.value;
  const { host, about } = state;
  const { ui } = host.state;
  return (
    <>
      <header class="top">
        <div class="title">
          <h1>{about.name}</h1>
          <p>
            {about.today === null ? null : `Today is ${about.today}. `}
            What you change here is gone when you close the page. Start with Extensions ▸{' '}
            {ui.menu?.label ?? (ownScript === null ? 'Stagecoach' : 'Apps Script')} (key F10).
          </p>
        </div>
        <MenuBar
          menus={menusOf(state, ownScript)}
          first={EXTENSIONS}
          choose={(label, functionName) => void state.choose(label, functionName)}
        />
      </header>
      {ownScript?.isEditorOpen.value ? <ScriptEditor script={ownScript} /> : null}
      {ui.page ? <AddOnPage key={keyOf(ui.page)} page={ui.page} state={state} /> : null}
      <ChartLayer state={state} />
      <p class="cell-error" role="status">
        {state.cellError()}
      </p>
      <ToastCorner toasts={[...host.toasts]} running={state.running.value} />
    </>
  );
}

/** The place of the menu Extensions in the bar. */
const EXTENSIONS = 1;

/**
 * As in Sheets the add-on's menu stands under Extensions. A spreadsheet that began without a script
 * has what one is installed with.
 */
function menusOf({ host }: PageState, ownScript: OwnScript | null): BarMenu[] {
  const { menu } = host.state.ui;
  const file: BarItem[] = [command('Print', () => window.print())];
  const extensions: BarItem[] = menu === null ? [] : [{ kind: 'menu', ...menu }];
  if (ownScript !== null) {
    file.unshift(command('Import', () => ownScript.importFile()));
    file.push(command('Reload', () => ownScript.reload()));
    const open = () => {
      ownScript.isEditorOpen.value = true;
    };
    extensions.push(command('Apps Script', open));
  }
  return [
    { label: 'File', items: file },
    { label: 'Extensions', items: extensions },
  ];
}

function command(label: string, run: () => void): BarItem {
  return { kind: 'command', label, run };
}

const keys = new WeakMap<OpenPage, number>();
let pagesOpened = 0;

/** A key for each opened page, so that one with the same text is loaded anew. */
function keyOf(page: OpenPage): number {
  const key = keys.get(page) ?? pagesOpened++;
  keys.set(page, key);
  return key;
}
