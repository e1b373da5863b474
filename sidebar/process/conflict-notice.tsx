import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import { panelId } from '../ui/tabs';
import { ChangeList } from './change-list';
import { CONFLICT_ID } from './ids';
import type { ProcessStore } from './process-store';

interface ConflictNoticeProps {
  readonly store: ProcessStore;
  readonly session: Session;
}

/** Somebody else changed the process meanwhile: what they did, and the two ways on. */
export function ConflictNotice({ store, session }: ConflictNoticeProps) {
  const texts = PROCESS_TEXTS;
  const conflict = store.conflict.value;
  if (conflict === null) return null;
  return (
    <section class="card problem" aria-labelledby={CONFLICT_ID}>
      <h3 id={CONFLICT_ID} tabIndex={-1}>
        {texts.conflict}
      </h3>
      <p>{texts.conflictNothing}</p>
      <ChangeList title={texts.conflictTheirs} changes={conflict.changes} />
      <p class="hint">{texts.conflictChoice}</p>
      <p class="buttons">
        <Button
          isMain
          isOff={session.isBusy.value}
          onClick={() => {
            // The notice goes away with its buttons once this is saved.
            store.saveMine().then(() => {
              if (store.conflict.value === null) focusSoon(panelId('process'));
            });
          }}
        >
          {texts.saveMine}
        </Button>
        <Button
          isOff={session.isBusy.value}
          onClick={() => {
            store.takeTheirs();
            focusSoon(panelId('process'));
          }}
        >
          {texts.takeTheirs}
        </Button>
      </p>
    </section>
  );
}
