import { expect, it } from 'vitest';
import { makeHost } from './make-host';

// Several times what an idle machine takes: these catch a cell-by-cell path, not a slow minute.

const ROWS = 10_000;
const COLUMNS = 15;
const rows = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (_, column) =>
    column === 0
      ? `Deal ${row}`
      : column < 3
        ? `${1 + (row % 12)}/${1 + (row % 28)}/2026`
        : row * column,
  ),
);

function milliseconds(task: () => unknown): number {
  const started = performance.now();
  task();
  return performance.now() - started;
}

it('loads, reads and writes 10,000 × 15 cells without going cell by cell', {
  timeout: 60_000,
}, async () => {
  const started = performance.now();
  const bundle = `function read() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues().length; }
    function copy() { const range = SpreadsheetApp.getActiveSheet().getDataRange(); range.setValues(range.getValues()); }`;
  const host = await makeHost({ bundle, tabs: [{ name: 'Deals', values: rows }] });
  expect(performance.now() - started).toBeLessThan(4_000);
  expect(milliseconds(() => host.run('read'))).toBeLessThan(1_500);
  expect(milliseconds(() => host.run('copy'))).toBeLessThan(4_000);
  expect(host.workbook.values('Deals')[ROWS - 1]?.[0]).toBe(`Deal ${ROWS - 1}`);
});

it('passes 10,000 × 15 cells to a custom function', { timeout: 60_000 }, async () => {
  const bundle = 'function SC_COUNT(rows) { return rows.filter((row) => row[0] !== "").length; }';
  const host = await makeHost({
    bundle,
    tabs: [{ name: 'Deals', values: rows }, { name: 'Report' }],
  });
  host.user.typeInto('Report', 'A1', '=SC_COUNT(Deals!A1:O)');
  const started = performance.now();
  await host.settle();
  expect(host.workbook.values('Report')).toEqual([[ROWS]]);
  expect(performance.now() - started).toBeLessThan(3_000);
});

it('makes many small writes beside a big tab', { timeout: 60_000 }, async () => {
  const bundle = `function write() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Report');
    for (let row = 1; row <= 200; row++) sheet.getRange(row, 1).setValue(row);
    return sheet.getLastRow();
  }`;
  const tabs = [
    { name: 'Deals', values: rows },
    { name: 'Report', values: [['', '=SUM(A:A)']] },
  ];
  const host = await makeHost({ bundle, tabs });
  expect(milliseconds(() => host.run('write'))).toBeLessThan(2_000);
  await host.settle();
  expect(host.workbook.values('Report', 'B1')).toEqual([[20_100]]);
});
