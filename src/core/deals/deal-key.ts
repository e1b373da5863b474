/**
 * The key by which rows, history and log refer to a deal: its ID, else `deal | account`, else the
 * deal's name, else the account, else the row's place.
 */
export function dealKey(id: string, name: string, account: string | null, place: string): string {
  if (id !== '') return id;
  if (name !== '') return account === null ? name : `${name} | ${account}`;
  return account ?? place;
}
