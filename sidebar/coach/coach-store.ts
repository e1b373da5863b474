import { type ReadonlySignal, signal } from '@preact/signals';
import { rowShown, SIDEBAR_TEXTS } from '../../src/core/texts/sidebar';
import type { Calls, CoachPageData } from '../../src/server/contract';
import { createLoader, type Loadable } from '../state/loadable';
import type { Session } from '../state/session';

/** The *Coach* view's state and what can be done in it. */
export interface CoachStore {
  readonly people: ReadonlySignal<Loadable<Calls['coachList']['value']>>;
  readonly salesperson: ReadonlySignal<string | null>;
  readonly page: ReadonlySignal<Loadable<CoachPageData>>;
  /** Whether the buttons write for the chosen salesperson alone. */
  readonly isForOne: ReadonlySignal<boolean>;
  load(): Promise<void>;
  forget(): void;
  choose(salesperson: string | null): Promise<void>;
  loadPage(): Promise<void>;
  setForOne(isForOne: boolean): void;
  writeReport(): Promise<void>;
  annotate(): Promise<void>;
  clear(): Promise<void>;
  showRow(tab: string, row: number): Promise<void>;
}

/** The store of the *Coach* view. */
export function createCoachStore(session: Session): CoachStore {
  const texts = SIDEBAR_TEXTS.coach;
  const people = createLoader(() => session.callServer({ call: 'coachList' }));
  const page = createLoader((salesperson: string) =>
    session.callServer({ call: 'coachPage', salesperson }),
  );
  const salesperson = signal<string | null>(null);
  const isForOne = signal(false);
  const audience = (): string | null => (isForOne.value ? salesperson.value : null);

  const store: CoachStore = {
    people: people.now,
    salesperson,
    page: page.now,
    isForOne,
    async load() {
      const pageToo = salesperson.value === null ? Promise.resolve() : store.loadPage();
      await Promise.all([people.load(), pageToo]);
    },
    forget() {
      people.forget();
      page.forget();
    },
    async choose(name) {
      salesperson.value = name;
      if (name === null) {
        isForOne.value = false;
        page.forget();
      } else await store.loadPage();
    },
    async loadPage() {
      if (salesperson.value !== null) await page.load(salesperson.value);
    },
    setForOne(value) {
      isForOne.value = value;
    },
    async writeReport() {
      const request = { call: 'writeReport', salesperson: audience() } as const;
      const answer = await session.act(request, texts.reporting, store.writeReport);
      if (answer !== null) session.say(answer.value);
    },
    async annotate() {
      const request = { call: 'annotate', salesperson: audience() } as const;
      const answer = await session.act(request, texts.annotating, store.annotate);
      if (answer !== null) session.say(answer.value);
    },
    async clear() {
      const request = { call: 'clearAnnotations' } as const;
      const answer = await session.act(request, texts.clearing, store.clear);
      if (answer !== null) session.say(answer.value);
    },
    async showRow(tab, row) {
      const again = (): Promise<void> => store.showRow(tab, row);
      const answer = await session.act({ call: 'showRow', tab, row }, texts.showing, again);
      if (answer !== null) session.say(rowShown(tab, row));
    },
  };
  return store;
}
