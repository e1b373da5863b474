import { describe, expect, it } from 'vitest';
import {
  type FollowedWindow,
  followSelection,
  type Look,
} from '../../../sidebar/deal/follow-selection';

/** A window whose time passes only when it is told to. */
class MadeWindow implements FollowedWindow {
  visibilityState: DocumentVisibilityState = 'visible';
  now = 0;
  private readonly listeners = new Map<string, () => void>();
  private timers: Array<{ readonly id: number; readonly at: number; readonly action: () => void }> =
    [];
  private lastTimer = 0;

  get document() {
    return this as unknown as FollowedWindow['document'];
  }

  addEventListener(type: string, listener: () => void): void {
    this.listeners.set(type, listener);
  }

  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }

  setTimeout(action: () => void, milliseconds: number): number {
    this.timers.push({ id: ++this.lastTimer, at: this.now + milliseconds, action });
    return this.lastTimer;
  }

  clearTimeout(timer: number): void {
    this.timers = this.timers.filter(({ id }) => id !== timer);
  }

  get waiting(): number {
    return this.timers.length;
  }

  fire(type: string): Promise<void> {
    this.listeners.get(type)?.();
    return settled();
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds;
    for (;;) {
      const [next] = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.now = next.at;
      this.clearTimeout(next.id);
      next.action();
      await settled();
    }
    this.now = until;
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function following(found: () => Look | Promise<Look> = () => 'same') {
  const window = new MadeWindow();
  const looks: number[] = [];
  const stop = followSelection(async () => {
    looks.push(window.now);
    return found();
  }, window);
  return { window, looks, stop };
}

describe('following the selection', () => {
  it('looks at once and then every two seconds, slower once nothing has changed for a while', async () => {
    const { window, looks } = following();
    await settled();
    await window.pass(10_000);
    expect(looks).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
    await window.pass(200_000);
    const [last = 0, before = 0] = looks.slice(-2).reverse();
    expect(last - before).toBe(5000);
    await window.fire('focus');
    expect(looks.at(-1)).toBe(window.now);
    await window.pass(2000);
    expect(looks.at(-1)).toBe(window.now);
  });

  it('goes on quickly while the user moves about', async () => {
    const { window, looks } = following(() => 'changed');
    await settled();
    await window.pass(200_000);
    expect(looks).toHaveLength(101);
  });

  it('never looks while a look is under way', async () => {
    let answer: (look: Look) => void = () => {};
    const { window, looks } = following(
      () =>
        new Promise<Look>((resolve) => {
          answer = resolve;
        }),
    );
    await window.pass(60_000);
    await window.fire('focus');
    await window.fire('visibilitychange');
    expect(looks).toEqual([0]);
    answer('same');
    await settled();
    await window.pass(2000);
    expect(looks).toEqual([0, 62_000]);
  });

  it('rests while the page cannot be seen, and looks at once when it is', async () => {
    const { window, looks } = following();
    await settled();
    window.visibilityState = 'hidden';
    await window.pass(60_000);
    expect(looks).toEqual([0]);
    expect(window.waiting).toBe(0);
    window.visibilityState = 'visible';
    await window.fire('visibilitychange');
    expect(looks).toEqual([0, 60_000]);
  });

  it('waits longer where the server does not answer', async () => {
    const { window, looks } = following(() => 'failed');
    await settled();
    await window.pass(30_000);
    expect(looks).toEqual([0, 10_000, 20_000, 30_000]);
  });

  it('ends when the view is left, even while a look is under way', async () => {
    const { window, looks, stop } = following();
    stop();
    await settled();
    await window.fire('focus');
    await window.pass(60_000);
    expect(looks).toEqual([0]);
    expect(window.waiting).toBe(0);
  });
});
