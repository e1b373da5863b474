import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadWorkbook } from '../../../../../playground';
import { makeHost } from '../../../make-host';
import { xlsxFile } from './xlsx-file';

const folder = mkdtempSync(join(tmpdir(), 'stagecoach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function opened(...paths: string[]) {
  const spec = await loadWorkbook(paths);
  return makeHost({ tabs: spec.tabs, ...(spec.locale ? { locale: spec.locale } : {}) });
}

describe('a CSV file', () => {
  it('becomes a tab named after it, its cells as typed', async () => {
    const path = file(
      'deals.csv',
      '\ufeffDeal,Amount,Close date,Won\r\n"Acme, Inc",$1,200.50,02/23/26 08:55 PM,TRUE\r\n'.replace(
        '$1,200.50',
        '"$1,200.50"',
      ),
    );
    const host = await opened(path);
    expect(host.workbook.tabs).toEqual(['deals']);
    expect(host.workbook.displayValues('deals')).toEqual([
      ['Deal', 'Amount', 'Close date', 'Won'],
      ['Acme, Inc', '$1,200.50', '2/23/2026 20:55:00', 'TRUE'],
    ]);
    expect(host.workbook.values('deals')[1]?.[1]).toBe(1200.5);
  });

  it('is read day-first where its dates can only be that', async () => {
    const path = file('uk.csv', 'Deal;Created\nA;25/12/2025\nB;03/04/2026\n');
    expect((await loadWorkbook([path])).locale).toBe('en_GB');
    expect((await loadWorkbook([path], { locale: 'en_US' })).locale).toBe('en_US');
    const host = await opened(path);
    expect(host.workbook.values('uk', 'B3')[0]?.[0]).toEqual(new Date('2026-04-03T04:00:00Z'));
  });

  it('keeps empty lines in their place and gives each of several files a tab of its own', async () => {
    const one = file('a.csv', 'x\n\n1\n\n');
    const host = await opened(one, one, file('b.tsv', 'y\tz\n2\t3\n'));
    expect(host.workbook.tabs).toEqual(['a', 'a (2)', 'b']);
    expect(host.workbook.values('a')).toEqual([['x'], [''], [1]]);
    expect(host.workbook.values('b')).toEqual([
      ['y', 'z'],
      [2, 3],
    ]);
  });
});

describe('an Excel file', () => {
  it('keeps the types of its cells: texts stay texts, dates have no zone', async () => {
    const path = file(
      'book.xlsx',
      xlsxFile({
        Pipeline: [
          ['Deal', 'Id', 'Created', 'Amount'],
          ['Acme', '007', new Date('2026-02-23T00:00:00Z'), 5.5],
        ],
        Other: [[true]],
      }),
    );
    const host = await opened(path);
    expect(host.workbook.tabs).toEqual(['Pipeline', 'Other']);
    expect(host.workbook.displayValues('Pipeline')).toEqual([
      ['Deal', 'Id', 'Created', 'Amount'],
      ['Acme', '007', '2/23/2026', '5.5'],
    ]);
    expect(host.workbook.values('Pipeline', 'B2:C2')).toEqual([
      ['007', new Date('2026-02-23T05:00:00Z')],
    ]);
    expect(host.workbook.values('Other')).toEqual([[true]]);
  });
});

it('refuses other files by name', async () => {
  await expect(loadWorkbook(['deals.pdf'])).rejects.toThrow(
    'deals.pdf: only .csv and .xlsx files can be loaded.',
  );
});
