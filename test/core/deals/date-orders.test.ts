import { describe, expect, it } from 'vitest';
import { dateOrders, dealsTable, understandTab } from '../../../src/core/deals';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import type { Cell } from '../../../src/core/table';
import { day, readRows, readTabs } from './read-tab';

const HEADERS = ['Deal', 'Owner', 'Stage', 'Created', 'Close date'];

/** Days of the first deal, and what is said of them. */
function read(...rows: ReadonlyArray<readonly Cell[]>) {
  const { deals, notes, problems } = readRows([HEADERS, ...rows]);
  const [first] = deals;
  return { days: [first?.created, first?.closeDate], said: notes.map(readingNoteText), problems };
}

describe('dates that can be read either way', () => {
  it('are read so that no deal is decided before it was created', () => {
    const { days, said, problems } = read(
      ['Kiln', 'Ada', 'Won', '05/01/2026', '03/02/2026'],
      ['Loom', 'Ada', 'Proposal', '06/01/2026', ''],
    );
    expect(days).toEqual([day('2026-01-05'), day('2026-02-03')]);
    expect(problems).toEqual([]);
    expect(said).toEqual([
      '3 dates in “Created” and “Close date” of “Deals” can be read either way, day first or month first. They were read day first, because more rows make sense that way. If that is wrong, all figures with days are: write the dates as 2026-12-31, or set their order in the sidebar.',
    ]);
  });

  it('are read so that nothing is decided after today', () => {
    expect(read(['Kiln', 'Ada', 'Won', '02/01/2026', '11/12/2026']).days).toEqual([
      day('2026-02-01'),
      day('2026-11-12'),
    ]);
  });

  it('are read month first where nothing tells, and that is said', () => {
    const { days, said } = read(['Kiln', 'Ada', 'Won', '02/01/2026', '04/03/2026']);
    expect(days).toEqual([day('2026-02-01'), day('2026-04-03')]);
    expect(said[0]).toContain('read month first, because nothing in the table tells which');
  });

  it.each([
    ['Negocio,Vendedor,Etapa,Fecha de creación,Fecha de cierre', 'Ganado'],
    ['Negócio,Vendedor,Etapa,Data de criação,Data de fechamento', 'Ganho'],
    ['Affaire,Commercial,Étape,Date de création,Date de clôture', 'Gagné'],
    ['Geschäft,Verkäufer,Phase,Erstellt am,Abschlussdatum', 'Gewonnen'],
  ])('are read day first below %s', (headers, won) => {
    const { deals, notes } = readRows(
      [headers.split(','), ['Kiln', 'Ada', won, '02/01/2026', '04/03/2026']],
      null,
    );
    expect(deals[0]?.created).toBe(day('2026-01-02'));
    expect(notes.map(readingNoteText).join()).toContain(
      'read day first, as is usual in the language of the headers and stages',
    );
  });

  it.each(['R$1.200', '€1,200', '1.200,50', '1 200,50'])(
    'are read day first beside amounts such as %s',
    (amount) => {
      const { deals, notes } = readRows([
        [...HEADERS, 'Amount'],
        ['Kiln', 'Ada', 'Won', '02/01/2026', '04/03/2026', amount],
      ]);
      expect(deals[0]?.created).toBe(day('2026-01-02'));
      expect(notes.map(readingNoteText)[0]).toContain('where amounts are written like these');
    },
  );

  it('are read month first beside amounts in dollars', () => {
    const { deals } = readRows([
      [...HEADERS, 'Amount'],
      ['Kiln', 'Ada', 'Won', '02/01/2026', '04/03/2026', '$1,200.50'],
    ]);
    expect(deals[0]?.created).toBe(day('2026-02-01'));
  });

  it('are read so that nothing lies after a past day of report, if one order can do that', () => {
    const [today, asOf] = [day('2026-11-27'), day('2026-06-30')];
    const createdOrder = (...closed: string[]) => {
      const rows = closed.map((text) => ['Kiln', 'Ada', 'Won', '02/01/2026', text]);
      const tab = understandTab('Deals', [HEADERS, ...rows], null);
      if (tab === null) throw new Error('The tab is not understood.');
      const hints = { today, asOf, isDecided: () => true };
      return dateOrders(dealsTable(tab, []), hints).get(3);
    };
    expect(createdOrder('10/02/2026')).toBe('day first');
    expect(createdOrder('02/10/2026')).toBe('month first');
    // The sheet goes on after that day, however it is read: that it does so longer tells nothing.
    expect(createdOrder('10/02/2026', '10/09/2026')).toBe('month first');
  });

  it('are settled by one date of the table that can be read one way only', () => {
    const { days, said } = read(
      ['Kiln', 'Ada', 'Won', '02/01/2026', '04/03/2026'],
      ['Loom', 'Ada', 'Won', '02/01/2026', '24/03/2026'],
    );
    expect(days).toEqual([day('2026-01-02'), day('2026-03-04')]);
    expect(said).toEqual([]);
  });

  it('are read as the user chose for the tab', () => {
    const rows = [HEADERS, ['Kiln', 'Ada', 'Won', '02/01/2026', '04/03/2026']];
    const mapping = {
      tab: 'Deals',
      isChosen: true,
      columns: {},
      stageDates: {},
      salesperson: null,
      dateOrder: 'day first',
    } as const;
    const { deals, notes } = readTabs({ Deals: rows }, undefined, [mapping]);
    expect(deals[0]?.created).toBe(day('2026-01-02'));
    expect(notes).toEqual([]);
  });

  it('raise no question where day and month are the same', () => {
    expect(read(['Kiln', 'Ada', 'Won', '02/02/2026', '03/03/2026']).said).toEqual([]);
  });
});

describe('text amounts', () => {
  const amountOf = (...amounts: readonly Cell[]) =>
    readRows([
      ['Deal', 'Owner', 'Stage', 'Amount'],
      ...amounts.map((amount, index) => [`Deal ${index}`, 'Ada', 'Proposal', amount]),
    ]).deals[0]?.amount;

  it('are read as the column writes them', () => {
    expect(amountOf('1.200', '1.200,50')).toBe(1200);
    expect(amountOf('1.200', '1.5', '2.75')).toBe(1.2);
    expect(amountOf('1.200', '800')).toBe(1200);
  });
});

describe('dates that Sheets has read with day and month swapped', () => {
  /** What a US spreadsheet makes of days that are typed day first: the rest stays text. */
  const imported = (day: number, month: number): Cell =>
    day <= 12
      ? { day: (Date.UTC(2026, day - 1, month) - Date.UTC(1899, 11, 30)) / 86_400_000 }
      : `${day}/0${month}/2026`;
  const rows = (days: readonly number[]): Cell[][] =>
    days.map((day, deal) => [`Deal ${deal}`, 'Ada', 'Proposal', imported(day, 1 + (deal % 9)), '']);

  it('are told, first of all, with what to do', () => {
    const { said } = read(...rows([3, 5, 7, 9, 11, 22, 28]));
    expect(said).toEqual([
      'Day and month are probably swapped in “Created” of “Deals”: every date that is not a text lies on the 1st to 12th. Set your country in File ▸ Settings, then enter the dates anew.',
    ]);
  });

  it('are not told of few dates, of dates on any day, or without a text that tells', () => {
    expect(read(...rows([3, 5, 7, 9, 22, 28])).said).toEqual([]);
    expect(read(...rows([3, 5, 7, 9, 11])).said).toEqual([]);
    const late: Cell[] = ['Late', 'Ada', 'Proposal', { day: 46_045 }, ''];
    expect(read(...rows([3, 5, 7, 9, 11, 22, 28]), late).said).toEqual([]);
  });
});
