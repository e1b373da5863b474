/**
 * Moves the focus to an element that the next rendering may only just bring. Preact renders in a
 * microtask, so a task later everything stands.
 */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
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
