import { type ReadonlySignal, signal } from '@preact/signals';

/** Something of the server's that a view needs, at any moment of its loading. */
export type Loadable<Value> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly sentence: string };

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

/** A loadable with the ways to change it. */
export interface Loader<Value, Wanted> {
  readonly now: ReadonlySignal<Loadable<Value>>;
  /** Asks the server, whatever is there already. */
  load(wanted: Wanted): Promise<void>;
  /** Takes a value that came with another answer. */
  set(value: Value): void;
  /** Forgets the value, so that the next view loads it anew. */
  forget(): void;
}

/** A loader over one call; an answer that a later call has overtaken is dropped. */
export function createLoader<Value, Wanted = void>(
  ask: (wanted: Wanted) => Promise<Answer<Value>>,
): Loader<Value, Wanted> {
  const now = signal<Loadable<Value>>({ kind: 'idle' });
  let latest = 0;
  return {
    now,
    async load(wanted) {
      latest += 1;
      const mine = latest;
      now.value = { kind: 'loading' };
      const answer = await ask(wanted);
      if (mine !== latest) return;
      now.value = answer.ok
        ? { kind: 'ready', value: answer.value }
        : { kind: 'failed', sentence: answer.sentence };
    },
    set(value) {
      latest += 1;
      now.value = { kind: 'ready', value };
    },
    forget() {
      latest += 1;
      now.value = { kind: 'idle' };
    },
  };
}
