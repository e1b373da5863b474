import { foldName } from '../process/model';
import type { Settings } from './team-tables';

/** A tab as the spreadsheet has it now; its ID stays when it is renamed. */
export interface NamedTab {
  readonly sheetId: number;
  readonly name: string;
}

/**
 * The settings with each tab's mapping under the name that the tab has now. One that was saved
 * without an ID, or whose tab was deleted, goes by the name that it was saved with, unless a tab
 * that has a mapping of its own is called so by now.
 */
export function withTabNames(settings: Settings, tabs: readonly NamedTab[]): Settings {
  const nameOf = new Map(tabs.map(({ sheetId, name }) => [sheetId, name]));
  const current = (sheetId: number | undefined): string | undefined =>
    sheetId === undefined ? undefined : nameOf.get(sheetId);
  const taken = new Set(
    settings.mappings.flatMap(({ sheetId }) => current(sheetId) ?? []).map(foldName),
  );
  const mappings = settings.mappings.flatMap((mapping) => {
    const tab = current(mapping.sheetId);
    if (tab !== undefined) return [{ ...mapping, tab }];
    return taken.has(foldName(mapping.tab)) ? [] : [mapping];
  });
  return { ...settings, mappings };
}

/** The settings with the ID of its tab beside each mapping, as far as there is a tab of that name. */
export function withSheetIds(settings: Settings, tabs: readonly NamedTab[]): Settings {
  const idOf = new Map(tabs.map(({ sheetId, name }) => [name, sheetId]));
  const mappings = settings.mappings.map((mapping) => {
    const sheetId = idOf.get(mapping.tab) ?? mapping.sheetId;
    return sheetId === undefined ? mapping : { ...mapping, sheetId };
  });
  return { ...settings, mappings };
}

/** Whether a mapping is kept without the ID of a tab that is there, as earlier versions did. */
export function lacksSheetIds({ mappings }: Settings, tabs: readonly NamedTab[]): boolean {
  return mappings.some(
    ({ sheetId, tab }) => sheetId === undefined && tabs.some(({ name }) => name === tab),
  );
}
