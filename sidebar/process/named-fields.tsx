import type { ComponentChildren } from 'preact';
import { oldNameKept, PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { TextField } from '../ui/fields';
import { errorAt } from './draft-errors';
import { fieldId } from './ids';
import type { ProcessStore } from './process-store';
import { keptName, type TypedNames } from './typed-values';

interface NamedFieldsProps {
  readonly typed: TypedNames & { readonly id: number };
  readonly label: string;
  readonly store: ProcessStore;
  readonly onEdit: (change: { readonly name: string } | { readonly aliases: string }) => void;
  /** What stands between the name and the other names. */
  readonly children: ComponentChildren;
}

/** The name of a stage or an activity, and at the end what else it is called. */
export function NamedFields({ typed, label, store, onEdit, children }: NamedFieldsProps) {
  const texts = PROCESS_TEXTS;
  const { id, name, aliases } = typed;
  const kept = keptName(typed);
  return (
    <>
      <TextField
        id={fieldId(id, 'name', false)}
        label={label}
        value={name}
        hint={kept === null ? null : oldNameKept(kept)}
        error={errorAt(store.errors.value, id, null, 'name')}
        onInput={(value) => onEdit({ name: value })}
      />
      {children}
      <TextField
        id={fieldId(id, 'aliases', false)}
        label={texts.aliases}
        hint={texts.aliasesHint}
        value={aliases}
        onInput={(value) => onEdit({ aliases: value })}
      />
    </>
  );
}
