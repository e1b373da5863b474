import type { HeadlessHost } from '../../playground/index';

/** What is put into the run of a command, at one of its service calls. */
export type Fault = 'error before' | 'error after' | 'cut off';
export const FAULTS: readonly Fault[] = ['error before', 'error after', 'cut off'];

const MESSAGE = 'Service Spreadsheets failed while accessing document.';

/** How many service calls a run makes; other executions inside it are not counted. */
export async function countCalls(host: HeadlessHost, run: () => Promise<unknown>): Promise<number> {
  let calls = 0;
  await watched(host, { before: () => calls++, after: () => {} }, run);
  return calls;
}

/** Runs something with a fault at a call, 0 for the first. */
export async function withFault<T>(
  host: HeadlessHost,
  at: number,
  fault: Fault,
  run: () => Promise<T>,
): Promise<T> {
  let call = -1;
  const isDead = (): boolean => fault === 'cut off' && call >= at;
  return watched(
    host,
    {
      before: () => {
        call++;
        // After a cut nothing has an effect any more, in a catch or a finally neither.
        if (isDead() || (fault === 'error before' && call === at)) throw new Error(MESSAGE);
      },
      after: () => {
        if (fault === 'error after' && call === at) throw new Error(MESSAGE);
      },
    },
    run,
  );
}

/** Runs something, and something else between two of its calls. */
export async function withMeddling<T>(
  host: HeadlessHost,
  at: number,
  meddle: () => void,
  run: () => Promise<T>,
): Promise<T> {
  let call = -1;
  return watched(
    host,
    {
      before: () => {
        call++;
        if (call === at) meddle();
      },
      after: () => {},
    },
    run,
  );
}

interface Watch {
  readonly before: () => void;
  readonly after: () => void;
}

/** Watches the calls of the first execution alone, not those of triggers or other people's inside it. */
async function watched<T>(
  host: HeadlessHost,
  { before, after }: Watch,
  run: () => Promise<T>,
): Promise<T> {
  let first: object | null = null;
  let isInside = false;
  const guarded = (execution: object, action: () => void): void => {
    first ??= execution;
    if (execution !== first || isInside) return;
    isInside = true;
    try {
      action();
    } finally {
      isInside = false;
    }
  };
  host.state.callWatcher = {
    before: (_, execution) => guarded(execution, before),
    after: (_, execution) => guarded(execution, after),
  };
  try {
    return await run();
  } finally {
    host.state.callWatcher = null;
  }
}
