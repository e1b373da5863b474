import { type Cell, isUnreadable, readOptionalText, shortened } from '../table';
import { cellIn } from './cell-in';
import type { ColumnByField } from './detect-columns';

/** What a row calls its deal; null where it says nothing, or only "-" or "n/a". */
export interface DealNames {
  readonly id: string | null;
  readonly name: string | null;
  readonly account: string | null;
}

function nameIn(cell: Cell | undefined): string | null {
  const text = readOptionalText(cell);
  return text === null ? null : shortened(text);
}

/** Reads what a row of a deals tab calls its deal. */
export function dealNames(columns: ColumnByField, row: readonly Cell[]): DealNames {
  return {
    id: nameIn(cellIn(columns, row, 'dealId')),
    name: nameIn(cellIn(columns, row, 'deal')),
    account: nameIn(cellIn(columns, row, 'account')),
  };
}

/** Whether what a row calls its deal cannot be read at this moment, wholly or in part. */
export function namesAreUnreadable(columns: ColumnByField, row: readonly Cell[]): boolean {
  return NAME_FIELDS.some((field) => isUnreadable(cellIn(columns, row, field)));
}

const NAME_FIELDS = ['dealId', 'deal', 'account'] as const;

/**
 * The key by which rows, history and log refer to a deal: its ID, else `deal | account`, else the
 * deal's name, else the account, else the row's place.
 */
export function dealKey({ id, name, account }: DealNames, place: string): string {
  if (id !== null) return id;
  if (name !== null) return account === null ? name : `${name} | ${account}`;
  return account ?? place;
}

/** What a row calls its deal: its ID, else the names it has; '' where it says nothing. */
export function rowKey(
  { columns }: { readonly columns: ColumnByField },
  row: readonly Cell[],
): string {
  return dealKey(dealNames(columns, row), '');
}
