import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/core/calendar';
import type { Cell } from '../../../src/core/table';
import {
  COACHING_LOG,
  headersOf,
  readTab,
  SALES_PROCESS,
  SALESPEOPLE,
  STAGE_HISTORY,
} from '../../../src/core/tabs';

const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;

type Rows = readonly (readonly Cell[])[];

/** Some columns of the Salespeople tab as read, a row each. */
function people(rows: Rows) {
  const table = readTab(SALESPEOPLE, rows);
  return {
    ...table,
    read: table.rows.map((row) => [
      row,
      table.read.salesperson(row),
      table.read.startedOn(row),
      table.read.quota(row),
    ]),
    said: () =>
      table.problems.map(({ row, column, value, problem }) => [row, column, value, problem]),
  };
}

describe('a tab of ours', () => {
  it('is read with its columns in any order and case, and people’s own between them', () => {
    const { read } = people([
      ['QUOTA', 'Mood', 'started on', 'Salesperson'],
      [500, 'fine', '2026-02-01', 'Ana'],
    ]);
    expect(read).toEqual([[2, 'Ana', day('2026-02-01'), 500]]);
  });

  it.each([
    ['German', ['Verkäuferin', 'Begonnen am', 'UMSATZZIEL']],
    ['Spanish', ['Vendedora', 'Fecha de inicio', 'Cuota']],
    ['French', ['vendeuse', 'date de debut', 'Quota de vente']],
    ['Portuguese', ['Vendedor', 'Data de início', 'Cota']],
  ])('is read by its headers in %s, with or without accents', (_, headers) => {
    const { read, isComplete } = people([headers, ['Ana', '2026-02-01', 500]]);
    expect(isComplete).toBe(true);
    expect(read).toEqual([[2, 'Ana', day('2026-02-01'), 500]]);
  });

  it('takes another name only where the header itself is nowhere', () => {
    const { read } = people([
      ['Verkäufer', 'Salesperson', 'Umsatzziel'],
      ['Not this one', 'Ana', 500],
    ]);
    expect(read).toEqual([[2, 'Ana', null, 500]]);
  });

  it('does not give one column to two', () => {
    // "Resultado" is a name of the outcome only, "fase" of the stage only; a header of ours stays.
    const { places } = readTab(SALES_PROCESS, [['Stage', 'fase', 'resultado']]);
    expect(places).toMatchObject({ stage: 0, outcome: 2, step: -1 });
    const history = readTab(STAGE_HISTORY, [['When', 'Deal', 'Value']]);
    expect(history.places).toMatchObject({ to: 2, amount: -1 });
  });

  it('says when a column is missing without which it cannot be read; others count as blank', () => {
    expect(people([['Name', 'Quota']]).isComplete).toBe(false);
    expect(people([]).isComplete).toBe(false);
    const { isComplete, read } = people([['Salesperson'], ['Ana']]);
    expect(isComplete).toBe(true);
    expect(read).toEqual([[2, 'Ana', null, null]]);
  });

  it('keeps the numbers of its rows where blank ones stand between them', () => {
    const rows: Rows = [['Salesperson', 'Mood'], ['Ana'], ['', false], [], ['', 'fine'], ['Bo']];
    expect(people(rows).rows).toEqual([2, 5, 6]);
  });

  it('passes over rows of people’s own notes where its description says so', () => {
    const rows: Rows = [
      ['Salesperson', 'Mood', 'Action'],
      ['', 'fine'],
      ['', '', 'Call'],
    ];
    expect(readTab(COACHING_LOG, rows).rows).toEqual([3]);
  });

  it('takes a cell that cannot be read for blank, and reports it once it is read', () => {
    const table = people([
      ['Salesperson', 'Started on', 'Quota'],
      ['Ana', 'spring', -5],
    ]);
    expect(table.read).toEqual([[2, 'Ana', null, null]]);
    expect(table.said()).toEqual([
      [2, 'Started on', 'spring', 'not-a-date'],
      [2, 'Quota', '-5', 'days-not-positive'],
    ]);
  });

  it('names a column in problems by its header, and as it stands where it has another name', () => {
    expect(
      people([
        ['salesperson', 'QUOTA'],
        ['Ana', 'a lot'],
      ]).said()[0]?.[1],
    ).toBe('Quota');
    expect(
      people([
        ['Salesperson', 'Cuota'],
        ['Ana', 'a lot'],
      ]).said()[0]?.[1],
    ).toBe('Cuota');
    const history = readTab(STAGE_HISTORY, [
      ['WHEN', 'Deal', 'To'],
      ['soon', 'A', 'Offer'],
    ]);
    history.report(2, 'when', 'not-a-date', { leftOut: true });
    expect(history.problems).toMatchObject([{ column: 'WHEN', value: 'soon', leftOut: true }]);
  });

  it('reads text dates in the order that any of its date columns tells', () => {
    const { read } = people([
      ['Salesperson', 'Started on', 'Left on'],
      ['Ana', '03/02/2026', ''],
      ['Bo', '', '25/12/2026'],
    ]);
    expect(read[0]?.[2]).toBe(day('2026-02-03'));
    const us = people([
      ['Salesperson', 'Started on', 'Left on'],
      ['Ana', '03/02/2026', '12/25/2026'],
    ]);
    expect(us.read[0]?.[2]).toBe(day('2026-03-02'));
  });

  it('reads them column by column where its description says so', () => {
    const table = readTab(COACHING_LOG, [
      ['Salesperson', 'Agreed on', 'Review on'],
      ['Ana', '03/02/2026', '25/12/2026'],
    ]);
    expect([table.read.agreedOn(2), table.read.reviewOn(2)]).toEqual([
      day('2026-03-02'),
      day('2026-12-25'),
    ]);
  });

  it('has nothing in it where there is only the head', () => {
    const { rows, problems } = readTab(COACHING_LOG, [headersOf(COACHING_LOG)]);
    expect([rows, problems]).toEqual([[], []]);
  });
});
