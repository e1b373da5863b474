import type { ComponentChildren } from 'preact';
import { Button } from './button';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly error?: string | undefined;
  /** A button beside the hint, such as one that fills the field. */
  readonly action?: FieldAction | null;
}

/** A button that belongs to a field. */
export interface FieldAction {
  readonly text: string;
  readonly run: () => void;
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  readonly kind?: 'text' | 'number' | 'long' | 'date';
  /** What the Enter key does in a field of one line. */
  readonly onEnter?: () => void;
}

/** A labelled text field; numbers are typed as text, so that nothing typed is thrown away. */
export function TextField({
  value,
  onInput,
  placeholder,
  kind = 'text',
  onEnter,
  ...field
}: TextFieldProps) {
  const common = {
    id: field.id,
    value,
    placeholder,
    'aria-invalid': field.error !== undefined,
    'aria-describedby': describedBy(field),
  };
  return (
    <Field {...field}>
      {kind === 'long' ? (
        <textarea
          {...common}
          rows={3}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          {...(kind === 'date'
            ? { type: kind }
            : { type: 'text', inputMode: kind === 'number' ? 'decimal' : 'text' })}
          autocomplete="off"
          onKeyDown={({ key }) => {
            if (key === 'Enter') onEnter?.();
          }}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One choice of a select field. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** Label and field on one line. */
  readonly isInline?: boolean;
}

/** A labelled select field. */
export function SelectField({ value, options, onChange, isInline, ...field }: SelectFieldProps) {
  return (
    <Field {...field} isInline={isInline ?? false}>
      <select
        id={field.id}
        value={value}
        aria-describedby={describedBy(field)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface CheckboxProps {
  readonly id: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A labelled checkbox. */
export function Checkbox({ id, label, isChecked, onChange }: CheckboxProps) {
  return (
    <label class="check" for={id}>
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

function Field({
  id,
  label,
  hint,
  error,
  action = null,
  isInline = false,
  children,
}: FieldProps & { readonly isInline?: boolean; readonly children: ComponentChildren }) {
  return (
    <div class={isInline ? 'field inline' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      {hint ? (
        <div class="hint-line">
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
          {action === null ? null : (
            <Button look="link" describedBy={`${id}-hint`} onClick={action.run}>
              {action.text}
            </Button>
          )}
        </div>
      ) : null}
      {error === undefined ? null : (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

function describedBy({ id, hint, error }: FieldProps): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error === undefined ? '' : `${id}-error`];
  return ids.filter((each) => each !== '').join(' ') || undefined;
}
