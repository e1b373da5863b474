import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { cellShown, DEAL_TEXTS, dealShown } from '../../src/core/language/sidebar/deal';
import type { DealData, DealPageData, SelectionData } from '../../src/server/contract';
import type { Loadable } from '../state/loadable';
import type { Session } from '../state/session';
import { focusSoon, keepFocusIn } from '../ui/focus';
import { panelId } from '../ui/tabs';
import type { Look } from './follow-selection';
import {
  isSameDeal,
  isTyped,
  type NextStepDraft,
  overFound,
  toWrite,
  unchanged,
} from './next-step-draft';

/** After so many looks that failed one after the other, the page says so. */
const MOST_FAILED_LOOKS = 3;

/** The *Deal* view's state and what can be done in it. */
export interface DealStore {
  readonly page: ReadonlySignal<Loadable<DealPageData>>;
  /** Another row is being read, while the one before is shown. */
  readonly isReading: ReadonlySignal<boolean>;
  /** Read out when another deal is shown. */
  readonly announced: ReadonlySignal<string>;
  /** The next step that is typed; null where nothing is. */
  readonly draft: ReadonlySignal<NextStepDraft | null>;
  readonly isUnsaved: ReadonlySignal<boolean>;
  load(): Promise<void>;
  /** The next time the view is shown, it is read anew. */
  forget(): void;
  /** Asks where the user is, and reads the page anew where that is elsewhere. */
  look(): Promise<Look>;
  /** Takes what is typed, for the deal that is shown unless another one's is typed already. */
  edit(change: Partial<Pick<NextStepDraft, 'text' | 'date'>>): void;
  /** Writes the next step. `isDateWrong` where the date's field holds what is no date. */
  write(isDateWrong: boolean): Promise<void>;
  /** Writes it over what somebody else has written meanwhile. */
  writeAnyway(): Promise<void>;
  discard(): void;
  /** Selects a cell of the shown deal; null selects its row. */
  showCell(column: number | null): Promise<void>;
}

/** The store of the *Deal* view. */
export function createDealStore(session: Session): DealStore {
  const page = signal<Loadable<DealPageData>>({ kind: 'idle' });
  const isReading = signal(false);
  const announced = signal('');
  const draft = signal<NextStepDraft | null>(null);
  let failedLooks = 0;
  /** The request that is under way; the next one waits for it. */
  let underWay: Promise<unknown> = Promise.resolve();
  const alone = <Value>(ask: () => Promise<Value>): Promise<Value> => {
    const asked = underWay.then(ask);
    underWay = asked;
    return asked;
  };
  const shown = (): DealPageData | null => (page.value.kind === 'ready' ? page.value.value : null);
  const dealOf = (data: DealPageData | null): DealData | null =>
    data?.kind === 'deal' ? data.deal : null;

  /** Takes an answer; the page before stays in sight until it is there. */
  const read = async (): Promise<void> => {
    const before = shown();
    if (before === null) page.value = { kind: 'loading' };
    isReading.value = before !== null;
    const answer = await session.callServer({ call: 'dealPage' });
    isReading.value = false;
    keepFocusIn(panelId('deal'));
    if (!answer.ok) {
      page.value = { kind: 'failed', sentence: answer.sentence };
      return;
    }
    page.value = { kind: 'ready', value: answer.value };
    const deal = dealOf(answer.value);
    const dealBefore = dealOf(before);
    if (deal === null)
      announced.value = answer.value.kind === 'no-deal' ? answer.value.sentence : '';
    else if (dealBefore === null || !isSameDeal(deal, dealBefore)) {
      announced.value = dealShown(deal.name, deal.standing);
    }
  };

  const complainOf = (error: 'step' | 'date', sentence: string): void => {
    if (draft.value !== null) draft.value = { ...draft.value, error };
    session.complain(sentence);
    focusSoon(error === 'step' ? 'next-step' : 'next-step-date');
  };

  const written = async (sentence: string): Promise<void> => {
    draft.value = null;
    session.say(sentence);
    await alone(read);
  };

  const writeRow = async (typed: NextStepDraft): Promise<void> => {
    const request = toWrite(typed);
    if (request === null) {
      draft.value = null;
      session.say(DEAL_TEXTS.nothingChanged);
      return;
    }
    const answer = await alone(() =>
      session.act({ call: 'writeNextStep', ...request }, DEAL_TEXTS.saving, () =>
        store.write(false),
      ),
    );
    if (answer === null) return;
    const { value } = answer;
    if (value.isWritten) return written(value.sentence);
    draft.value = { ...typed, found: value.found };
    session.complain(value.sentence);
    focusSoon('next-step-found');
  };

  const note = async ({ deal, text, date }: NextStepDraft): Promise<void> => {
    const answer = await alone(() =>
      session.act(
        { call: 'noteNextStep', deal: deal.seen, text: text.trim(), date },
        DEAL_TEXTS.saving,
        () => store.write(false),
      ),
    );
    if (answer !== null) await written(answer.value);
  };

  const store: DealStore = {
    page,
    isReading,
    announced,
    draft,
    isUnsaved: computed(() => draft.value !== null),
    load: () => alone(read),
    forget() {
      page.value = { kind: 'idle' };
    },
    look: () =>
      alone(async () => {
        const data = shown();
        if (data === null || session.isBusy.value) return 'same';
        const answer = await session.callServer({ call: 'selection' });
        if (!answer.ok) {
          failedLooks++;
          if (failedLooks >= MOST_FAILED_LOOKS) {
            page.value = { kind: 'failed', sentence: answer.sentence };
          }
          return 'failed';
        }
        failedLooks = 0;
        if (isSamePlace(answer.value, data.at)) return 'same';
        await read();
        return 'changed';
      }),
    edit(change) {
      const deal = dealOf(shown());
      const before = draft.value ?? (deal === null ? null : unchanged(deal));
      if (before === null) return;
      const after = { ...before, ...change, error: null };
      draft.value = isTyped(after) ? after : null;
    },
    async write(isDateWrong) {
      const deal = dealOf(shown());
      const typed = draft.value ?? (deal === null ? null : unchanged(deal));
      if (typed === null || session.isBusy.value) return;
      if (isDateWrong) {
        draft.value = typed;
        complainOf('date', DEAL_TEXTS.dateWrong);
      } else if (typed.deal.nextStepPlace.kind !== 'log') await writeRow(typed);
      else if (typed.text.trim() === '') {
        draft.value = typed;
        complainOf('step', DEAL_TEXTS.stepMissing);
      } else await note(typed);
    },
    async writeAnyway() {
      if (draft.value === null || session.isBusy.value) return;
      draft.value = overFound(draft.value);
      await writeRow(draft.value);
    },
    discard() {
      draft.value = null;
      session.say(DEAL_TEXTS.discarded);
      keepFocusIn(panelId('deal'));
    },
    async showCell(column) {
      const deal = dealOf(shown());
      if (deal === null) return;
      const { tab, seen } = deal;
      const { row } = seen;
      const again = (): Promise<void> => store.showCell(column);
      const request =
        column === null
          ? ({ call: 'showRow', tab, row } as const)
          : ({ call: 'showCell', tab, row, column } as const);
      const answer = await alone(() => session.act(request, DEAL_TEXTS.showing, again));
      if (answer !== null) session.say(cellShown(tab, row));
    },
  };
  return store;
}

function isSamePlace(one: SelectionData | null, other: SelectionData | null): boolean {
  return one?.sheetId === other?.sheetId && one?.row === other?.row && one?.mark === other?.mark;
}
