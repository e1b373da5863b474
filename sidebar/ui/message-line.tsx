import type { Session } from '../state/session';
import { Button } from './button';
import { focusSoon } from './focus';

/** The line at the foot: what is being done, what came of it, what went wrong. */
export function MessageLine({ session }: { readonly session: Session }) {
  const { text, tone, button } = session.message.value;
  return (
    <footer class={text === '' ? 'silent' : tone}>
      <p
        id="messages"
        role="status"
        aria-live="polite"
        aria-busy={session.isBusy.value}
        tabIndex={-1}
      >
        {text}
      </p>
      {button === null ? null : (
        <Button
          onClick={() => {
            // The button goes away with its message, and the focus must not go with it.
            focusSoon('messages');
            button.run();
          }}
        >
          {button.text}
        </Button>
      )}
    </footer>
  );
}
