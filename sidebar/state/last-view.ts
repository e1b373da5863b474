/** Under what the browser keeps the view that was shown last. */
const KEY = 'stagecoach.view';

/** The view that was shown last in this browser; null where nothing is kept, or may be. */
export function lastView(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps which view is shown, for the next time that the page is opened. */
export function keepView(view: string): void {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // A browser that keeps nothing for other sites' pages opens the first view.
  }
}
