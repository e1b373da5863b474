import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { fieldsToCorrect, SIDEBAR_TEXTS } from '../../src/core/texts/sidebar';
import type { ProcessData, ProcessViewData } from '../../src/server/contract';
import { createLoader, type Loadable } from '../state/loadable';
import type { Session } from '../state/session';
import { focusSoon } from '../ui/focus';
import { draftOf, isSameDraft, onTopOf, type ProcessDraft } from './draft';
import { draftErrors, type FieldError } from './draft-errors';
import { processOf } from './draft-to-process';
import { CONFLICT_ID, fieldId } from './ids';
import { isSamePerson, peopleOf } from './people';

/** Somebody else's changes, found when saving. */
export interface Conflict {
  readonly changes: readonly string[];
  readonly view: ProcessViewData;
}

/** The *Process* view's state and what can be done in it. */
export interface ProcessStore {
  readonly view: ReadonlySignal<Loadable<ProcessViewData>>;
  readonly draft: ReadonlySignal<ProcessDraft>;
  readonly isUnsaved: ReadonlySignal<boolean>;
  /** Fields to correct; none before the first try to save. */
  readonly errors: ReadonlySignal<readonly FieldError[]>;
  readonly conflict: ReadonlySignal<Conflict | null>;
  /** Whose process is shown; null for the team's. */
  readonly forWhom: ReadonlySignal<string | null>;
  /** Ids of the stages whose fields are shown. */
  readonly open: ReadonlySignal<ReadonlySet<number>>;
  load(): Promise<void>;
  forget(): void;
  /** Shows a process that came with another answer. */
  show(view: ProcessViewData): void;
  edit(draft: ProcessDraft): void;
  choose(salesperson: string | null): void;
  setOpen(stageId: number, isOpen: boolean): void;
  save(): Promise<void>;
  saveMine(): Promise<void>;
  takeTheirs(): void;
  undoAll(): void;
}

const NOTHING: ProcessData = { stages: [], overrides: [] };

/**
 * The store of the *Process* view. The form is kept apart from what was loaded, so whatever the
 * server answers, what the user typed stays until it is saved or given up by a button.
 */
export function createProcessStore(session: Session, onSaved: () => void): ProcessStore {
  const texts = SIDEBAR_TEXTS.process;
  const loader = createLoader(() => session.callServer({ call: 'process' }));
  const base = signal<ProcessData>(NOTHING);
  const untouched = signal(draftOf(NOTHING));
  const draft = signal(untouched.value);
  const conflict = signal<Conflict | null>(null);
  const forWhom = signal<string | null>(null);
  const open = signal<ReadonlySet<number>>(new Set());
  const hasTriedToSave = signal(false);
  const isUnsaved = computed(() => !isSameDraft(draft.value, untouched.value));
  const errors = computed(() => (hasTriedToSave.value ? draftErrors(draft.value) : []));

  /** Takes a loaded or saved process as the new base; what was typed since `known` stays. */
  const adopt = (view: ProcessViewData, known: ProcessDraft = draft.value): void =>
    batch(() => {
      const typed = draft.value;
      base.value = view.process;
      untouched.value = draftOf(view.process, known);
      draft.value = typed === known ? untouched.value : onTopOf(untouched.value, typed);
      conflict.value = null;
      hasTriedToSave.value = false;
    });

  const setOpen = (stageId: number, isOpen: boolean): void => {
    const next = new Set(open.value);
    if (isOpen) next.add(stageId);
    else next.delete(stageId);
    open.value = next;
  };

  /** Says what the user gave up, and offers it back. */
  const offerBack = (sentence: string, mine: ProcessDraft, back: string): void => {
    const run = (): void => {
      draft.value = mine;
      session.say(texts.broughtBack);
    };
    session.say(sentence, { text: back, run });
  };

  const leadToError = (found: readonly FieldError[]): void => {
    const [first] = found;
    if (first === undefined) return;
    const { salesperson } = first;
    const now = loader.now.value;
    const people = now.kind === 'ready' ? peopleOf(now.value, draft.value) : [];
    forWhom.value = people.find((name) => isSamePerson(name, salesperson)) ?? null;
    setOpen(first.stageId, true);
    session.complain(fieldsToCorrect(found.length));
    focusSoon(fieldId(first.stageId, first.field, salesperson !== null));
  };

  /** Writes the draft to the sheet for the first time, where there is no process tab yet. */
  const setUp = async (): Promise<boolean> => {
    const answer = await session.act({ call: 'createTabs' }, texts.saving, store.save);
    if (answer === null) return false;
    loader.set(answer.value);
    if (!isUnsaved.value) adopt(answer.value);
    return true;
  };

  const send = async (from: ProcessData, again: () => void): Promise<void> => {
    const sent = draft.value;
    const request = { call: 'saveProcess', base: from, process: processOf(sent) } as const;
    const answer = await session.act(request, texts.saving, again);
    if (answer === null) return;
    const { value } = answer;
    loader.set(value.view);
    if (value.saved) {
      adopt(value.view, sent);
      session.say(texts.saved);
      onSaved();
    } else {
      conflict.value = { changes: value.changes, view: value.view };
      session.complain(texts.conflictNothing);
      focusSoon(CONFLICT_ID);
    }
  };

  const store: ProcessStore = {
    view: loader.now,
    draft,
    isUnsaved,
    errors,
    conflict,
    forWhom,
    open,
    setOpen,
    async load() {
      if (isUnsaved.value) {
        // Reading anew would throw away what was typed.
        session.complain(texts.saveFirst);
        return;
      }
      await loader.load();
      const { value: now } = loader.now;
      if (now.kind === 'ready') adopt(now.value);
    },
    forget() {
      if (!isUnsaved.value) loader.forget();
    },
    show(view) {
      loader.set(view);
      if (!isUnsaved.value) adopt(view);
    },
    edit(next) {
      draft.value = next;
    },
    choose(salesperson) {
      forWhom.value = salesperson;
    },
    async save() {
      hasTriedToSave.value = true;
      if (errors.value.length > 0) {
        leadToError(errors.value);
        return;
      }
      const now = loader.now.value;
      if (now.kind === 'ready' && now.value.isDrafted && !(await setUp())) return;
      if (isUnsaved.value) await send(base.value, store.save);
      else {
        session.say(SIDEBAR_TEXTS.deals.setUpDone);
        onSaved();
      }
    },
    async saveMine() {
      hasTriedToSave.value = true;
      if (errors.value.length > 0) leadToError(errors.value);
      else if (conflict.value !== null) {
        await send(conflict.value.view.process, store.saveMine);
      }
    },
    takeTheirs() {
      if (conflict.value === null) return;
      const mine = draft.value;
      adopt(conflict.value.view);
      offerBack(texts.tookTheirs, mine, texts.bringMineBack);
    },
    undoAll() {
      const mine = draft.value;
      draft.value = untouched.value;
      hasTriedToSave.value = false;
      offerBack(texts.gone, mine, texts.bringMineBack);
    },
  };
  return store;
}
