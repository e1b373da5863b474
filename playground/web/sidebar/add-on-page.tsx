import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenPage } from '../../services/state/ui-state';
import type { PageState } from '../page-state';
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
    <aside aria-label={page.title}>
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
