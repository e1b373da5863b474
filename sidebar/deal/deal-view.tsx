import { useEffect } from 'preact/hooks';
import { DEAL_TEXTS, typedFor } from '../../src/core/language/sidebar/deal';
import type { Session } from '../state/session';
import { focusSoon } from '../ui/focus';
import { Loaded } from '../ui/loaded';
import { panelId } from '../ui/tabs';
import { UnsavedNotice } from '../ui/unsaved-notice';
import { DealPage } from './deal-page';
import type { DealStore } from './deal-store';
import { followSelection } from './follow-selection';
import { isSameDeal } from './next-step-draft';
import { NextStepForm } from './next-step-form';

interface DealViewProps {
  readonly store: DealStore;
  readonly session: Session;
}

/** The *Deal* view: the deal of the selected row. It follows the selection while it is shown. */
export function DealView({ store, session }: DealViewProps) {
  const texts = DEAL_TEXTS;
  useEffect(() => followSelection(store.look, window), [store]);
  const draft = store.draft.value;
  const retry = (): void => {
    focusSoon(panelId('deal'));
    store.load();
  };
  return (
    <>
      <h2 class="unseen">{texts.heading}</h2>
      {/* Read out when another row is selected; what changes by itself takes no focus. */}
      <p class="unseen" role="status">
        {store.announced.value}
      </p>
      {store.isReading.value ? (
        // What is shown is of the row before; a screen reader is told once there is something new.
        <p class="loading reading" aria-hidden="true">
          {texts.reading}
        </p>
      ) : null}
      <Loaded of={store.page.value} loading={texts.loading} onRetry={retry}>
        {(page) => {
          const deal = page.kind === 'deal' ? page.deal : null;
          const isOthers = draft !== null && (deal === null || !isSameDeal(draft.deal, deal));
          const form =
            draft !== null || deal?.isOpen ? (
              <NextStepForm
                deal={draft?.deal ?? deal}
                draft={draft}
                isOthers={isOthers}
                blocks={isOthers && deal?.isOpen === true}
                store={store}
                session={session}
              />
            ) : null;
          return (
            <>
              <UnsavedNotice
                text={
                  draft === null
                    ? ''
                    : typedFor(draft.deal.name, draft.deal.tab, draft.deal.seen.row)
                }
                button={texts.showUnsaved}
                isShown={isOthers}
                onShow={() => focusSoon('next-step')}
              />
              <div class="deal-content">
                {page.kind === 'deal' ? (
                  <DealPage deal={page.deal} store={store} session={session} />
                ) : (
                  <div class="card">
                    {page.place === '' ? null : <h3>{page.place}</h3>}
                    <p>{page.sentence}</p>
                  </div>
                )}
              </div>
              {/* It stays in its place whatever row is selected, so that it keeps the keyboard. */}
              {form}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
