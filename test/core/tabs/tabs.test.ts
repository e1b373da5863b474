import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, isDateCell } from '../../../src/core/table';
import {
  ACTIVITIES,
  type Columns,
  findColumns,
  hasColumns,
  headersOf,
  layOut,
  layOutRow,
  OWNED_TABS,
  readTab,
  type TabDescription,
  withoutBlankEnd,
} from '../../../src/core/tabs';
import {
  AMOUNT,
  ANYTHING,
  type CellKind,
  COUNT,
  DAY,
  LINES,
  LIST,
  MOMENT,
  NUMBER,
  OPTIONAL_TEXT,
  SHARE,
  TEXT,
  UNREADABLE,
  YES,
} from '../../../src/core/tabs/cell-kinds';
import { otherNames } from '../../../src/core/tabs/find-columns';
import { foldHeader } from '../../../src/core/text/fold-header';
import { foldText } from '../../../src/core/text/fold-text';

const TABLES: readonly TabDescription[] = [...OWNED_TABS.filter(hasColumns), ACTIVITIES];

const number = fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: null });
const text = fc
  .stringMatching(/^[A-Za-z]([A-Za-z ]{0,10}[A-Za-z])?$/)
  .map((each) => each.replace(/\s+/g, ' '));
const day = fc.option(fc.integer({ min: 40_000, max: 50_000 }), { nil: null });

/** Values that each kind may hold; a choice's come from its own documentation. */
const VALUES = new Map<CellKind<unknown>, fc.Arbitrary<unknown>>([
  [TEXT, text],
  [
    OPTIONAL_TEXT,
    fc.option(
      text.map((each) => `${each} it`),
      { nil: null },
    ),
  ],
  [LINES, fc.tuple(text, text).map((lines) => lines.join('\n'))],
  [LIST, fc.array(text, { maxLength: 3 })],
  [ANYTHING, fc.oneof(text, fc.integer())],
  [NUMBER, number],
  [AMOUNT, number],
  [COUNT, number],
  [
    SHARE,
    fc.option(
      fc.integer({ min: 0, max: 100 }).map((each) => each / 100),
      { nil: null },
    ),
  ],
  [DAY, day],
  [MOMENT, day.map((each) => (each === null ? null : each + 0.5))],
  [YES, fc.boolean()],
]);

function valuesOf(kind: CellKind<unknown>): fc.Arbitrary<unknown> {
  const codes = [...kind.holds.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);
  return VALUES.get(kind) ?? fc.constantFrom(null, ...codes);
}

function rowOf({ columns }: TabDescription): fc.Arbitrary<Record<string, unknown>> {
  const written = Object.entries(columns).filter(([, { isOnlyRead }]) => isOnlyRead === undefined);
  return fc.record(Object.fromEntries(written.map(([key, { kind }]) => [key, valuesOf(kind)])));
}

describe.each(TABLES.map((table) => [table.tab, table] as const))('%s', (_, table) => {
  const columns = Object.entries(table.columns);

  it('says in a sentence what it and each of its columns is for', () => {
    for (const help of [table.help, ...columns.map(([, column]) => column.help)]) {
      expect(help).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('has a header and names in the other four languages for each column, none of them empty', () => {
    for (const [key, { header, names }] of columns) {
      const [, ...inOthers] = names;
      for (const name of [header, ...inOthers, ...otherNames(names)]) {
        expect(foldText(name ?? ''), key).not.toBe('');
      }
      expect(header, key).toMatch(/^\p{Lu}/u);
    }
  });

  it('gives no column a name that is another’s header', () => {
    const headers = new Map(columns.map(([key, { header }]) => [foldHeader(header), key]));
    for (const [key, { names }] of columns) {
      for (const name of otherNames(names)) {
        expect([undefined, key], name).toContain(headers.get(foldHeader(name)));
      }
    }
  });

  it.each([
    ['German', 1],
    ['Spanish', 2],
    ['French', 3],
    ['Portuguese', 4],
  ])('is found whole by its names in %s', (_language, language) => {
    const headers = columns.map(([, { names }]) => names[language]?.split(',')[0] ?? '');
    expect(Object.values(findColumns(table, headers))).toEqual(columns.map((__, at) => at));
  });

  it('reads back what it writes under headers in any order, the missing ones added behind', () => {
    const headers = fc.shuffledSubarray([...headersOf(table), 'Mood', 'Next talk', ''], {
      minLength: 0,
    });
    fc.assert(
      fc.property(headers, rowOf(table), (before, values) => {
        const standing = withoutBlankEnd(before);
        const layout = layOut(table, standing);
        const cells = layOutRow<Columns>(table, layout, values);
        expect(cells).toHaveLength(layout.width);
        const { read } = readTab(table, [[...standing, ...layout.missing], cells]);
        for (const [key, value] of Object.entries(values)) {
          expect(read[key]?.(2), key).toEqual(value);
        }
        standing.forEach((header, at) => {
          if (header === 'Mood' || header === 'Next talk') expect(cells[at]).toBe('');
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a kind of cell', () => {
  const kinds = [...new Set(TABLES.flatMap(({ columns }) => Object.values(columns)))].map(
    ({ kind }) => kind,
  );

  it('reads an empty cell as its blank value, and writes that as an empty cell', () => {
    for (const kind of kinds) {
      for (const cell of ['', undefined]) {
        expect(kind.read(cell, 'month first'), kind.holds).toEqual(kind.blank);
      }
      expect(kind.write(kind.blank), kind.holds).toBe('');
    }
  });

  it('never fails, whatever the cell', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.record({ day: fc.integer({ min: 0, max: 80_000 }) }),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom(...kinds), (any, kind) => {
        const value = kind.read(any, 'day first');
        if (value !== UNREADABLE && kind.isDate) {
          const written = kind.write(value);
          expect(written === '' || isDateCell(written)).toBe(true);
        }
      }),
    );
  });
});

describe('what belongs to the add-on', () => {
  it('has a name of its own each, and nothing else is a page but the reports and the talk', () => {
    const names = OWNED_TABS.map(({ tab }) => tab);
    expect(new Set(names).size).toBe(names.length);
    expect(OWNED_TABS.filter((tab) => !hasColumns(tab)).map(({ tab }) => tab)).toEqual([
      'Coaching Report',
      'Personal Report',
      'Prepare 1:1',
    ]);
  });
});
