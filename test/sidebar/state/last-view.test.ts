import { afterEach, expect, it, vi } from 'vitest';
import { keepView, lastView } from '../../../sidebar/state/last-view';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is the view that was kept last', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  expect(lastView()).toBeNull();
  keepView('process');
  keepView('coach');
  expect(lastView()).toBe('coach');
});

it('is none where the browser lets the page keep nothing', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('denied');
    },
  });
  keepView('coach');
  expect(lastView()).toBeNull();
});
