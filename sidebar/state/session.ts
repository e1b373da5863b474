import { type ReadonlySignal, signal } from '@preact/signals';
import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import type { CallName, Calls } from '../../src/server/contract';
import type { CallServer } from './call-server';

/** The one line at the foot of the page, also read out by screen readers. */
interface Message {
  readonly text: string;
  readonly tone: 'plain' | 'error';
  /** A button beside the line, such as "Try again". */
  readonly button: { readonly text: string; readonly run: () => void } | null;
}

/** What all views share: the way to the server, one running action, one message. */
export interface Session {
  readonly callServer: CallServer;
  readonly message: ReadonlySignal<Message>;
  readonly isBusy: ReadonlySignal<boolean>;
  say(text: string, button?: Message['button']): void;
  complain(text: string): void;
  /**
   * Runs one action at a time, so that nothing is written twice. Null where another one runs, or
   * where it failed; then the message says so and offers to run `again`, unless `onRefused` has
   * another way on.
   */
  act<Name extends CallName>(
    request: { readonly call: Name } & Calls[Name]['request'],
    doing: string,
    again: () => void,
    onRefused?: (code: string) => boolean,
  ): Promise<{ readonly value: Calls[Name]['value'] } | null>;
}

const SILENCE: Message = { text: '', tone: 'plain', button: null };

/** A session over a way to the server. */
export function createSession(callServer: CallServer): Session {
  const message = signal<Message>(SILENCE);
  const isBusy = signal(false);
  return {
    callServer,
    message,
    isBusy,
    say(text, button = null) {
      message.value = { text, tone: 'plain', button };
    },
    complain(text) {
      message.value = { text, tone: 'error', button: null };
    },
    async act(request, doing, again, onRefused) {
      if (isBusy.value) return null;
      isBusy.value = true;
      message.value = { text: doing, tone: 'plain', button: null };
      const answer = await callServer(request);
      isBusy.value = false;
      if (answer.ok) {
        message.value = SILENCE;
        return { value: answer.value };
      }
      const hasOtherWay = onRefused?.(answer.code) ?? false;
      const button = hasOtherWay ? null : { text: PAGE_TEXTS.tryAgain, run: again };
      message.value = { text: answer.sentence, tone: 'error', button };
      return null;
    },
  };
}
