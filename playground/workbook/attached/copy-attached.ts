import type { Tab } from '../tab';

/** Gives a copied tab the charts of the original, and its developer metadata where copies keep it. */
export function copyAttached(from: Tab, to: Tab, keepsMetadata: boolean): void {
  for (const { model } of from.book.charts.on(from.sheetId)) {
    to.book.charts.add(to.sheetId, model);
  }
  if (!keepsMetadata) return;
  for (const { key, value, place } of [...from.book.metadata.all()]) {
    if (place.sheetId !== from.sheetId) continue;
    to.book.metadata.add({ ...place, sheetId: to.sheetId }, key, value);
  }
}
