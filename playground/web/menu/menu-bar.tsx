import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MENU_KEY } from '../sidebar/frame-messages';
import { type BarItem, type BarMenu, entryAt, type MenuPlace, placeAfter } from './menu-path';

interface Props {
  readonly menus: readonly BarMenu[];
  /** The menu that the key leads to, and Tab at first. */
  readonly first: number;
  readonly choose: (label: string, functionName: string) => void;
}

/** A menu bar that follows the ARIA practices. */
export function MenuBar({ menus, first, choose }: Props) {
  const bar = useRef<HTMLElement>(null);
  const [place, showPlace] = useState<MenuPlace | null>(null);
  /** Updated before the bar is drawn, because the next key may come sooner. */
  const current = useRef<MenuPlace | null>(null);
  const setPlace = (next: MenuPlace | null) => {
    current.current = next;
    showPlace(next);
  };
  /** The item of the bar that Tab reaches. */
  const [home, setHome] = useState(first);

  useEffect(() => {
    const toMenu = (event: KeyboardEvent) => {
      if (event.key !== MENU_KEY) return;
      event.preventDefault();
      event.stopPropagation();
      current.current = { path: [first], isOpen: false };
      showPlace(current.current);
      bar.current?.querySelector<HTMLElement>(`[data-path="${first}"]`)?.focus();
    };
    window.addEventListener('keydown', toMenu, true);
    return () => window.removeEventListener('keydown', toMenu, true);
  }, [first]);

  // Before anything is drawn, so that the next key finds the focus here.
  useLayoutEffect(() => {
    if (!place) return;
    const name = place.path.join('.');
    bar.current?.querySelector<HTMLElement>(`[data-path="${name}"]`)?.focus();
  }, [place]);

  const activate = (path: readonly number[]) => {
    const entry = entryAt(menus, path);
    if (!entry || 'items' in entry || entry.kind === 'separator') return;
    setPlace({ path: path.slice(0, 1), isOpen: false });
    if (entry.kind === 'command') entry.run();
    else choose(entry.label, entry.functionName);
  };

  const pressed = (event: KeyboardEvent) => {
    const at = current.current ?? { path: [home], isOpen: false };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') return setPlace(null);
    // The grid listens to the whole page.
    event.stopPropagation();
    const next = placeAfter(menus, at, event.key);
    if (next) {
      setPlace(next);
      setHome(next.path[0] ?? 0);
    } else if (event.key === 'Enter' || event.key === ' ') activate(at.path);
    else return;
    event.preventDefault();
  };

  const left = (event: FocusEvent) => {
    const inside =
      event.relatedTarget instanceof Node && bar.current?.contains(event.relatedTarget);
    if (!inside) setPlace(null);
  };

  return (
    <nav class="bar" ref={bar} onFocusOut={left} onKeyDown={pressed}>
      <div role="menubar" aria-label="Menu" aria-keyshortcuts={MENU_KEY}>
        {menus.map((menu, index) => (
          <div class="menu-place" key={menu.label}>
            <Opener
              entry={menu}
              path={[index]}
              place={place}
              tabIndex={index === home ? 0 : -1}
              setPlace={setPlace}
              activate={activate}
            />
          </div>
        ))}
      </div>
    </nav>
  );
}

interface EntryProps {
  readonly path: readonly number[];
  readonly place: MenuPlace | null;
  readonly setPlace: (place: MenuPlace | null) => void;
  readonly activate: (path: readonly number[]) => void;
}

/** An item that opens a menu, with that menu. */
function Opener({
  entry,
  path,
  place,
  tabIndex,
  setPlace,
  activate,
}: EntryProps & { readonly entry: BarMenu; readonly tabIndex: number }) {
  const isOpen = leadsThrough(place, path);
  const inBar = path.length === 1;
  const open = () => setPlace({ path, isOpen: true });
  return (
    <>
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-path={path.join('.')}
        tabIndex={tabIndex}
        onClick={() => (isOpen && inBar ? setPlace(null) : open())}
        // While a menu is open, hovering opens another one.
        onPointerEnter={() => (!inBar || place?.isOpen || (place?.path.length ?? 0) > 1) && open()}
      >
        {entry.label}
        {inBar ? null : <span aria-hidden="true">▸</span>}
      </button>
      {isOpen ? (
        <div role="menu" aria-label={entry.label}>
          {entry.items.map((item, index) => (
            <Entry
              // Menus are made once; nothing in them moves.
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines have nothing to tell them apart
              key={index}
              item={item}
              path={[...path, index]}
              {...{ place, setPlace, activate }}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}

function Entry({ item, path, place, setPlace, activate }: EntryProps & { readonly item: BarItem }) {
  if (item.kind === 'separator') return <hr />;
  if (item.kind === 'menu') {
    return (
      <div class="menu-place">
        <Opener entry={item} tabIndex={-1} {...{ path, place, setPlace, activate }} />
      </div>
    );
  }
  return (
    <div class="menu-place">
      <button
        type="button"
        role="menuitem"
        data-path={path.join('.')}
        tabIndex={-1}
        onClick={() => activate(path)}
        onPointerEnter={() => setPlace({ path, isOpen: false })}
      >
        {item.label}
      </button>
    </div>
  );
}

/** Whether the menu of the item at a path is shown. */
function leadsThrough(place: MenuPlace | null, path: readonly number[]): boolean {
  if (!place || !path.every((index, depth) => place.path[depth] === index)) return false;
  return place.path.length > path.length || place.isOpen;
}
