import type { ComponentChildren } from 'preact';
import { PAGE_TEXTS } from '../../src/core/language/sidebar/common';
import type { Loadable } from '../state/loadable';
import { Button } from './button';

interface LoadedProps<Value> {
  readonly of: Loadable<Value>;
  /** Said while it loads. */
  readonly loading: string;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ComponentChildren;
  /** Anything else that helps where it failed. */
  readonly whenFailed?: ComponentChildren;
}

/** A loaded thing once it is there; before, that it loads; else what went wrong and a way on. */
export function Loaded<Value>({ of, loading, onRetry, children, whenFailed }: LoadedProps<Value>) {
  const isLoading = of.kind === 'loading' || of.kind === 'idle';
  return (
    <>
      {/* Always there, because a live region must exist before its text does. */}
      <p class={isLoading ? 'loading' : 'unseen'} role="status">
        {isLoading ? loading : ''}
      </p>
      {of.kind === 'ready' ? children(of.value) : null}
      {of.kind === 'failed' ? (
        <div class="card problem" role="alert">
          <p>{of.sentence}</p>
          <p class="buttons">
            <Button isMain onClick={onRetry}>
              {PAGE_TEXTS.tryAgain}
            </Button>
            {whenFailed}
          </p>
        </div>
      ) : null}
    </>
  );
}
