import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/core/calendar';
import {
  draftSalespeopleTable,
  readSalespeople,
  salespersonNamed,
  salespersonNames,
} from '../../../src/core/process';
import type { Cell } from '../../../src/core/table';
import { headersOf, SALESPEOPLE } from '../../../src/core/tabs';

const SALESPEOPLE_HEADERS = headersOf(SALESPEOPLE);
const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;

function read(...rows: Cell[][]) {
  const reading = readSalespeople([[...SALESPEOPLE_HEADERS], ...rows]);
  if (reading === null) throw new Error('This is no table of salespeople.');
  const said = reading.problems.map(({ row, problem, column, value }) =>
    [row, problem, column, value].join(' | '),
  );
  return { people: reading.salespeople, said };
}

describe('the Salespeople tab', () => {
  it('has the headers that other programs rely on', () => {
    expect(SALESPEOPLE_HEADERS).toEqual([
      'Salesperson',
      'Also called',
      'Group',
      'Started on',
      'Left on',
      'Away (days)',
      'Quota',
      'Quota period',
    ]);
  });

  it('reads everything about a person', () => {
    const { people, said } = read([
      'Ana Berg',
      'Ana, AB',
      'North',
      '01/02/2025',
      '25/12/2026',
      12,
      '50.000 €',
      'Month',
    ]);
    expect(people).toEqual([
      {
        name: 'Ana Berg',
        aliases: ['Ana', 'AB'],
        group: 'North',
        startedOn: day('2025-02-01'),
        leftOn: day('2026-12-25'),
        awayDays: 12,
        quota: 50_000,
        quotaPeriod: 'month',
      },
    ]);
    expect(said).toEqual([]);
  });

  it('knows nothing of a person where nothing is written, and passes over rows without a name', () => {
    expect(read(['Bo'], [], ['', '', 'North'])).toEqual({
      people: [salespersonNamed('Bo')],
      said: [],
    });
  });

  it('says what cannot be read, and takes it for absent', () => {
    const { people, said } = read(
      ['Ana', '', '', 'spring', '2026-01-01', -3, 'a lot', 'decade'],
      ['Bo', '', '', '2026-02-02', '2026-01-01', '', '', ''],
    );
    expect(people).toMatchObject([
      { startedOn: null, awayDays: 0, quota: null, quotaPeriod: 'quarter' },
      { startedOn: day('2026-02-02'), leftOn: null },
    ]);
    expect(said).toEqual([
      '2 | unknown-period | Quota period | decade',
      '2 | not-a-date | Started on | spring',
      '2 | days-not-positive | Away (days) | -3',
      '2 | days-not-positive | Quota | a lot',
      '3 | left-before-start | Left on | 2026-01-01',
    ]);
  });

  it('has a person once; a repeated row is left out and said', () => {
    const { people, said } = read(['Ana', '', 'North'], ['Bo'], [' ANA ', '', 'South']);
    expect(people.map(({ name, group }) => [name, group])).toEqual([
      ['Ana', 'North'],
      ['Bo', null],
    ]);
    expect(said).toEqual(['4 | duplicate | Salesperson | ANA']);
  });

  it('is none without the header Salesperson', () => {
    expect(readSalespeople([])).toBeNull();
    expect(readSalespeople([['Name', 'Quota']])).toBeNull();
  });

  it('is drafted with a row a name, in order, that reads back', () => {
    const table = draftSalespeopleTable(['Zoe', 'Ana']);
    expect(table.map(([name]) => name)).toEqual(['Salesperson', 'Ana', 'Zoe']);
    expect(readSalespeople(table)?.salespeople).toEqual([
      salespersonNamed('Ana'),
      salespersonNamed('Zoe'),
    ]);
  });
});

describe('one name a person', () => {
  it('is the tab’s for names and other names it knows, else the spelling met first', () => {
    const nameOf = salespersonNames([
      { ...salespersonNamed('Ana Berg'), aliases: ['Bo', 'AB'] },
      salespersonNamed('Bo'),
    ]);
    expect(['ana berg', 'ab', 'BO', 'Cy', 'CY', 'cy '].map(nameOf)).toEqual([
      'Ana Berg',
      'Ana Berg',
      'Bo',
      'Cy',
      'Cy',
      'Cy',
    ]);
  });
});
