import { render } from 'preact';
import { App } from './app';
import { createAppState, viewNamed } from './app-state';
import { callServerThrough, type ScriptRun } from './state/call-server';
import { lastView } from './state/last-view';
import { focusSoon } from './ui/focus';
import { tabId } from './ui/tabs';

/** What Apps Script gives to the page. */
declare const google: {
  readonly script: {
    readonly run: ScriptRun;
    readonly host: { readonly editor: { focus(): void } };
  };
};

const root = document.getElementById('app');
if (root === null) throw new Error('page.html lacks the element "app"');
// The script names the view where it knows which one is wanted.
const first = viewNamed(root.dataset.view || lastView());
const state = createAppState(
  callServerThrough(() => google.script.run),
  first,
);
// What is typed is gone once the sidebar is closed, so the browser asks first, where it can.
window.addEventListener('beforeunload', (event) => {
  const { process, deals, deal } = state;
  const isUnsaved = [process, deals, deal].some((store) => store.isUnsaved.value);
  if (isUnsaved) event.preventDefault();
});
// Back to the cells, from where a key of the spreadsheet's own leads here again.
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) google.script.host.editor.focus();
});
// The page is whole: what stood there for want of it goes.
root.replaceChildren();
render(<App state={state} />, root);
state.show(first);
// Whoever opened the page by keyboard goes on in it; Sheets leaves the keyboard in the menu.
focusSoon(tabId(first));
