import { describe, expect, it } from 'vitest';
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
      '3 dates in "Created" and "Close date" of "Deals" can be read either way, day first or month first. They were read day first, because more rows make sense that way. If that is wrong, all figures with days are: write the dates as 2026-12-31, or set their order in the sidebar.',
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
