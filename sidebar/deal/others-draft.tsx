import { backTo, DEAL_TEXTS, typedFor } from '../../src/core/language/sidebar/deal';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import type { DealStore } from './deal-store';
import type { NextStepDraft } from './next-step-draft';

interface OthersDraftProps {
  readonly draft: NextStepDraft;
  readonly store: DealStore;
  readonly session: Session;
}

/** What is typed for a deal that is not the shown one: a line, the way back, and giving it up. */
export function OthersDraft({ draft, store, session }: OthersDraftProps) {
  const { name, tab, seen } = draft.deal;
  return (
    <div class="card warning">
      <p>{typedFor(name, tab, seen.row)}</p>
      <p class="buttons">
        <Button isOff={session.isBusy.value} onClick={() => store.backTo(draft)}>
          {backTo(name)}
        </Button>
        <Button isOff={session.isBusy.value} onClick={() => store.discard(draft)}>
          {DEAL_TEXTS.discard}
        </Button>
      </p>
    </div>
  );
}
