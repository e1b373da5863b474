/** What Univer draws of its toolbar, formula bar and foot without a name. */
const CONTROLS = 'button, a[role="button"], input, [aria-haspopup]';
const WITHIN = 'button, input, a, [tabindex]';
/** What a command or an icon of Univer begins with, and says nothing of what it does. */
const EMPTY_WORDS = /^(?:set-once|set-range|set|sheet|more)-(?=\w)/;

/**
 * Gives Univer's own controls names and roles, as long as they have none, so that a screen reader
 * can tell them apart. Univer draws them anew as the selection changes.
 */
export function nameControls(grid: HTMLElement): void {
  let waits = false;
  const mend = () => {
    waits = false;
    for (const control of grid.querySelectorAll<HTMLElement>(CONTROLS)) nameControl(control);
    for (const track of grid.querySelectorAll('[role="track"]')) track.setAttribute('role', 'none');
    // A place in the order of the page, not before all else.
    for (const canvas of grid.querySelectorAll<HTMLElement>('[tabindex="1"]')) canvas.tabIndex = 0;
  };
  new MutationObserver(() => {
    if (waits) return;
    waits = true;
    queueMicrotask(mend);
  }).observe(grid, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-haspopup', 'aria-expanded', 'role', 'tabindex'],
  });
  mend();
}

function nameControl(control: HTMLElement): void {
  if (!control.matches('button, input, [role]')) {
    // The control within it opens the menu.
    if (control.querySelector(WITHIN)) {
      control.removeAttribute('aria-haspopup');
      control.removeAttribute('aria-expanded');
      return;
    }
    control.setAttribute('role', 'button');
  }
  if (control.getAttribute('role') === 'handle') control.removeAttribute('role');
  const isNamed = control.ariaLabel || (control.tagName !== 'INPUT' && control.textContent?.trim());
  if (!isNamed) control.setAttribute('aria-label', nameOf(control));
}

/** The name that Univer's own code has for a control: of its command, else its icon or its place. */
function nameOf(control: HTMLElement): string {
  const command = control.closest<HTMLElement>('[data-u-command]')?.dataset.uCommand;
  const icon = control.querySelector('svg')?.getAttribute('class');
  const code =
    command
      ?.split('.')
      .filter((word) => word !== 'command')
      .at(-1) ??
    /univerjs-icon-([\w-]+?)(?:-double)?-icon/.exec(icon ?? '')?.[1] ??
    control.closest<HTMLElement>('[data-u-comp]:not([data-u-comp="workbench-layout"])')?.dataset
      .uComp ??
    'zoom';
  const words = code.replace(EMPTY_WORDS, '').replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
