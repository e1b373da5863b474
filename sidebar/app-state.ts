import { effect, signal } from '@preact/signals';
import { type CoachStore, createCoachStore } from './coach/coach-store';
import { createDealStore, type DealStore } from './deal/deal-store';
import { createDealsStore, type DealsStore } from './deals/deals-store';
import { createProcessStore, type ProcessStore } from './process/process-store';
import { isAllDone } from './start/start-steps';
import { createStartStore, type StartStore } from './start/start-store';
import type { CallServer } from './state/call-server';
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
  /** The views that there are: without *Start* where nothing of it is left to do. */
  views(): readonly View[];
  /** The view that is shown. */
  view(): View;
  /** Shows a view and loads what it needs, a passing one only once it stays. */
  show(view: View, isPassing?: boolean): void;
  /** Reads what the shown view needs anew. */
  refresh(): void;
}

/** The view that a text names; null where it names none. */
export function viewNamed(text: string | undefined): View | null {
  return VIEWS.find((view) => view === text) ?? null;
}

/**
 * The page's state over a way to the server.
 *
 * @param wanted the view to show first; null for *Deals*, or *Start* while that has something to do
 */
export function createAppState(callServer: CallServer, wanted: View | null): AppState {
  const session = createSession(callServer);
  const shown = signal<View>(wanted ?? 'deals');
  const hasStart = signal(wanted === 'start');
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
    views: () => VIEWS.filter((view) => view !== 'start' || hasStart.value),
    view: () => shown.value,
    show(view, isPassing = false) {
      shown.value = view;
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
  if (wanted === null) {
    leadToStart(state, () => {
      hasStart.value = true;
      state.show('start');
      focusSoon(tabId('start'));
    });
  }
  return state;
}

/** Once the deals are read for the first time, whoever has not gone elsewhere is shown the start. */
function leadToStart(state: AppState, lead: () => void): void {
  let isDecided = false;
  effect(() => {
    const overview = state.deals.overview.now.value;
    if (isDecided || overview.kind !== 'ready') return;
    isDecided = true;
    if (state.view() === 'deals' && !isAllDone(overview.value)) lead();
  });
}
