import {
  columnsFound,
  DEALS_TEXTS,
  eitherWay,
  tabFacts,
} from '../../src/core/language/sidebar/deals';
import { START_TEXTS } from '../../src/core/language/sidebar/start';
import type { DealsTabData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { Checkbox, SelectField, TextField } from '../ui/fields';
import { focusSoon } from '../ui/focus';
import { ColumnSelects, StageDateSelects } from './column-selects';
import type { DealsStore } from './deals-store';
import { draftHasColumn, isMappingChanged } from './mapping-draft';
import { WEIGHTY_FIELDS } from './weighty-fields';

interface TabCardProps {
  readonly id: string;
  readonly data: DealsTabData;
  /** Whether the columns on which most hangs are shown at once. */
  readonly isOpen: boolean;
  /** Nobody has looked at the columns yet, so that they can be said to be right as they are. */
  readonly isToCheck: boolean;
  readonly store: DealsStore;
  readonly session: Session;
}

const DATE_ORDERS = ['day first', 'month first'] as const;

function isWeighty(field: string): boolean {
  return WEIGHTY_FIELDS.includes(field);
}

/** A tab of the spreadsheet: whether it is read, and how it was understood. */
export function TabCard({ id, data, isOpen, isToCheck, store, session }: TabCardProps) {
  const texts = DEALS_TEXTS;
  const draft = store.draftOf(data);
  const isChanged = isMappingChanged(data, draft);
  const edit = (next: typeof draft): void => store.edit(data, next);
  const shown = data.columns.filter(({ field }) => !isOpen || !isWeighty(field));
  const found = shown.filter(({ header }) => header !== null);
  const selects = { id, data, draft, onEdit: edit };
  const save = (): void => {
    store.save(data).then((isSaved) => {
      // The buttons go away once all is saved.
      if (isSaved) focusSoon(`${id}-name`);
    });
  };
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
      {draft.isChosen && data.headerRow !== null && !draftHasColumn(draft, 'salesperson') ? (
        <TextField
          id={`${id}-whose`}
          label={texts.salesperson}
          hint={texts.salespersonHint}
          value={draft.salesperson}
          placeholder={data.tab}
          onInput={(salesperson) => edit({ ...draft, salesperson })}
        />
      ) : null}
      {draft.isChosen && data.headerRow !== null ? (
        <>
          {isOpen ? <ColumnSelects {...selects} isShown={isWeighty} /> : null}
          {data.dateOrder === null ? null : (
            <SelectField
              id={`${id}-date-order`}
              label={texts.dateOrder}
              isInline
              hint={data.dateOrder.dates === null ? null : eitherWay(data.dateOrder.dates)}
              value={draft.dateOrder ?? data.dateOrder.order}
              options={DATE_ORDERS.map((order) => ({
                value: order,
                text: texts.dateOrders[order],
              }))}
              onChange={(value) =>
                edit({ ...draft, dateOrder: DATE_ORDERS.find((order) => order === value) ?? null })
              }
            />
          )}
          <details>
            <summary>
              {isOpen ? texts.columns : texts.allColumns}{' '}
              <span class="quiet">{columnsFound(found.length, shown.length)}</span>
            </summary>
            <ColumnSelects {...selects} isShown={(field) => !isOpen || !isWeighty(field)} />
            <StageDateSelects {...selects} />
          </details>
        </>
      ) : null}
      {!isChanged && isToCheck ? (
        <p class="save-bar buttons">
          <Button isMain isOff={session.isBusy.value} onClick={save}>
            {START_TEXTS.columnsRight}
          </Button>
        </p>
      ) : null}
      {isChanged ? (
        <p class="save-bar buttons">
          <Button isMain isOff={session.isBusy.value} onClick={save}>
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
