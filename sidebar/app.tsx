import { PAGE_TEXTS } from '../src/core/language/sidebar/common';
import { DEAL_TEXTS } from '../src/core/language/sidebar/deal';
import { DEALS_TEXTS } from '../src/core/language/sidebar/deals';
import { PROCESS_TEXTS } from '../src/core/language/sidebar/process';
import type { AppState, View } from './app-state';
import { CoachView } from './coach/coach-view';
import { DealView } from './deal/deal-view';
import { DealsView } from './deals/deals-view';
import { ProcessView } from './process/process-view';
import { StartView } from './start/start-view';
import { Button } from './ui/button';
import { focusSoon } from './ui/focus';
import { MessageLine } from './ui/message-line';
import { panelId, Tabs, tabId } from './ui/tabs';
import { UnsavedNotice } from './ui/unsaved-notice';

/** The page: tabs, the chosen view, the message line. */
export function App({ state }: { readonly state: AppState }) {
  const { session, deals, process, deal } = state;
  const view = state.view();
  const isUnsaved = {
    start: false,
    deals: deals.isUnsaved.value,
    process: process.isUnsaved.value,
    deal: deal.isUnsaved.value,
    coach: false,
  };
  const goTo = (wanted: View): void => {
    state.show(wanted);
    focusSoon(tabId(wanted));
  };
  return (
    <div class="page">
      <header>
        <h1 class="unseen">{PAGE_TEXTS.addOn}</h1>
        <Tabs
          label={PAGE_TEXTS.viewsLabel}
          tabs={state.views().map((code) => ({
            code,
            text: PAGE_TEXTS.views[code],
            mark: isUnsaved[code] ? PAGE_TEXTS.notSaved : null,
          }))}
          chosen={view}
          onChoose={state.show}
        />
        <Button
          look="icon"
          label={PAGE_TEXTS.refresh}
          isOff={session.isBusy.value}
          onClick={state.refresh}
        >
          <span aria-hidden="true">↻</span>
        </Button>
      </header>
      {/* By its key a view begins at its top, wherever the one before was left. */}
      <main key={view} aria-busy={session.isBusy.value}>
        <UnsavedNotice
          text={PROCESS_TEXTS.unsaved}
          button={PROCESS_TEXTS.showUnsaved}
          isShown={isUnsaved.process && view !== 'process'}
          onShow={() => goTo('process')}
        />
        <UnsavedNotice
          text={DEALS_TEXTS.unsaved}
          button={DEALS_TEXTS.showUnsaved}
          isShown={isUnsaved.deals && view !== 'deals'}
          onShow={() => goTo('deals')}
        />
        <UnsavedNotice
          text={DEAL_TEXTS.unsaved}
          button={DEAL_TEXTS.showUnsaved}
          isShown={isUnsaved.deal && view !== 'deal'}
          onShow={() => goTo('deal')}
        />
        {state.views().map((code) => (
          <div
            key={code}
            role="tabpanel"
            id={panelId(code)}
            aria-labelledby={tabId(code)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the tabs pattern asks for it, and what loads may hold nothing else to focus
            tabIndex={0}
            hidden={code !== view}
          >
            {code === view ? <Shown view={code} state={state} goTo={goTo} /> : null}
          </div>
        ))}
      </main>
      <MessageLine session={session} />
    </div>
  );
}

interface ShownProps {
  readonly view: View;
  readonly state: AppState;
  readonly goTo: (view: View) => void;
}

function Shown({ view, state, goTo }: ShownProps) {
  const { session, deals, process, deal, coach } = state;
  switch (view) {
    case 'start':
      return <StartView store={state.start} deals={deals} session={session} onGoTo={goTo} />;
    case 'deals':
      return <DealsView store={deals} coach={coach} session={session} />;
    case 'process':
      return <ProcessView store={process} session={session} />;
    case 'deal':
      return <DealView store={deal} session={session} />;
    case 'coach':
      return (
        <CoachView
          store={coach}
          session={session}
          onGoToDeals={() => goTo('deals')}
          onGoToProcess={() => goTo('process')}
        />
      );
  }
}
