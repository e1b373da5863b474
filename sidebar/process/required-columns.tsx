import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { Checkbox } from '../ui/fields';

interface RequiredColumnsProps {
  readonly id: string;
  readonly headers: readonly string[];
  readonly chosen: readonly string[];
  /** Said where none is chosen. */
  readonly none: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The columns that must be filled at a stage: a short line, and a checkbox each beneath it. */
export function RequiredColumns({ id, headers, chosen, none, onChange }: RequiredColumnsProps) {
  // A column that the deals tabs no longer have stays visible, so that it can be taken out.
  const all = [...new Set([...headers, ...chosen])];
  return (
    <details>
      <summary id={id}>
        {PROCESS_TEXTS.required}:{' '}
        <span class="quiet">{chosen.length === 0 ? none : chosen.join(', ')}</span>
      </summary>
      <fieldset aria-labelledby={id} class="checks">
        {all.map((header, index) => (
          <Checkbox
            key={header}
            id={`${id}-${index}`}
            label={header}
            isChecked={chosen.includes(header)}
            onChange={(isChecked) =>
              onChange(isChecked ? [...chosen, header] : chosen.filter((each) => each !== header))
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
