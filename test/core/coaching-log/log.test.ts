import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/calendar';
import {
  type LogEntry,
  type NewLogEntry,
  typedNote,
} from '../../../src/core/coaching-log/log-entry';
import { readLog } from '../../../src/core/coaching-log/read-log';
import { addToLog, updateLog } from '../../../src/core/coaching-log/write-log';
import type { Cell } from '../../../src/core/table';
import { COACHING_LOG, headersOf } from '../../../src/core/tabs';

const LOG_HEADERS = headersOf(COACHING_LOG);
const AGREED = dayOf(2026, 9, 24) as number;
const REVIEW = dayOf(2026, 11, 23) as number;

const ENTRY: NewLogEntry = Object.freeze({
  salesperson: 'Ana Berg',
  agreedOn: AGREED,
  diagnosis: 'Many proposals, few deals',
  action: 'Two customer references before each proposal.',
  shownBy: 'References',
  measure: 'Proposals that become deals',
  baseline: '4 of 25',
  reviewOn: REVIEW,
  notes: '',
});

describe('readLog', () => {
  it('reads what was added, in the order of the rows', () => {
    const { newHeaders, rows } = addToLog([], [ENTRY, typedNote('Bo Lind', AGREED, 'Likes calls')]);
    const { entries, problems } = readLog([[...newHeaders], ...rows]);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { ...ENTRY, row: 2, kept: '', now: '', verdict: '' },
      { ...typedNote('Bo Lind', AGREED, 'Likes calls'), row: 3, kept: '', now: '', verdict: '' },
    ]);
  });

  it('keeps the row numbers of a log with blank rows and rows that only people’s own columns fill', () => {
    const rows: Cell[][] = [
      [...LOG_HEADERS, 'Mood'],
      [],
      [...LOG_HEADERS.map(() => ''), 'fine'],
      ['Ana', ...LOG_HEADERS.slice(2).map(() => ''), 'A note'],
    ];
    const { entries, problems } = readLog(rows);
    expect(problems).toEqual([]);
    expect(entries.map(({ row, notes }) => [row, notes])).toEqual([[4, 'A note']]);
  });

  it('finds columns by their headers, in any order and spelling of case', () => {
    const { entries } = readLog([
      ['notes', 'Mood', 'ACTION', 'salesperson'],
      ['Went well', 'fine', 'Call first', 'Ana'],
    ]);
    expect(entries[0]).toMatchObject({ salesperson: 'Ana', action: 'Call first', agreedOn: null });
  });

  it('reports a day that is none, a review before its agreement and a row about nobody', () => {
    const { newHeaders } = addToLog([], []);
    const row = (cells: Partial<Record<(typeof LOG_HEADERS)[number], Cell>>): Cell[] =>
      LOG_HEADERS.map((header) => cells[header] ?? '');
    const { entries, problems } = readLog([
      [...newHeaders],
      row({ Salesperson: 'Ana', 'Agreed on': 'soon', Action: 'Call' }),
      row({ Salesperson: 'Bo', 'Agreed on': { day: REVIEW }, 'Review on': { day: AGREED } }),
      row({ Action: 'Call' }),
    ]);
    expect(problems.map(({ row: at, problem, leftOut }) => [at, problem, leftOut])).toEqual([
      [2, 'not-a-date', false],
      [3, 'review-before-agreement', false],
      [4, 'log-without-salesperson', true],
    ]);
    expect(entries.map(({ agreedOn, reviewOn }) => [agreedOn, reviewOn])).toEqual([
      [null, null],
      [REVIEW, null],
    ]);
  });

  it('has nothing to say of an empty tab', () => {
    expect(readLog([])).toEqual({ entries: [], problems: [] });
  });
});

describe('addToLog', () => {
  it('leaves columns of people’s own blank and adds only the headers that lack', () => {
    const headers = ['Mood', 'Action', 'Salesperson'];
    const { newHeaders, rows } = addToLog(headers, [ENTRY]);
    expect(newHeaders).toEqual(LOG_HEADERS.filter((h) => h !== 'Action' && h !== 'Salesperson'));
    expect(rows[0]?.slice(0, 3)).toEqual(['', ENTRY.action, 'Ana Berg']);
    expect(rows[0]).toHaveLength(3 + newHeaders.length);
  });

  it('puts no header above a last column of somebody’s that has none', () => {
    const earlier = LOG_HEADERS.filter((header) => header !== 'Shown by' && header !== 'Kept');
    const { newHeaders, rows } = addToLog([...earlier, ''], [ENTRY]);
    expect(newHeaders).toEqual(['Shown by', 'Kept']);
    expect(rows[0]?.slice(earlier.length)).toEqual(['', 'References', '']);
  });

  it('reads back what it lays out under headers in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...LOG_HEADERS, 'Mood', 'Next talk'], { minLength: 0 }),
        (headers) => {
          const { newHeaders, rows } = addToLog(headers, [ENTRY]);
          const { entries } = readLog([[...headers, ...newHeaders], ...rows]);
          expect(entries).toEqual([{ ...ENTRY, row: 2, kept: '', now: '', verdict: '' }]);
        },
      ),
    );
  });
});

describe('updateLog', () => {
  const { newHeaders, rows } = addToLog([], [ENTRY]);
  const table = [[...newHeaders], ...rows];
  const [entry] = readLog(table).entries as [LogEntry];
  const update = { entry, kept: null, now: '1 of 6', verdict: 'too early (11 more)' };
  const column = (header: (typeof LOG_HEADERS)[number]) => LOG_HEADERS.indexOf(header) + 1;
  const withCells = (cells: Partial<Record<(typeof LOG_HEADERS)[number], Cell>>): Cell[][] => [
    [...newHeaders],
    LOG_HEADERS.map((header, index) => cells[header] ?? rows[0]?.[index] ?? ''),
  ];

  it('fills Now and Verdict of the row', () => {
    expect(updateLog(table, [update], () => false)).toEqual([
      { row: 2, column: column('Now'), value: '1 of 6' },
      { row: 2, column: column('Verdict'), value: 'too early (11 more)' },
    ]);
  });

  it('replaces what the add-on wrote and leaves what a person wrote', () => {
    const standing = withCells({ Now: '0 of 2', Verdict: 'We both think it helped' });
    const cells = updateLog(standing, [update], (text) => text === '0 of 2');
    expect(cells).toEqual([{ row: 2, column: column('Now'), value: '1 of 6' }]);
  });

  it('writes nothing where nothing changed, or where the row is another one by now', () => {
    const same = withCells({ Now: '1 of 6', Verdict: 'too early (11 more)' });
    expect(updateLog(same, [update], () => true)).toEqual([]);
    expect(updateLog(withCells({ Action: 'Something else' }), [update], () => true)).toEqual([]);
    expect(updateLog([[...newHeaders]], [update], () => true)).toEqual([]);
  });

  describe('of what was kept', () => {
    const kept = { entry, kept: '5 of 6 proposals since had it', now: null, verdict: null };

    it('writes it anew at each report, but for a text of somebody’s own', () => {
      const ours = withCells({ Kept: '4 of 5 proposals since had it' });
      const isOurs = (text: string): boolean => text.startsWith('4 of 5');
      const cells = [{ row: 2, column: column('Kept'), value: '5 of 6 proposals since had it' }];
      expect(updateLog(ours, [kept], isOurs)).toEqual(cells);
      expect(updateLog(withCells({ Kept: 'She says so' }), [kept], isOurs)).toEqual([]);
    });

    it('adds the header behind all that is filled where an earlier version wrote the log', () => {
      const at = LOG_HEADERS.indexOf('Kept');
      const earlier = table.map((row, index) => [
        ...row.filter((_, place) => place !== at),
        index === 0 ? '' : 'a note of somebody’s',
      ]);
      expect(updateLog(earlier, [kept], () => false)).toEqual([
        { row: 1, column: LOG_HEADERS.length + 1, value: 'Kept' },
        { row: 2, column: LOG_HEADERS.length + 1, value: '5 of 6 proposals since had it' },
      ]);
      expect(updateLog(earlier, [{ ...kept, kept: null }], () => false)).toEqual([]);
    });
  });
});
