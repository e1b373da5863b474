import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { PAGE_TEXTS, rowShown } from '../../src/core/language/sidebar/common';
import { columnsSaved, DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import type { Calls, DealsTabData, OverviewData, ProcessViewData } from '../../src/server/contract';
import { createLoader, type Loader } from '../state/loadable';
import type { Session } from '../state/session';
import {
  draftOfTab,
  isMappingChanged,
  type MappingDraft,
  mappingRequest,
  rebasedDraft,
} from './mapping-draft';
import type { WorkingDaysDraft } from './working-days-draft';

/** The *Deals* view's state and what can be done in it. */
export interface DealsStore {
  readonly overview: Loader<OverviewData, void>;
  readonly isUnsaved: ReadonlySignal<boolean>;
  draftOf(data: DealsTabData): MappingDraft;
  edit(data: DealsTabData, draft: MappingDraft): void;
  undo(data: DealsTabData): void;
  /** Whether it was saved. */
  save(data: DealsTabData): Promise<boolean>;
  /** Saves which pipeline and which currency are measured. */
  measure(measured: Calls['saveSettings']['request']): Promise<void>;
  /** The form of which days count; null where nothing was typed. */
  readonly workingDays: ReadonlySignal<WorkingDaysDraft | null>;
  editWorkingDays(draft: WorkingDaysDraft): void;
  /** Whether it was saved. */
  saveWorkingDays(workingDays: OverviewData['workingDays']): Promise<boolean>;
  saveLanguage(language: string | null): Promise<void>;
  showRow(tab: string, row: number): Promise<void>;
  setUp(): Promise<void>;
}

/** What other views need to know of this one. */
export interface DealsEvents {
  onMappingSaved(): void;
  onSetUp(process: ProcessViewData): void;
}

/** The store of the *Deals* view. Drafts are kept by tab until they are saved or undone. */
export function createDealsStore(session: Session, events: DealsEvents): DealsStore {
  const texts = DEALS_TEXTS;
  const overview = createLoader(() => session.callServer({ call: 'overview' }));
  const drafts = signal<ReadonlyMap<string, MappingDraft>>(new Map());
  const keep = (tab: string, draft: MappingDraft | null): void => {
    const next = new Map(drafts.value);
    if (draft === null) next.delete(tab);
    else next.set(tab, draft);
    drafts.value = next;
  };
  const draftOf = (data: DealsTabData): MappingDraft => {
    const draft = drafts.value.get(data.tab);
    return draft === undefined ? draftOfTab(data) : rebasedDraft(data, draft);
  };
  const isUnsaved = computed(() => {
    const { now } = overview;
    if (now.value.kind !== 'ready') return drafts.value.size > 0;
    return now.value.value.tabs.some((data) => isMappingChanged(data, draftOf(data)));
  });

  const workingDays = signal<WorkingDaysDraft | null>(null);

  const store: DealsStore = {
    overview,
    workingDays,
    editWorkingDays(draft) {
      workingDays.value = draft;
    },
    isUnsaved,
    draftOf,
    edit: (data, draft) => keep(data.tab, draft),
    undo(data) {
      const draft = draftOf(data);
      keep(data.tab, null);
      const bringBack = (): void => {
        keep(data.tab, draft);
        session.say('');
      };
      session.say(PAGE_TEXTS.undone, { text: PAGE_TEXTS.bringBackChanges, run: bringBack });
    },
    async save(data) {
      const request = mappingRequest(data, draftOf(data));
      const answer = await session.act({ call: 'saveMapping', ...request }, texts.saving, () =>
        store.save(data),
      );
      if (answer === null) return false;
      keep(data.tab, null);
      overview.set(answer.value);
      const { read, rows } = answer.value.deals;
      session.say(columnsSaved(read, rows));
      events.onMappingSaved();
      return true;
    },
    async measure(measured) {
      const again = (): Promise<void> => store.measure(measured);
      const answer = await session.act(
        { call: 'saveSettings', ...measured },
        texts.measuring,
        again,
      );
      if (answer === null) return;
      overview.set(answer.value);
      const { read, rows } = answer.value.deals;
      session.say(columnsSaved(read, rows));
      events.onMappingSaved();
    },
    async saveWorkingDays(wanted) {
      const again = (): Promise<boolean> => store.saveWorkingDays(wanted);
      const request = { call: 'saveWorkingDays', workingDays: wanted } as const;
      const answer = await session.act(request, texts.measuring, again);
      if (answer === null) return false;
      workingDays.value = null;
      overview.set(answer.value);
      session.say(texts.daysSaved);
      events.onMappingSaved();
      return true;
    },
    async saveLanguage(language) {
      const again = (): Promise<void> => store.saveLanguage(language);
      const request = { call: 'saveLanguage', language } as const;
      const answer = await session.act(request, texts.measuring, again);
      if (answer === null) return;
      overview.set(answer.value);
      session.say(texts.languageSaved);
    },
    async showRow(tab, row) {
      const again = (): Promise<void> => store.showRow(tab, row);
      const answer = await session.act({ call: 'showRow', tab, row }, texts.showing, again);
      if (answer !== null) session.say(rowShown(tab, row));
    },
    async setUp() {
      const answer = await session.act({ call: 'createTabs' }, texts.settingUp, store.setUp);
      if (answer === null) return;
      overview.forget();
      events.onSetUp(answer.value);
      session.say(texts.setUpDone);
    },
  };
  return store;
}
