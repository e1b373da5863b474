import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SalesProcess } from '../../src/core/process/model';
import { draftOf, isSameDraft, onTopOf, type ProcessDraft } from './draft';
import { draftErrors, type FieldError } from './draft-errors';

/**
 * The form over a loaded process. It is kept apart from what the server says, so that what is
 * typed stays until it is saved or given up by a button.
 */
export interface ProcessForm {
  readonly draft: ReadonlySignal<ProcessDraft>;
  readonly isUnsaved: ReadonlySignal<boolean>;
  /** Fields to correct; none before the first check. */
  readonly errors: ReadonlySignal<readonly FieldError[]>;
  /** The process as it was loaded. */
  base(): SalesProcess;
  /** Takes a process as the new base; what was typed since the form was `known` stays. */
  adopt(process: SalesProcess, known?: ProcessDraft): void;
  edit(draft: ProcessDraft): void;
  /** Goes back to the base, and gives what was typed. */
  undo(): ProcessDraft;
  /** From now on the fields to correct are shown. */
  check(): readonly FieldError[];
}

const NOTHING: SalesProcess = { activities: [], stages: [], overrides: [] };

/** An empty form. */
export function createProcessForm(): ProcessForm {
  const untouched = signal(draftOf(NOTHING));
  const draft = signal(untouched.value);
  const isChecked = signal(false);
  const isUnsaved = computed(() => !isSameDraft(draft.value, untouched.value));
  const errors = computed(() => (isChecked.value ? draftErrors(draft.value) : []));
  let base = NOTHING;
  return {
    draft,
    isUnsaved,
    errors,
    base: () => base,
    adopt(process, known = draft.value) {
      batch(() => {
        const typed = draft.value;
        base = process;
        untouched.value = draftOf(process, known);
        draft.value = typed === known ? untouched.value : onTopOf(untouched.value, typed);
        isChecked.value = false;
      });
    },
    edit(next) {
      draft.value = next;
    },
    undo() {
      const typed = draft.value;
      draft.value = untouched.value;
      isChecked.value = false;
      return typed;
    },
    check() {
      isChecked.value = true;
      return errors.value;
    },
  };
}
