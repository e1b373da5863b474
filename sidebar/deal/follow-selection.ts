/** What came of a look at where the user is. */
export type Look = 'same' | 'changed' | 'failed';

/** Milliseconds between two looks. */
const PACES = {
  /** While the user moves about. */
  quick: 2000,
  /** Where nothing has changed for a while. */
  slow: 5000,
  /** Where the server did not answer. */
  failed: 10_000,
} as const;

/** After so many looks that found nothing new, the pace is slow. */
const LOOKS_UNTIL_SLOW = 30;

/** The part of the browser's window that tells when it is worth looking. */
export interface FollowedWindow {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  addEventListener(type: 'focus', listener: () => void): void;
  removeEventListener(type: 'focus', listener: () => void): void;
  setTimeout(action: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

/**
 * Looks again and again where the user is, because nothing tells the page: every two seconds while it
 * can be seen, less often once nothing changes, at once when the page gets the focus or is seen
 * again. A look begins only when the one before has ended.
 *
 * @param look asks the server; it never rejects
 * @returns ends the following
 */
export function followSelection(look: () => Promise<Look>, window: FollowedWindow): () => void {
  const { document } = window;
  let timer: number | null = null;
  let isLooking = false;
  let isOver = false;
  let without = 0;
  const wait = (milliseconds: number): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(() => void lookNow(), milliseconds);
  };
  const lookNow = async (): Promise<void> => {
    if (isLooking || isOver) return;
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    // It is looked at again once it is seen.
    if (document.visibilityState !== 'visible') return;
    isLooking = true;
    const found = await look();
    isLooking = false;
    if (isOver) return;
    without = found === 'changed' ? 0 : without + 1;
    if (found === 'failed') wait(PACES.failed);
    else wait(without < LOOKS_UNTIL_SLOW ? PACES.quick : PACES.slow);
  };
  const wake = (): void => {
    without = 0;
    void lookNow();
  };
  window.addEventListener('focus', wake);
  document.addEventListener('visibilitychange', wake);
  void lookNow();
  return () => {
    isOver = true;
    if (timer !== null) window.clearTimeout(timer);
    window.removeEventListener('focus', wake);
    document.removeEventListener('visibilitychange', wake);
  };
}
