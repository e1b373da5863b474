import type { ComponentChildren } from 'preact';
import { fieldsId, toggleId } from './ids';
import type { ProcessStore } from './process-store';

interface FoldedItemProps {
  readonly id: number;
  readonly name: string;
  readonly summary: string;
  readonly store: ProcessStore;
  /** Buttons beside the line. */
  readonly beside?: ComponentChildren;
  /** Shown once the item is opened. */
  readonly fields: () => ComponentChildren;
}

/** A stage or an activity in its list: one line, its fields beneath once opened. */
export function FoldedItem({ id, name, summary, store, beside, fields }: FoldedItemProps) {
  const isOpen = store.open.value.has(id);
  return (
    <li class="stage">
      <div class="stage-line">
        <h4>
          <button
            type="button"
            class="toggle"
            id={toggleId(id)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? fieldsId(id) : undefined}
            onClick={() => store.setOpen(id, !isOpen)}
          >
            <span>{name}</span> <span class="quiet">{summary}</span>
          </button>
        </h4>
        {beside}
      </div>
      {isOpen ? (
        <fieldset id={fieldsId(id)} class="stage-fields" aria-label={name}>
          {fields()}
        </fieldset>
      ) : null}
    </li>
  );
}
