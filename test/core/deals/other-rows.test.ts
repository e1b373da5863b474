import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { readRows, troubles } from './read-tab';

const HEADERS: Cell[] = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];
const DEALS: Cell[][] = [
  ['Kiln', 'Ada Roe', 'Won', 1000, '2026-01-05', '2026-02-10'],
  ['Loom', 'Ben Oak', 'Proposal', 2000, '2026-01-06', ''],
];

/** What is said of a row below two deals, and how many deals there are. */
function withRow(...cells: Cell[]): string {
  const reading = readRows([HEADERS, ...DEALS, cells], null);
  return [`${reading.deals.length} deals`, ...troubles(reading)].join('; ');
}

describe('rows among deals that are none', () => {
  /** What is left of a small table below its headers. */
  const read = (headers: Cell[], ...rows: Cell[][]) => {
    const reading = readRows([headers, ...rows], null);
    return {
      deals: reading.deals.map(({ name }) => name),
      people: [...new Set(reading.deals.map(({ salesperson }) => salesperson))],
      troubles: troubles(reading),
    };
  };
  const FEW: Cell[] = ['Deal', 'Stage', 'Amount'];
  const SOME: Cell[][] = [
    ['Kiln', 'Won', 1000],
    ['Loom', 'Proposal', 2000],
    ['Deal 12', 'Lost', 500],
    ['Total Energies', 'Won', 700],
  ];

  it.each(['Total won', 'Total', 'Average won', 'Gewonnen gesamt', 'Total open deals'])(
    'are sums where every column is filled: %s',
    (name) => {
      const { deals, troubles: said } = read(FEW, ...SOME, [name, 'Won', 99_999]);
      expect(deals).toEqual(['Kiln', 'Loom', 'Deal 12', 'Total Energies']);
      expect(said).toEqual(['6 | totals-row | - |  | left out']);
    },
  );

  it('are sums of everybody, and those of a quarter with its last day', () => {
    expect(withRow('Total', 'All', 'Won', 3000)).toMatch(/^2 deals; 4 . totals-row/);
    expect(withRow('Total won', '', 'Won', 3000, '', { day: 46_022 })).toMatch(
      /^2 deals; 4 . totals-row/,
    );
    expect(withRow('Total', 'Ada Roe', 'Won', 3000, '', { day: 46_022 })).toMatch(/^3 deals/);
  });

  it('are a second row of headers that says in words what belongs where', () => {
    const headers: Cell[] = ['Deal', 'Salesperson', 'Stage', 'Amount'];
    const rows: Cell[][] = [
      ['Kiln', 'Ada Roe', 'Won', 1000],
      ['Loom', 'Ben Oak', 'Proposal', 2000],
      ['Bolt', 'Ada Roe', 'Lost', 2000],
    ];
    const second: Cell[] = ['Title of the deal', 'person', 'where it stands', 'in euro'];
    const { people, troubles: said } = read(headers, second, ...rows);
    expect(people).toEqual(['Ada Roe', 'Ben Oak']);
    expect(said).toEqual(['2 | repeated-headers | - |  | left out']);
    const unclear: Cell[] = ['Acme', 'Cy Elm', 'Won', 'tbd'];
    expect(read(headers, unclear, ...rows).deals).toContain('Acme');
  });

  it('are blank where formulas were dragged down, and take no column its meaning', () => {
    const dragged: Cell[][] = [
      ...Array.from({ length: 300 }, (): Cell[] => [0, 0, 0, 0, '', '']),
      ...Array.from({ length: 300 }, (): Cell[] => ['', '', '#N/A', '$0.00', { day: 0 }, '']),
      ...Array.from({ length: 300 }, (): Cell[] => ['', '', '', '', '', 46_349]),
    ];
    expect(read(HEADERS, ...DEALS, ...dragged)).toEqual({
      deals: ['Kiln', 'Loom'],
      people: ['Ada Roe', 'Ben Oak'],
      troubles: [],
    });
  });

  it.each<[string, Cell[]]>([
    ['a sum in the owner column', ['', 'Total', '', 3000]],
    ['an average in the stage column', ['', '', 'Durchschnitt', 1500]],
    ['a count in words', ['2 deals']],
    ['a count', ['Nombre', '', '', 2]],
    ['a subtotal of a person', ['Ada Roe Total', '', '', 1000]],
    ['a sum of the won ones beside their stage', ['Total won', '', 'Won', 1000]],
    ['a sum with a colon', ['Suma:', '', '', 3000]],
    ['a mean', ['Média', '', '', 1500]],
    ['figures alone', ['', '', '', 3000]],
  ])('add up others: %s', (_, cells) => {
    expect(withRow(...cells)).toBe('2 deals; 4 | totals-row | - |  | left out');
  });

  it.each<[string, Cell[]]>([
    ['the same ones', HEADERS],
    ['in capitals', HEADERS.map((header) => String(header).toUpperCase())],
    ['of other names', ['Opportunity', 'Sales rep', 'Phase', 'Value', 'Open date', 'Closing date']],
    ['of names that nobody knows', ['Fusel', 'Wicht', 'Auswahl', 'Zahl', 'Tag', 'Anderer Tag']],
  ])('repeat the headers: %s', (_, cells) => {
    expect(withRow(...cells)).toBe('2 deals; 4 | repeated-headers | - |  | left out');
  });

  it('are titles of groups, named with their text', () => {
    expect(withRow('Open deals')).toBe('2 deals; 4 | group-title | Deal | Open deals | left out');
    expect(withRow('', '', 'Closed')).toBe('2 deals; 4 | group-title | Stage | Closed | left out');
  });

  it('are blank where formulas were dragged down: zeros, dashes, unticked boxes', () => {
    expect(withRow('', '', '', 0, '', '')).toBe('2 deals');
    expect(withRow('', '-', '', '0,00 €', { day: 0 }, false)).toBe('2 deals');
  });

  it.each<[string, Cell[]]>([
    ['named after a total', ['Total Energies', 'Ada Roe', 'Proposal', 500, '2026-01-05', '']],
    ['called Total', ['Total', 'Ada Roe', 'Proposal', 500, '2026-01-05', '']],
    ['of a company like an average', ['Average Joe Ltd', 'Ada Roe', 'Proposal', 500, '', '']],
    ['of a media company', ['Media', 'Ada Roe', 'Proposal', 500, '2026-02-02', '']],
  ])('do not include a deal %s', (_, cells) => {
    expect(withRow(...cells)).toBe('3 deals');
  });

  it('do not include a deal of which amount and days are not known yet', () => {
    expect(withRow('Mill', 'Ada Roe', 'Proposal', 'tbd', 'some day', 'soon')).toMatch(/^3 deals/);
  });

  it('make no stages', () => {
    const { deals } = readRows([HEADERS, ...DEALS, HEADERS, ['', '', 'Total', 3000]], null);
    expect(deals.map(({ stageText }) => stageText)).toEqual(['Won', 'Proposal']);
  });

  it('do not include deals whose numbers and stages are figures only', () => {
    const rows: Cell[][] = [
      ['Deal ID', 'Stage', 'Amount'],
      [11, 1, 500],
      [12, 2, 700],
    ];
    expect(readRows(rows, null).deals).toHaveLength(2);
  });
});

describe('a row of hints below the headers', () => {
  const HEADERS = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];
  const DEALS = [
    ['Kiln', 'Ana', 'Won', 100, '2026-01-05', '2026-02-05'],
    ['Loom', 'Bo', 'Proposal', 100, '2026-01-05', ''],
  ];

  it.each([
    [['Text', 'Person', 'Select', 'Number', 'Date', 'Date']],
    [['(required)', '(required)', '(required)', '(optional)', '(required)', '']],
    [['name of the deal', 'who owns it', 'pick from list', 'in EUR', 'yyyy-mm-dd', 'yyyy-mm-dd']],
    [['Text', 'Name', 'Auswahl', 'EUR', 'TT.MM.JJJJ', 'TT.MM.JJJJ']],
    [['e.g. Acme', 'e.g. Jane', 'e.g. Proposal', 'e.g. 1000', 'e.g. 2026-01-05', '']],
  ])('is no deal: %j', (hints) => {
    const { deals, problems } = readRows([HEADERS, hints, ...DEALS]);
    expect(deals.map(({ name }) => name)).toEqual(['Kiln', 'Loom']);
    expect(problems).toMatchObject([{ row: 2, problem: 'repeated-headers', leftOut: true }]);
  });

  it('is told from a deal that is worth “tbd”', () => {
    const reading = readRows([HEADERS, ['Mill', 'Ana', 'Zither', 'tbd', '', 'tbd'], ...DEALS]);
    expect(reading.deals.map(({ name }) => name)).toEqual(['Mill', 'Kiln', 'Loom']);
  });
});
