import type { Menu, MenuItem } from '../services/state/ui-state';

/** An entry that can be clicked. */
export interface MenuEntry {
  readonly label: string;
  readonly functionName: string;
  /** Labels of the menus that it stands in, outermost first. */
  readonly path: readonly string[];
}

export function menuEntries(menus: readonly Menu[]): MenuEntry[] {
  return menus.flatMap(({ label, items }) => entriesOf(items, [label]));
}

function entriesOf(items: readonly MenuItem[], path: readonly string[]): MenuEntry[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator') return [];
    if (item.kind === 'menu') return entriesOf(item.items, [...path, item.label]);
    return [{ label: item.label, functionName: item.functionName, path }];
  });
}
