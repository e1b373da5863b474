import type { Menu } from '../services/state/ui-state';

/** An entry of a menu that can be clicked. */
export interface MenuEntry {
  readonly label: string;
  readonly functionName: string;
}

/** The clickable entries of a menu; none where there is no menu. */
export function menuEntries(menu: Menu | null): MenuEntry[] {
  return (menu?.items ?? []).flatMap((item) =>
    item.kind === 'item' ? [{ label: item.label, functionName: item.functionName }] : [],
  );
}
