import type { MenuItem } from '../../services/state/ui-state';

/** A menu as the bar shows it; an item may be a menu of its own. */
export interface BarMenu {
  readonly label: string;
  readonly items: readonly BarItem[];
}

/** An entry of the playground itself. */
interface PageCommand {
  readonly kind: 'command';
  readonly label: string;
  readonly run: () => void;
}

export type BarItem = MenuItem | PageCommand | ({ readonly kind: 'menu' } & BarMenu);

/**
 * The focused item of the menus, as indexes from the bar downwards. `isOpen` tells whether its own
 * menu is shown.
 */
export interface MenuPlace {
  readonly path: readonly number[];
  readonly isOpen: boolean;
}

type Entry = BarItem | BarMenu;

/** The items of the menu that holds a path's last index; at the bar, the menus themselves. */
function siblings(bar: readonly BarMenu[], path: readonly number[]): readonly Entry[] {
  let entries: readonly Entry[] = bar;
  for (const index of path.slice(0, -1)) {
    const entry = entries[index];
    entries = entry && 'items' in entry ? entry.items : [];
  }
  return entries;
}

/** The item at a path; null if there is none. */
export function entryAt(bar: readonly BarMenu[], path: readonly number[]): Entry | null {
  return siblings(bar, path)[path.at(-1) ?? -1] ?? null;
}

/**
 * The focused item after a key press, as in the ARIA practices for menu bars; null for keys without
 * effect. Enter on a command is handled elsewhere.
 */
export function placeAfter(
  bar: readonly BarMenu[],
  { path }: MenuPlace,
  key: string,
): MenuPlace | null {
  const entry = entryAt(bar, path);
  const opens = entry !== null && 'items' in entry;
  const inBar = path.length === 1;
  const [first = 0] = path;
  switch (key) {
    case 'ArrowDown':
      return inBar ? inside(bar, path, 1) : step(bar, path, 1);
    case 'ArrowUp':
      return inBar ? inside(bar, path, -1) : step(bar, path, -1);
    case 'ArrowRight':
      if (inBar) return step(bar, path, 1);
      return opens ? inside(bar, path, 1) : inside(bar, [(first + 1) % bar.length], 1);
    case 'ArrowLeft':
      if (inBar) return step(bar, path, -1);
      if (path.length > 2) return closed(path.slice(0, -1));
      return inside(bar, [(first + bar.length - 1) % bar.length], 1);
    case 'Enter':
    case ' ':
      return opens ? inside(bar, path, 1) : null;
    case 'Home':
      return step(bar, [...path.slice(0, -1), -1], 1);
    case 'End':
      return step(bar, [...path.slice(0, -1), siblings(bar, path).length], -1);
    case 'Escape':
      return closed(inBar ? path : path.slice(0, -1));
    default:
      return key.length === 1 ? startingWith(bar, path, key) : null;
  }
}

const closed = (path: readonly number[]): MenuPlace => ({ path, isOpen: false });

/** The next or previous item, skipping separators and wrapping around at the ends. */
function step(bar: readonly BarMenu[], path: readonly number[], by: 1 | -1): MenuPlace {
  const entries = siblings(bar, path);
  let index = path.at(-1) ?? 0;
  do index = (index + by + entries.length) % entries.length;
  while (isLine(entries[index]));
  return closed([...path.slice(0, -1), index]);
}

function inside(bar: readonly BarMenu[], path: readonly number[], by: 1 | -1): MenuPlace {
  const entry = entryAt(bar, path);
  if (!entry || !('items' in entry) || entry.items.every(isLine)) return closed(path);
  return step(bar, [...path, by === 1 ? -1 : entry.items.length], by);
}

function startingWith(
  bar: readonly BarMenu[],
  path: readonly number[],
  letter: string,
): MenuPlace | null {
  const entries = siblings(bar, path);
  const at = path.at(-1) ?? 0;
  for (let offset = 1; offset <= entries.length; offset++) {
    const index = (at + offset) % entries.length;
    const entry = entries[index];
    if (!entry || !('label' in entry)) continue;
    if (entry.label.toLowerCase().startsWith(letter.toLowerCase())) {
      return closed([...path.slice(0, -1), index]);
    }
  }
  return null;
}

function isLine(entry: Entry | undefined): boolean {
  return entry !== undefined && 'kind' in entry && entry.kind === 'separator';
}
