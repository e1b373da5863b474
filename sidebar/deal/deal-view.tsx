import { useEffect } from 'preact/hooks';
import { DEAL_TEXTS } from '../../src/core/language/sidebar/deal';
import type { Session } from '../state/session';
import { focusSoon } from '../ui/focus';
import { Loaded } from '../ui/loaded';
import { panelId } from '../ui/tabs';
import { DealPage } from './deal-page';
import type { DealStore } from './deal-store';
import { followSelection } from './follow-selection';
import { NextStepForm } from './next-step-form';
import { OthersDraft } from './others-draft';

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
          const form =
            deal !== null && (draft !== null || deal.isOpen) ? (
              // Another deal has fields of its own: nobody types on into them unawares.
              <NextStepForm
                key={`${deal.seen.sheetId} ${deal.seen.key}`}
                deal={draft?.deal ?? deal}
                draft={draft}
                store={store}
                session={session}
              />
            ) : null;
          return (
            <>
              <div role="status">
                {store.othersDrafts.value.map((each) => (
                  <OthersDraft
                    key={`${each.deal.seen.sheetId} ${each.deal.seen.row} ${each.deal.seen.key}`}
                    draft={each}
                    store={store}
                    session={session}
                  />
                ))}
              </div>
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
              {form}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
