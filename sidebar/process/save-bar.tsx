import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { goToPart } from '../ui/go-to';
import { FOR_WHOM_ID } from './ids';
import type { ProcessStore } from './process-store';

interface SaveBarProps {
  readonly isDrafted: boolean;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** The buttons at the foot of the form. They stay, so that the focus has somewhere to stay. */
export function SaveBar({ isDrafted, store, session }: SaveBarProps) {
  const texts = PROCESS_TEXTS;
  // Then the notice above holds the two ways to save.
  if (store.conflict.value !== null) return null;
  const isUnsaved = store.isUnsaved.value;
  const isBusy = session.isBusy.value;
  const canSave = isUnsaved || (isDrafted && store.draft.value.stages.length > 0);
  return (
    <div class="save-bar buttons">
      <Button isMain={canSave} isOff={isBusy || !canSave} onClick={() => store.save()}>
        {isDrafted ? DEALS_TEXTS.setUp : texts.save}
      </Button>
      <Button isOff={isBusy || !isUnsaved} onClick={() => store.undoAll()}>
        {texts.undoAll}
      </Button>
      <Button look="icon" label={PAGE_TEXTS.toTop} onClick={() => goToPart(FOR_WHOM_ID)}>
        <span aria-hidden="true">⤒</span>
      </Button>
    </div>
  );
}
