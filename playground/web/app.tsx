import type { OpenPage } from '../services/state/ui-state';
import { ChartLayer } from './charts/chart-layer';
import { MenuBar } from './menu/menu-bar';
import type { BarMenu } from './menu/menu-path';
import type { PageState } from './page-state';
import { AddOnPage } from './sidebar/add-on-page';
import { ToastCorner } from './toasts';

/** The page around the grid. */
export function App({ state }: { readonly state: PageState }) {
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
            What you change here is gone when you close the page. Start with Extensions ▸ Stagecoach
            (key F10).
          </p>
        </div>
        <MenuBar
          menus={menusOf(state)}
          choose={(label, functionName) => void state.choose(label, functionName)}
        />
      </header>
      {ui.page ? <AddOnPage key={keyOf(ui.page)} page={ui.page} state={state} /> : null}
      <ChartLayer state={state} />
      <p class="cell-error" role="status">
        {state.cellError()}
      </p>
      <ToastCorner toasts={[...host.toasts]} running={state.running.value} />
    </>
  );
}

/** The add-on's menu stands under Extensions. */
function menusOf({ host }: PageState): BarMenu[] {
  const { menu } = host.state.ui;
  return [{ label: 'Extensions', items: menu === null ? [] : [{ kind: 'menu', ...menu }] }];
}

const keys = new WeakMap<OpenPage, number>();
let pagesOpened = 0;

/** A key for each opened page, so that one with the same text is loaded anew. */
function keyOf(page: OpenPage): number {
  const key = keys.get(page) ?? pagesOpened++;
  keys.set(page, key);
  return key;
}
