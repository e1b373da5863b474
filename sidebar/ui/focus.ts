/**
 * Moves the focus to an element that the next rendering may only just bring. Preact renders in a
 * microtask, so a task later everything stands.
 */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
