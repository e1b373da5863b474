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
  /** The next step that is typed for the shown deal; null where nothing is. */
  readonly draft: ReadonlySignal<NextStepDraft | null>;
  /** What is typed for other deals and not written. */
  readonly othersDrafts: ReadonlySignal<readonly NextStepDraft[]>;
  readonly isUnsaved: ReadonlySignal<boolean>;
  load(): Promise<void>;
  /** The next time the view is shown, it is read anew. */
  forget(): void;
  /** Asks where the user is, and reads the page anew where that is elsewhere. */
  look(): Promise<Look>;
  /** Takes what is typed for the deal that is shown. */
  edit(change: Partial<Pick<NextStepDraft, 'text' | 'date'>>): void;
  /** Writes the next step. `isDateWrong` where the date's field holds what is no date. */
  write(isDateWrong: boolean): Promise<void>;
  /** Writes it over what somebody else has written meanwhile. */
  writeAnyway(): Promise<void>;
  /** Gives up what is typed for a deal. */
  discard(typed: NextStepDraft): void;
  /** Selects the row of the deal that it was typed for, and shows that deal. */
  backTo(typed: NextStepDraft): Promise<void>;
  /** Selects a cell of the shown deal; null selects its row. */
  showCell(column: number | null): Promise<void>;
}

/** The store of the *Deal* view. */
export function createDealStore(session: Session): DealStore {
  const page = signal<Loadable<DealPageData>>({ kind: 'idle' });
  const isReading = signal(false);
  const announced = signal('');
  const drafts = signal<readonly NextStepDraft[]>([]);
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

  const draft = computed(() => {
    const deal = dealOf(shown());
    return drafts.value.find((each) => deal !== null && isSameDeal(each.deal, deal)) ?? null;
  });
  /** What the form of the shown deal says, typed or not; null where no deal is shown. */
  const formNow = (): NextStepDraft | null => {
    const deal = dealOf(shown());
    return draft.value ?? (deal === null ? null : unchanged(deal));
  };
  /** Keeps what is typed for a deal; null forgets it. */
  const keep = (deal: DealData, typed: NextStepDraft | null): void => {
    const others = drafts.value.filter((each) => !isSameDeal(each.deal, deal));
    drafts.value = typed === null ? others : [...others, typed];
  };

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

  const complainOf = (typed: NextStepDraft, error: 'step' | 'date', sentence: string): void => {
    keep(typed.deal, { ...typed, error });
    session.complain(sentence);
    focusSoon(error === 'step' ? 'next-step' : 'next-step-date');
  };

  const written = async ({ deal }: NextStepDraft, sentence: string): Promise<void> => {
    keep(deal, null);
    session.say(sentence);
    await alone(read);
  };

  const writeRow = async (typed: NextStepDraft): Promise<void> => {
    const request = toWrite(typed);
    if (request === null) {
      keep(typed.deal, null);
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
    if (value.isWritten) return written(typed, value.sentence);
    keep(typed.deal, { ...typed, found: value.found });
    session.complain(value.sentence);
    focusSoon('next-step-found');
  };

  const note = async (typed: NextStepDraft): Promise<void> => {
    const { deal, text, date } = typed;
    const answer = await alone(() =>
      session.act(
        { call: 'noteNextStep', deal: deal.seen, text: text.trim(), date },
        DEAL_TEXTS.saving,
        () => store.write(false),
      ),
    );
    if (answer !== null) await written(typed, answer.value);
  };

  const store: DealStore = {
    page,
    isReading,
    announced,
    draft,
    othersDrafts: computed(() => drafts.value.filter((each) => each !== draft.value)),
    isUnsaved: computed(() => drafts.value.length > 0),
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
      const before = formNow();
      if (before === null) return;
      const after = { ...before, ...change, error: null };
      keep(after.deal, isTyped(after) ? after : null);
    },
    async write(isDateWrong) {
      const typed = formNow();
      if (typed === null || session.isBusy.value) return;
      if (isDateWrong) {
        complainOf(typed, 'date', DEAL_TEXTS.dateWrong);
      } else if (typed.deal.nextStepPlace.kind !== 'log') await writeRow(typed);
      else if (typed.text.trim() === '') {
        complainOf(typed, 'step', DEAL_TEXTS.stepMissing);
      } else await note(typed);
    },
    async writeAnyway() {
      if (draft.value === null || session.isBusy.value) return;
      const typed = overFound(draft.value);
      keep(typed.deal, typed);
      await writeRow(typed);
    },
    discard({ deal }) {
      keep(deal, null);
      session.say(DEAL_TEXTS.discarded);
      keepFocusIn(panelId('deal'));
    },
    async backTo(typed) {
      const { tab, seen } = typed.deal;
      const request = { call: 'showRow', tab, row: seen.row } as const;
      const again = (): Promise<void> => store.backTo(typed);
      const answer = await alone(() => session.act(request, DEAL_TEXTS.showing, again));
      if (answer === null) return;
      await alone(read);
      focusSoon('next-step');
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
