import { expect, it } from 'vitest';
import type { Json } from '../../src/core/json';
import { lastReportDay, rememberReportDay } from '../../src/sheet/report-days';

function emptyStore() {
  const kept = new Map<string, Json>();
  return {
    read: (key: string) => kept.get(key),
    write: (key: string, value: Json) => void kept.set(key, value),
  };
}

it('knows the last report of an earlier day, however often there is one on the same day', () => {
  const store = emptyStore();
  expect(lastReportDay(store, 100)).toBeNull();
  rememberReportDay(store, 70);
  expect(lastReportDay(store, 70)).toBeNull();
  expect(lastReportDay(store, 100)).toBe(70);
  rememberReportDay(store, 100);
  rememberReportDay(store, 100);
  expect(lastReportDay(store, 100)).toBe(70);
  rememberReportDay(store, 107);
  expect(lastReportDay(store, 107)).toBe(100);
});
