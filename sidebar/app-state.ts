import { signal } from '@preact/signals';
import { type CoachStore, createCoachStore } from './coach/coach-store';
import { createDealStore, type DealStore } from './deal/deal-store';
import { createDealsStore, type DealsStore } from './deals/deals-store';
import { createProcessStore, type ProcessStore } from './process/process-store';
import { createStartStore, type StartStore } from './start/start-store';
import type { CallServer } from './state/call-server';
import { keepView } from './state/last-view';
import { createSession, type Session } from './state/session';
import { focusSoon } from './ui/focus';
import { tabId } from './ui/tabs';

/** One of the page's views. */
export type View = 'start' | 'deals' | 'process' | 'deal' | 'coach';

/** The views in the order of their tabs. */
export const VIEWS: readonly View[] = ['start', 'deals', 'process', 'deal', 'coach'];

/** So long a view that an arrow key leads to must be shown before the server is asked for it. */
const MILLISECONDS_PASSING = 300;

/** The page's whole state, made once and passed down. */
export interface AppState {
  readonly session: Session;
  readonly start: StartStore;
  readonly deals: DealsStore;
  readonly process: ProcessStore;
  readonly deal: DealStore;
  readonly coach: CoachStore;
  /** The views that there are: *Start* only where the page was opened with it. */
  views(): readonly View[];
  /** The view that is shown. */
  view(): View;
  /** Shows a view and loads what it needs, a passing one only once it stays. */
  show(view: View, isPassing?: boolean): void;
  /** Reads what the shown view needs anew. */
  refresh(): void;
}

/** The view that a text names; *Deals* where it names none. */
export function viewNamed(text: string | null | undefined): View {
  return VIEWS.find((view) => view === text) ?? 'deals';
}

/** The page's state over a way to the server. */
export function createAppState(callServer: CallServer, first: View): AppState {
  const session = createSession(callServer);
  const shown = signal<View>(first);
  const hasStart = first === 'start';
  const process = createProcessStore(session, () => {
    deals.overview.forget();
    deal.forget();
    coach.forget();
  });
  const deal = createDealStore(session);
  const coach = createCoachStore(session);
  const deals = createDealsStore(session, {
    onMappingSaved() {
      process.forget();
      deal.forget();
      coach.forget();
    },
    onSetUp(view) {
      process.show(view);
      deal.forget();
      coach.forget();
      state.show('process');
      focusSoon(tabId('process'));
    },
  });
  const start = createStartStore(session, deals, () => {
    process.forget();
    deal.forget();
    coach.forget();
  });
  const load: Readonly<Record<View, { isIdle: () => boolean; run: () => void }>> = {
    start: { isIdle: () => deals.overview.now.value.kind === 'idle', run: deals.overview.load },
    deals: { isIdle: () => deals.overview.now.value.kind === 'idle', run: deals.overview.load },
    process: { isIdle: () => process.view.value.kind === 'idle', run: process.load },
    deal: { isIdle: () => deal.page.value.kind === 'idle', run: deal.load },
    coach: { isIdle: () => coach.team.value.kind === 'idle', run: coach.load },
  };
  const state: AppState = {
    session,
    start,
    deals,
    process,
    deal,
    coach,
    views: () => VIEWS.filter((view) => view !== 'start' || hasStart),
    view: () => shown.value,
    show(view, isPassing = false) {
      shown.value = view;
      // The script knows whether *Start* is wanted again.
      if (view !== 'start') keepView(view);
      if (!session.isBusy.value) session.say('');
      const loadShown = (): void => {
        if (shown.value === view && load[view].isIdle()) load[view].run();
      };
      if (isPassing) setTimeout(loadShown, MILLISECONDS_PASSING);
      else loadShown();
    },
    refresh() {
      load[shown.value].run();
    },
  };
  return state;
}
