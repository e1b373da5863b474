import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenPage } from '../../services/state/ui-state';
import type { PageState } from '../page-state';
import { PANE_KEY } from './frame-messages';
import { ScriptFrame } from './script-frame';

interface Shown {
  readonly page: OpenPage;
  readonly state: PageState;
}

/** A page of the add-on: beside the grid, or in a dialog over it, which Escape closes. */
export function AddOnPage({ page, state }: Shown) {
  return page.kind === 'dialog' ? (
    <Dialog page={page} state={state} />
  ) : (
    <Beside page={page} state={state} />
  );
}

/** The key leads to where the keyboard was in the page, and from there back to the grid. */
function Beside({ page, state }: Shown) {
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    const toOther = (event: KeyboardEvent) => {
      if (event.key !== PANE_KEY) return;
      event.preventDefault();
      event.stopPropagation();
      if (aside.current?.contains(document.activeElement)) state.focusGrid();
      else aside.current?.querySelector('iframe')?.focus();
    };
    window.addEventListener('keydown', toOther, true);
    return () => window.removeEventListener('keydown', toOther, true);
  }, [state]);
  return (
    <aside ref={aside} aria-label={page.title} aria-keyshortcuts={PANE_KEY}>
      <TitledFrame page={page} state={state} />
    </aside>
  );
}

function Dialog({ page, state }: Shown) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={page.title} onClose={() => state.closePage()}>
      <TitledFrame page={page} state={state} />
    </dialog>
  );
}

function TitledFrame({ page, state }: Shown) {
  return (
    <>
      <div class="page-title">
        <h2>{page.title}</h2>
        <button
          type="button"
          class="close"
          aria-label={`Close ${page.title}`}
          onClick={() => state.closePage()}
        >
          ×
        </button>
      </div>
      <ScriptFrame page={page} state={state} />
    </>
  );
}
