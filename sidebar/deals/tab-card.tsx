import { columnsFound, DEALS_TEXTS, tabFacts } from '../../src/core/language/sidebar/deals';
import type { DealsTabData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { Checkbox, TextField } from '../ui/fields';
import { focusSoon } from '../ui/focus';
import { ColumnSelects } from './column-selects';
import type { DealsStore } from './deals-store';
import { hasSalespersonColumn, isMappingChanged } from './mapping-draft';

interface TabCardProps {
  readonly id: string;
  readonly data: DealsTabData;
  readonly isOpen: boolean;
  readonly store: DealsStore;
  readonly session: Session;
}

/** A tab of the spreadsheet: whether it is read, and how it was understood. */
export function TabCard({ id, data, isOpen, store, session }: TabCardProps) {
  const texts = DEALS_TEXTS;
  const draft = store.draftOf(data);
  const isChanged = isMappingChanged(data, draft);
  const edit = (next: typeof draft): void => store.edit(data, next);
  const found = data.columns.filter(({ header }) => header !== null).length;
  return (
    <section class="card" aria-labelledby={`${id}-name`}>
      <h4 id={`${id}-name`} tabIndex={-1}>
        {data.tab}
      </h4>
      <p class="quiet">
        {data.headerRow === null
          ? texts.noHeaders
          : data.isChosen
            ? tabFacts(data.deals, data.headerRow)
            : texts.notRead}
      </p>
      <Checkbox
        id={`${id}-chosen`}
        label={texts.readTab}
        isChecked={draft.isChosen}
        onChange={(isChosen) => edit({ ...draft, isChosen })}
      />
      {draft.isChosen && data.headerRow !== null && !hasSalespersonColumn(draft) ? (
        <TextField
          id={`${id}-salesperson`}
          label={texts.salesperson}
          hint={texts.salespersonHint}
          value={draft.salesperson}
          placeholder={data.tab}
          onInput={(salesperson) => edit({ ...draft, salesperson })}
        />
      ) : null}
      {draft.isChosen && data.headerRow !== null ? (
        <details open={isOpen}>
          <summary>
            {texts.columns} <span class="quiet">{columnsFound(found, data.columns.length)}</span>
          </summary>
          <ColumnSelects id={id} data={data} draft={draft} onEdit={edit} />
        </details>
      ) : null}
      {isChanged ? (
        <p class="buttons">
          <Button
            isMain
            isOff={session.isBusy.value}
            onClick={() => {
              store.save(data).then((isSaved) => {
                // The buttons go away once all is saved.
                if (isSaved) focusSoon(`${id}-name`);
              });
            }}
          >
            {texts.save}
          </Button>
          <Button
            isOff={session.isBusy.value}
            onClick={() => {
              focusSoon(`${id}-name`);
              store.undo(data);
            }}
          >
            {texts.undo}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
