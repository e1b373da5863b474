import { DEAL_TEXTS, noRowFor } from '../../src/core/language/sidebar/deal';
import { Button } from '../ui/button';
import { type DealStore, goneId } from './deal-store';
import { inOneLine, type NextStepDraft } from './next-step-draft';

interface GoneDraftProps {
  readonly draft: NextStepDraft;
  readonly store: DealStore;
}

/** What is typed for a deal that is not in the sheet any more: to be copied, or given up. */
export function GoneDraft({ draft, store }: GoneDraftProps) {
  return (
    <div class="card warning gone">
      <p id={goneId(draft.deal)} tabIndex={-1}>
        {noRowFor(draft.deal.name, inOneLine(draft.text, draft.date))}
      </p>
      <p class="buttons">
        <Button onClick={() => store.copy(draft)}>{DEAL_TEXTS.copy}</Button>
        <Button onClick={() => store.discard(draft)}>{DEAL_TEXTS.discard}</Button>
      </p>
    </div>
  );
}
