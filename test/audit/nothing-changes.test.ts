import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import type { CoachArguments } from '../../playground/command-line/arguments';
import { reportOf, sharedFile } from './shared-data';

const folder = mkdtempSync(join(tmpdir(), 'stagecoach-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Table = readonly string[][];

/** A writer of tables as CSV files into a folder of its own; a file's name is the tab's. */
function writerTo(place: string): (name: string, table: Table) => string {
  mkdirSync(join(folder, place));
  return (name, table) => {
    const path = join(folder, place, `${name}.csv`);
    writeFileSync(path, Papa.unparse(table as string[][]));
    return path;
  };
}

function read(path: string): string[][] {
  return Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data;
}

/** The rows in another order, the same every time. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const copy = [...list];
  let state = seed;
  for (let index = copy.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (index + 1);
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}

/**
 * A report without the places of rows, which move with the rows, and lists of rows in one order.
 */
function withoutPlaces(report: unknown, names: Readonly<Record<string, string>> = {}): unknown {
  const strip = (value: unknown): unknown => {
    if (typeof value === 'string') return names[value] ?? value;
    if (Array.isArray(value)) {
      const list = value.map(strip);
      const isOfRows = value.some(
        (each) => typeof each === 'object' && each !== null && 'row' in each,
      );
      return isOfRows ? list.map((each) => JSON.stringify(each)).sort() : list;
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !['tab', 'row', 'sentence', 'detail'].includes(key) || !('row' in value))
        .map(([key, each]) => [key, strip(each)]),
    );
  };
  return strip(report);
}

/** A process table of open stages, each with its step, then won and lost ones. */
function processOf(
  open: ReadonlyArray<readonly [stage: string, step: string]>,
  won: string,
  lost: string,
): string[][] {
  return [
    ['Salesperson', 'Stage', 'Step', 'Outcome', 'Also called'],
    ...open.map(([stage, step]) => ['', stage, step, 'open', '']),
    ['', won, '', 'won', ''],
    ['', lost, '', 'lost', ''],
  ];
}

interface Pipeline {
  readonly name: string;
  readonly file: string | null;
  readonly asOf: string;
  readonly salesperson: string;
  readonly process: Table;
  /** A stage of it that is to be renamed. */
  readonly renamed: string;
}

const PIPELINES: readonly Pipeline[] = [
  {
    name: 'the sample pipeline',
    file: 'playground/sample/deals.csv',
    asOf: '2026-11-23',
    salesperson: 'Salesperson',
    process: processOf(
      [
        ['First call', 'prospecting'],
        ['Fit check', 'qualification'],
        ['Needs workshop', 'needs analysis'],
        ['Offer', 'proposal'],
        ['Redlines', 'negotiation'],
      ],
      'Won',
      'Lost',
    ),
    renamed: 'Offer',
  },
  {
    name: 'maven-crm',
    file: sharedFile('maven-crm/deals.csv'),
    asOf: '2017-12-31',
    salesperson: 'sales_agent',
    process: processOf(
      [
        ['Prospecting', 'prospecting'],
        ['Engaging', 'qualification'],
      ],
      'Won',
      'Lost',
    ),
    renamed: 'Engaging',
  },
  {
    name: 'crm-1200',
    file: sharedFile('crm-1200-activities-quota/crm_deals.csv'),
    asOf: '2024-12-31',
    salesperson: 'rep_name',
    process: processOf(
      [
        ['Lead', 'lead generation'],
        ['Qualified', 'qualification'],
        ['Demo', 'needs analysis'],
      ],
      'Closed Won',
      'Closed Lost',
    ),
    renamed: 'Demo',
  },
];

for (const { name, file, asOf, process, renamed, salesperson } of PIPELINES) {
  describe.skipIf(file === null)(
    `nothing in the whole report on ${name} changes`,
    { timeout: 60_000 },
    async () => {
      if (file === null) return;
      const written = writerTo(name);
      const rows = read(file);
      const [headers = [], ...all] = rows;
      // Of rows that repeat a deal the first is read, and which is first moves with the order.
      const keyAt = Math.max(
        0,
        headers.findIndex((header) => /^(deal|opportunity)[ _]id$/i.test(header)),
      );
      const body = all.filter(
        (row, index) => all.findIndex((other) => other[keyAt] === row[keyAt]) === index,
      );
      const base: Partial<CoachArguments> =
        process === null ? { asOf } : { asOf, process: written(`process of ${name}`, process) };
      const deals = written('deals', [headers, ...body]);
      const before = withoutPlaces(await reportOf({ ...base, files: [deals] }));

      it.each([1, 2])('where its rows are shuffled (%i)', async (seed) => {
        const file = written('deals shuffled', [headers, ...shuffled(body, seed)]);
        expect(withoutPlaces(await reportOf({ ...base, files: [file] }))).toEqual(before);
      });

      it('where its rows are sorted by salesperson', async () => {
        const by = headers.indexOf(salesperson);
        const sorted = [...body].sort((a, b) => (a[by] ?? '').localeCompare(b[by] ?? ''));
        const file = written('deals sorted', [headers, ...sorted]);
        expect(withoutPlaces(await reportOf({ ...base, files: [file] }))).toEqual(before);
      });

      it('where it is given as two files', async () => {
        const half = Math.floor(body.length / 3);
        const files = [
          written('a', [headers, ...body.slice(0, half)]),
          written('b', [headers, ...body.slice(half)]),
        ];
        expect(withoutPlaces(await reportOf({ ...base, files }))).toEqual(before);
      });

      it.each(['Aaron Nobody', 'Zacharias Nobody'])(
        'for the others where a salesperson without deals is added: %s',
        async (added) => {
          const salespeople = written('people', [['Salesperson'], [added]]);
          const report = await reportOf({ ...base, files: [deals], salespeople });
          const others = report.salespeople.filter((person) => person.name !== added);
          expect(report.salespeople.length).toBe(others.length + 1);
          expect(withoutPlaces({ ...report, salespeople: others })).toEqual(before);
        },
      );

      it('where half of the rows call a stage by its new name', async () => {
        const NEW = 'Sent and discussed';
        const other = process.map((row) =>
          row[1] === renamed
            ? row.map((cell, at) => (at === 1 ? NEW : at === 4 ? renamed : cell))
            : row,
        );
        const half = body.map((row, index) =>
          index % 2 === 0 ? row.map((cell) => (cell === renamed ? NEW : cell)) : row,
        );
        expect(half).not.toEqual(body);
        const report = await reportOf({
          ...base,
          files: [written('deals half renamed', [headers, ...half])],
          process: written('half of the process', other),
        });
        const told = JSON.stringify(report).replaceAll(NEW, renamed);
        expect(withoutPlaces(JSON.parse(told))).toEqual(before);
      });

      it('where a stage is renamed and keeps its old name as an alias', async () => {
        const files = [deals];
        const NEW = 'Sent and discussed';
        const other = process.map((row) =>
          row[1] === renamed
            ? row.map((cell, at) => (at === 1 ? NEW : at === 4 ? renamed : cell))
            : row,
        );
        const [old, report] = await Promise.all([
          reportOf({ ...base, files, process: written('process', process) }),
          reportOf({ ...base, files, process: written('other process', other) }),
        ]);
        // The date column is still called after the stage's old name, and so are the rows.
        const told = JSON.stringify(report).replaceAll(NEW, renamed);
        expect(told).not.toBe(JSON.stringify(report));
        expect(withoutPlaces(JSON.parse(told))).toEqual(withoutPlaces(old));
      });
    },
  );
}
