/**
 * Moves the focus to an element that the next rendering may only just bring. Preact renders in a
 * microtask, so a task later everything stands.
 */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}

/** So long a view may take to load before nobody waits any more for the focus to move there. */
const LONGEST_WAIT = 10_000;

/** Moves the focus to an element of a view that may still have to load. */
export function focusOnceThere(id: string): void {
  const begun = Date.now();
  const look = (): void => {
    const element = document.getElementById(id);
    if (element !== null) element.focus();
    else if (Date.now() - begun < LONGEST_WAIT) setTimeout(look, 100);
  };
  setTimeout(look);
}

/**
 * Keeps the keyboard in an element whose content is about to be rendered anew: where what had the
 * focus goes away, the element itself gets it. A focus that stood elsewhere is left alone.
 */
export function keepFocusIn(id: string): void {
  const element = document.getElementById(id);
  if (element === null || !element.contains(document.activeElement)) return;
  setTimeout(() => {
    if (document.activeElement === document.body) element.focus();
  });
}
