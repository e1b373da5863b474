import { type ReadonlySignal, signal } from '@preact/signals';
import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import { DEALS_TEXTS } from '../../src/core/language/sidebar/deals';
import {
  fieldsToCorrect,
  PROCESS_TEXTS,
  savedWith,
  withoutStep,
} from '../../src/core/language/sidebar/process';
import {
  columnNotRequired,
  columnRequired,
  WORKSHOP_TEXTS,
} from '../../src/core/language/sidebar/workshop';
import { mergeProcess } from '../../src/core/process/merge-process';
import type { SalesProcess } from '../../src/core/process/model';
import type { ProcessViewData } from '../../src/server/contract';
import { createLoader, type Loadable } from '../state/loadable';
import type { Session } from '../state/session';
import { focusSoon } from '../ui/focus';
import type { ProcessDraft } from './draft';
import { editTerms, nextOpenStage } from './draft-edits';
import type { FieldError } from './draft-errors';
import { processOf } from './draft-to-process';
import { CONFLICT_ID, fieldId, NOT_AGREED_ID } from './ids';
import { lackingStep } from './lacking-step';
import { isSamePerson, peopleOf } from './people';
import { createProcessForm, type ProcessForm } from './process-form';
import { createQuotaStore, type QuotaStore } from './quota-store';

/** Somebody else's changes, found when saving. */
interface Conflict {
  readonly changes: readonly string[];
  readonly view: ProcessViewData;
}

/** The *Process* view's state and what can be done in it. */
export interface ProcessStore extends Pick<ProcessForm, 'draft' | 'isUnsaved' | 'errors' | 'edit'> {
  readonly view: ReadonlySignal<Loadable<ProcessViewData>>;
  readonly conflict: ReadonlySignal<Conflict | null>;
  /** Quotas that are tried out. */
  readonly quota: QuotaStore;
  /** Whose process is shown; null for the team's. */
  readonly forWhom: ReadonlySignal<string | null>;
  /** Ids of the stages whose fields are shown. */
  readonly open: ReadonlySignal<ReadonlySet<number>>;
  load(): Promise<void>;
  forget(): void;
  /** Shows a process that came with another answer. */
  show(view: ProcessViewData): void;
  choose(salesperson: string | null): void;
  setOpen(stageId: number, isOpen: boolean): void;
  save(): Promise<void>;
  saveMine(): Promise<void>;
  takeTheirs(): void;
  undoAll(): void;
  /** Whose process was no longer what was shown when somebody agreed to it; null for nobody's. */
  readonly notAgreed: ReadonlySignal<NotAgreed | null>;
  /** Records that one of the two agrees to the salesperson's process as it is shown. */
  agree(salesperson: string, by: 'manager' | 'salesperson'): Promise<void>;
  /** Adds the column that shows a step's criterion to the deals, and requires it at the next stage. */
  addColumn(stageId: number, step: string): Promise<void>;
  /**
   * Requires a column at the stage after one, if there is one.
   *
   * @param done what was done before, with a space behind it
   */
  requireColumn(stageId: number, header: string, done?: string): void;
}

/** An agreement that was not recorded, and what is different from what was shown. */
interface NotAgreed {
  readonly salesperson: string;
  readonly changes: readonly string[];
}

/** The store of the *Process* view. */
export function createProcessStore(session: Session, onSaved: () => void): ProcessStore {
  const texts = PROCESS_TEXTS;
  const loader = createLoader(() => session.callServer({ call: 'process' }));
  const form = createProcessForm();
  const conflict = signal<Conflict | null>(null);
  const forWhom = signal<string | null>(null);
  const open = signal<ReadonlySet<number>>(new Set());
  const notAgreed = signal<NotAgreed | null>(null);

  const loaded = (): ProcessViewData | null => {
    const { value: now } = loader.now;
    return now.kind === 'ready' ? now.value : null;
  };

  /** Takes a process as it is in the sheet now; what was typed since the form was `known` stays. */
  const accept = (view: ProcessViewData, known?: ProcessDraft): void => {
    form.adopt(view.process, known);
    conflict.value = null;
    notAgreed.value = null;
    const people = peopleOf(view, form.draft.value);
    forWhom.value = people.find((name) => isSamePerson(name, forWhom.value)) ?? null;
  };

  const setOpen = (stageId: number, isOpen: boolean): void => {
    const next = new Set(open.value);
    if (isOpen) next.add(stageId);
    else next.delete(stageId);
    open.value = next;
  };

  /** Says that changes were given up, and offers them back. */
  const offerBack = (sentence: string, mine: ProcessDraft): void => {
    const run = (): void => {
      form.edit(mine);
      session.say(texts.broughtBack);
    };
    session.say(sentence, { text: PAGE_TEXTS.bringBackChanges, run });
  };

  /** Says what was done, and leads to what has no step of selling, which most figures go by. */
  const sayDone = (done: string): void => {
    const missing = lackingStep(form.draft.value);
    const [first] = missing;
    const run = (): void => {
      if (first === undefined) return;
      forWhom.value = null;
      setOpen(first.id, true);
      focusSoon(fieldId(first.id, 'step', false));
    };
    const button = first === undefined ? null : { text: texts.chooseStep, run };
    session.say(`${done}${withoutStep(missing.map(({ name }) => name))}`, button);
  };

  /** Whether the form can be saved; where not, leads to the first field to correct. */
  const isCorrect = (): boolean => {
    const errors: readonly FieldError[] = form.check();
    const [first] = errors;
    if (first === undefined) return true;
    const { stageId, field, salesperson } = first;
    const view = loaded();
    const people = view === null ? [] : peopleOf(view, form.draft.value);
    forWhom.value = people.find((name) => isSamePerson(name, salesperson)) ?? null;
    setOpen(stageId, true);
    session.complain(fieldsToCorrect(errors.length));
    focusSoon(fieldId(stageId, field, salesperson !== null));
    return false;
  };

  /** Writes the draft to the sheet as it was drafted; what is typed is saved over it after that. */
  const setUp = async (): Promise<boolean> => {
    const answer = await session.act({ call: 'createTabs' }, texts.saving, store.save);
    if (answer === null) return false;
    store.show(answer.value);
    return true;
  };

  const send = async (
    base: SalesProcess,
    again: () => void,
    wanted?: SalesProcess,
  ): Promise<void> => {
    const sent = form.draft.value;
    // What it says of the tab may be of before by now.
    notAgreed.value = null;
    const request = { call: 'saveProcess', base, process: wanted ?? processOf(sent) } as const;
    const answer = await session.act(request, texts.saving, again);
    if (answer === null) return;
    const { value } = answer;
    loader.set(value.view);
    if (value.saved) {
      accept(value.view, sent);
      sayDone(savedWith(value.kept));
      onSaved();
    } else {
      conflict.value = { changes: value.changes, view: value.view };
      session.complain(texts.conflictNothing);
      focusSoon(CONFLICT_ID);
    }
  };

  const store: ProcessStore = {
    draft: form.draft,
    isUnsaved: form.isUnsaved,
    errors: form.errors,
    edit: form.edit,
    view: loader.now,
    conflict,
    notAgreed,
    quota: createQuotaStore(session, form, (view) => store.show(view)),
    forWhom,
    open,
    setOpen,
    async load() {
      if (form.isUnsaved.value) {
        // Reading anew would throw away what was typed.
        session.complain(texts.saveFirst);
        return;
      }
      await loader.load();
      const view = loaded();
      if (view !== null) accept(view);
    },
    forget() {
      if (!form.isUnsaved.value) loader.forget();
    },
    show(view) {
      loader.set(view);
      notAgreed.value = null;
      if (!form.isUnsaved.value) accept(view);
    },
    choose(salesperson) {
      forWhom.value = salesperson;
    },
    async save() {
      const isDrafted = loaded()?.isDrafted ?? false;
      if (!(isDrafted || form.isUnsaved.value) || !isCorrect()) return;
      if (isDrafted && !(await setUp())) return;
      if (form.isUnsaved.value) await send(form.base(), store.save);
      else {
        sayDone(DEALS_TEXTS.setUpDone);
        onSaved();
      }
    },
    async saveMine() {
      if (conflict.value === null || !isCorrect()) return;
      const theirs = conflict.value.view.process;
      // Mine where both changed the same; what only they changed stays theirs.
      const merged = mergeProcess(form.base(), processOf(form.draft.value), theirs, 'mine');
      await send(theirs, store.saveMine, merged);
    },
    takeTheirs() {
      if (conflict.value === null) return;
      const mine = form.undo();
      accept(conflict.value.view);
      offerBack(texts.tookTheirs, mine);
    },
    async agree(salesperson, by) {
      if (form.isUnsaved.value) {
        session.complain(texts.saveFirst);
        return;
      }
      const shown = loaded()?.agreements.find((each) =>
        isSamePerson(each.salesperson, salesperson),
      );
      if (shown === undefined) return;
      const again = (): Promise<void> => store.agree(salesperson, by);
      const request = { call: 'agreeToProcess', salesperson, by, shown: shown.content } as const;
      const answer = await session.act(request, texts.agreeing, again);
      if (answer === null) return;
      const { value } = answer;
      loader.set(value.view);
      accept(value.view);
      if (!value.agreed) {
        notAgreed.value = { salesperson, changes: value.changes };
        session.complain(WORKSHOP_TEXTS.agreement.nothing);
        focusSoon(NOT_AGREED_ID);
        return;
      }
      session.say(texts.agreed);
      // The button is gone with what it asked for.
      focusSoon('agreements');
      onSaved();
    },
    async addColumn(stageId, step) {
      const again = (): Promise<void> => store.addColumn(stageId, step);
      const request = { call: 'addProvingColumn', step } as const;
      const answer = await session.act(request, WORKSHOP_TEXTS.criterion.adding, again);
      if (answer === null) return;
      const { header, sentence, view } = answer.value;
      store.show(view);
      onSaved();
      if (header === null) session.complain(sentence);
      else store.requireColumn(stageId, header, `${sentence} `);
    },
    requireColumn(stageId, header, done = '') {
      const stage = form.draft.value.stages.find(({ id }) => id === stageId);
      if (stage === undefined) return;
      const next = nextOpenStage(form.draft.value, stageId);
      if (next === null) {
        session.say(`${done}${columnNotRequired(stage.name)}`);
        focusSoon(fieldId(stageId, 'exitCriteria', false));
        return;
      }
      const { requiredColumns } = next.terms;
      if (!requiredColumns.includes(header)) {
        const change = { requiredColumns: [...requiredColumns, header] };
        form.edit(editTerms(form.draft.value, next.id, change));
      }
      session.say(`${done}${columnRequired(header, next.name)}`);
      // The button is gone with what it offered.
      setOpen(next.id, true);
      focusSoon(fieldId(next.id, 'required', false));
    },
    undoAll() {
      offerBack(PAGE_TEXTS.undone, form.undo());
    },
  };
  return store;
}
