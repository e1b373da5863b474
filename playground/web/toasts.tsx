import { useEffect, useState } from 'preact/hooks';
import type { Toast } from '../services/state/ui-state';

/** Seconds for which Sheets shows a toast by default. */
const USUAL_SECONDS = 5;

/** The last message of the script, in the corner; a negative time keeps it until the next one. */
export function ToastCorner({
  toasts,
  running,
}: {
  readonly toasts: readonly Toast[];
  readonly running: string | null;
}) {
  const last = toasts.at(-1) ?? null;
  const [gone, setGone] = useState<Toast | null>(null);
  useEffect(() => {
    const seconds = last?.seconds ?? USUAL_SECONDS;
    if (!last || seconds < 0) return;
    const timer = setTimeout(() => setGone(last), seconds * 1000);
    return () => clearTimeout(timer);
  }, [last]);

  const shown = last === gone || !last?.message ? null : last;
  return (
    <div class="corner" role="status">
      {running !== null ? (
        <div class="toast">
          <p>{running} …</p>
        </div>
      ) : shown ? (
        <div class="toast">
          <p>
            {shown.title ? <strong>{shown.title}</strong> : null} {shown.message}
          </p>
          <button
            type="button"
            class="close"
            aria-label="Dismiss the message"
            onClick={() => setGone(shown)}
          >
            ×
          </button>
        </div>
      ) : null}
    </div>
  );
}
