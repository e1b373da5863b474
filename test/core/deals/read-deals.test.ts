import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { check } from '../../core/statistics/check';
import { day, PROCESS, readRows, readTabs, troubles } from './read-tab';

const HEADERS: Cell[] = [
  'Deal',
  'Account',
  'Owner',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
];

/** One deal's row under HEADERS, some of it as the test wants it. */
function row(
  own: Partial<
    Record<'deal' | 'account' | 'owner' | 'stage' | 'amount' | 'list' | 'created' | 'close', Cell>
  >,
): Cell[] {
  const { deal = 'A', account = 'Acme', owner = 'Ana', stage = 'Proposal' } = own;
  return [
    deal,
    account,
    owner,
    stage,
    own.amount ?? '',
    own.list ?? '',
    own.created ?? '',
    own.close ?? '',
  ];
}

function readOne(own: Parameters<typeof row>[0]) {
  const reading = readRows([HEADERS, row(own)]);
  return { deal: reading.deals[0], troubles: troubles(reading), reading };
}

describe('reading deals', () => {
  it('reads every field of a row', () => {
    const { deals, problems, rowCount } = readRows([
      [
        'Deal',
        'Deal ID',
        'Account',
        'Owner',
        'Stage',
        'Amount',
        'List price',
        'Created',
        'Close date',
        'Source',
        'Method',
        'Product',
        'Next step',
        'Next step date',
        'Last activity',
        'Lost reason',
        'Proposal date',
      ],
      [
        'Fleet',
        'D-1',
        'Acme',
        'Ana',
        'proposal ',
        900,
        1000,
        { day: day('2026-01-02') + 0.5 },
        '2026-12-01',
        'Fair',
        'Call',
        'Gold',
        'Demo',
        '2026-11-30',
        '2026-11-01',
        '',
        '2026-02-03',
      ],
    ]);
    expect(problems).toEqual([]);
    expect(rowCount).toBe(1);
    expect(deals).toEqual([
      {
        key: 'D-1',
        tab: 'Deals',
        row: 2,
        name: 'Fleet',
        account: 'Acme',
        salesperson: 'Ana',
        stageText: 'proposal',
        stage: 2,
        outcome: 'open',
        stageSince: null,
        pipeline: null,
        amount: 900,
        listPrice: 1000,
        discount: 0.1,
        created: day('2026-01-02') + 0.5,
        closeDate: day('2026-12-01'),
        source: 'Fair',
        method: 'Call',
        product: 'Gold',
        nextStep: 'Demo',
        nextStepDate: day('2026-11-30'),
        lastActivity: day('2026-11-01'),
        lostReason: null,
        lostAtStage: -1,
        decisionMaker: null,
        contacts: null,
        commitment: null,
        stageDates: [Number.NaN, Number.NaN, day('2026-02-03'), Number.NaN, Number.NaN],
        blankRequired: [],
      },
    ]);
  });

  it('numbers rows as the sheet shows them, blank rows and titles counted', () => {
    const reading = readRows([
      ['Our deals'],
      [],
      HEADERS,
      [],
      row({ deal: 'A' }),
      ['', ' ', false],
      row({ deal: 'B', stage: '' }),
      [],
    ]);
    expect(reading.deals.map((deal) => deal.row)).toEqual([5]);
    expect(reading.rowCount).toBe(2);
    expect(troubles(reading)).toEqual(['7 | no-stage | Stage |  | left out']);
  });

  it.each<[string, Cell[]]>([
    ['a total', ['Total', '', '', '', 4500, '', '', '']],
    ['a grand total', ['', 'Grand total', '', '', 4500, 5000, '', '']],
    ['a sum under its number of deals', ['Sum (12 deals)', '', '', '', 4500, '', '', '']],
    ['German', ['Summe:', '', '', '', '4.500 €', '', '', '']],
    ['Spanish', ['Suma total', '', '', '', 4500, '', '', '']],
    ['French', ['Total général', '', '', '', 4500, '', '', '']],
    ['Portuguese', ['Soma', '', '', '', 4500, '', '', '']],
    ['numbers alone', ['', '', '', '', 4500, 5000, '', '']],
    ['a total in the stage column', ['', '', '', 'Total', 4500, '', '', '']],
    ['a subtotal beside a person', ['Subtotal', '', 'Ana', '', 4500, '', '', '']],
  ])('leaves a totals row out: %s', (_, cells) => {
    const reading = readRows([HEADERS, row({}), cells]);
    expect(reading.deals).toHaveLength(1);
    expect(troubles(reading)).toEqual(['3 | totals-row | - |  | left out']);
  });

  it('does not take a deal with a company named Total for a totals row', () => {
    const { deals } = readRows([HEADERS, row({ deal: 'Total Energies', account: 'Total' })]);
    expect(deals.map(({ name }) => name)).toEqual(['Total Energies']);
    const without = readRows([HEADERS, row({ deal: 'Total Energies', stage: '' })]);
    expect(troubles(without)).toEqual(['2 | no-stage | Stage |  | left out']);
  });

  it('leaves headers out that stand among the deals again', () => {
    const reading = readRows([HEADERS, row({}), HEADERS, row({ deal: 'B' })]);
    expect(reading.deals.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(troubles(reading)).toEqual(['3 | repeated-headers | - |  | left out']);
  });

  it('keeps a deal in a stage that the process lacks as open, and says so', () => {
    const { deal, troubles: said } = readOne({ stage: 'Limbo' });
    expect(deal).toMatchObject({ stage: -1, outcome: 'open', stageText: 'Limbo' });
    expect(said).toEqual(['2 | unknown-stage | Stage | Limbo']);
  });

  it('finds stages whatever their case and spaces', () => {
    expect(readOne({ stage: '  PROPOSAL' }).deal?.stage).toBe(2);
    expect(readOne({ stage: 'won' }).deal?.outcome).toBe('won');
  });
});

describe('two rows with the same key', () => {
  it('are a row problem where they are equal throughout; the first is the deal', () => {
    const reading = readRows([HEADERS, row({ amount: 1 }), row({ amount: 1 })]);
    expect(reading.deals.map(({ amount }) => amount)).toEqual([1]);
    expect(reading.problems).toMatchObject([
      { row: 3, problem: 'duplicate', detail: 'row 2', leftOut: true },
    ]);
  });

  it('name the tab where it is another one', () => {
    const tabs = { Ana: [HEADERS, row({})], Bo: [HEADERS, row({})] };
    expect(readTabs(tabs).problems).toMatchObject([
      { tab: 'Bo', row: 2, detail: 'row 2 of “Ana”' },
    ]);
  });

  it('are told by Deal ID, else deal and account, else the deal’s name', () => {
    const ids: Cell[][] = [
      ['Deal ID', 'Deal', 'Stage'],
      [7, 'Same', 'Proposal'],
      [8, 'Same', 'Proposal'],
      ['', 'Same', 'Proposal'],
    ];
    expect(readRows(ids).deals.map(({ key }) => key)).toEqual(['7', '8', 'Same']);
    const accounts: Cell[][] = [
      ['Deal', 'Account', 'Stage'],
      ['Fleet', 'Acme', 'Proposal'],
      ['Fleet', 'Bolt', 'Proposal'],
    ];
    expect(readRows(accounts).deals.map(({ key }) => key)).toEqual([
      'Fleet | Acme',
      'Fleet | Bolt',
    ]);
  });

  it('are not made by cells that only say that there is nothing', () => {
    const rows: Cell[][] = [
      ['Deal ID', 'Deal', 'Account', 'Stage'],
      ['-', 'A', 'Acme', 'Proposal'],
      ['-', 'B', 'Acme', 'Proposal'],
      ['n/a', 'C', 'Acme', 'Proposal'],
      ['#N/A', 'D', 'Acme', 'Proposal'],
      ['', '-', 'Acme', 'Proposal'],
      ['', '-', 'Bolt', 'Proposal'],
    ];
    expect(readRows(rows).deals.map(({ name }) => name)).toEqual([
      'A',
      'B',
      'C',
      'D',
      'Acme',
      'Bolt',
    ]);
  });

  it('are not made by rows that name no deal at all', () => {
    const rows: Cell[][] = [
      ['Deal', 'Owner', 'Stage', 'Amount'],
      ['', 'Ana', 'Proposal', 5],
      ['', 'Ana', 'Proposal', 5],
    ];
    expect(readRows(rows).deals.map(({ key }) => key)).toEqual(['Deals!2', 'Deals!3']);
  });
});

describe('a tab for each person', () => {
  const OWN: Cell[] = ['Deal', 'Stage'];
  it('belongs to the person it is named after', () => {
    const { deals } = readTabs({
      'Ana Berg': [OWN, ['A', 'Proposal']],
      Bo: [OWN, ['B', 'Proposal']],
    });
    expect(deals.map(({ salesperson }) => salesperson)).toEqual(['Ana Berg', 'Bo']);
  });

  it('belongs to the person it was set to', () => {
    const mapping = { tab: 'Q3', isChosen: true, columns: {}, stageDates: {}, salesperson: 'Ana' };
    const { deals } = readTabs({ Q3: [OWN, ['A', 'Proposal']] }, PROCESS, [mapping]);
    expect(deals[0]?.salesperson).toBe('Ana');
  });

  it('is nobody’s where a column says who and the cell is blank', () => {
    expect(readOne({ owner: '' }).deal?.salesperson).toBeNull();
    expect(readOne({ owner: 'n/a' }).deal?.salesperson).toBeNull();
  });
});

describe('dates', () => {
  it('are read day first where any date of the tab can only be read so', () => {
    const { deals } = readRows([HEADERS, row({ created: '03/04/2026', close: '25/12/2026' })]);
    expect(deals[0]?.created).toBe(day('2026-04-03'));
    expect(deals[0]?.closeDate).toBe(day('2026-12-25'));
  });

  it('are read month first where any date of the tab can only be read so, or nothing tells', () => {
    expect(readOne({ created: '3/4/2026' }).deal?.created).toBe(day('2026-03-04'));
    expect(readOne({ created: '3/4/2026', close: '12/25/2026' }).deal?.created).toBe(
      day('2026-03-04'),
    );
  });

  it('are understood as serial numbers, two-digit years and with times', () => {
    expect(readOne({ created: 46_000 }).deal?.created).toBe(46_000);
    expect(readOne({ created: '02/23/26 08:55 PM' }).deal?.created).toBeCloseTo(
      day('2026-02-23') + 20.9167 / 24,
      4,
    );
  });

  it('that mean nothing are blank and said', () => {
    const { deal, troubles: said } = readOne({ created: 'last spring', close: '31/02/2026' });
    expect(deal).toMatchObject({ created: null, closeDate: null });
    expect(said).toEqual([
      '2 | not-a-date | Created | last spring',
      '2 | not-a-date | Close date | 31/02/2026',
    ]);
  });

  it('in the future are said where only a past one makes sense', () => {
    expect(readOne({ created: '2027-01-01' }).troubles).toEqual([
      '2 | date-in-future | Created | 2027-01-01',
    ]);
    expect(readOne({ close: '2027-01-01' }).troubles).toEqual([]);
    expect(readOne({ stage: 'Won', close: '2027-01-01' }).troubles).toEqual([
      '2 | date-in-future | Close date | 2027-01-01',
    ]);
    expect(readOne({ created: '2026-11-23' }).troubles).toEqual([]);
  });

  it('of closing before creation are said and left out, on the same day they are fine', () => {
    const before = readOne({ stage: 'Lost', created: '2026-02-02', close: '2026-02-01' });
    expect(before.troubles).toEqual(['2 | closed-before-created | Close date | 2026-02-01']);
    expect(before.deal).toMatchObject({
      closeDate: null,
      created: day('2026-02-02'),
      outcome: 'lost',
    });
    const { day: noon } = { day: day('2026-02-02') + 0.5 };
    expect(readOne({ stage: 'Won', created: { day: noon }, close: '2026-02-02' }).troubles).toEqual(
      [],
    );
  });
});

describe('amounts', () => {
  it.each<[Cell, number]>([
    [1200, 1200],
    ['1,200.50', 1200.5],
    ['1.200,50 €', 1200.5],
    ['$12k', 12_000],
    ['(300)', -300],
    [-50, -50],
    ['CHF 1’200', 1200],
    [0, 0],
  ])('are read from %o', (cell, amount) => {
    expect(readOne({ amount: cell }).deal?.amount).toBe(amount);
  });

  it.each<Cell>(['tbd', '12 or 15', '20 %', true])(
    'that are none are blank and said: %o',
    (cell) => {
      const { deal, reading } = readOne({ amount: cell });
      expect(deal?.amount).toBeNull();
      expect(reading.problems).toMatchObject([
        { row: 2, column: 'Amount', problem: 'not-a-number', leftOut: false },
      ]);
    },
  );

  it.each(['', '-', '–', 'n/a'])('are absent, not 0, where the cell says so: “%s”', (cell) => {
    const { deal, troubles: said } = readOne({ amount: cell });
    expect(deal?.amount).toBeNull();
    expect(said).toEqual([]);
  });

  it('give the discount against the list price, a negative one kept', () => {
    expect(readOne({ amount: 90, list: 100 }).deal?.discount).toBe(0.1);
    expect(readOne({ amount: 110, list: 100 }).deal?.discount).toBe(-0.1);
    expect(readOne({ amount: 90 }).deal?.discount).toBeNull();
  });

  it.each<Cell>([0, -5, '0'])(
    'with a list price of %o have no discount, and that is said',
    (list) => {
      const { deal, troubles: said } = readOne({ amount: 90, list });
      expect(deal).toMatchObject({ listPrice: null, discount: null, amount: 90 });
      expect(said).toEqual([`2 | list-price-not-positive | List price | ${list}`]);
    },
  );

  it('more than twice the list price, or below 0, are no discount but a problem', () => {
    expect(readOne({ amount: 250, list: 100 }).deal?.discount).toBeNull();
    expect(readOne({ amount: 250, list: 100 }).troubles).toEqual([
      '2 | discount-out-of-range | Amount | 250',
    ]);
    expect(readOne({ amount: -10, list: 100 }).troubles).toEqual([
      '2 | discount-out-of-range | Amount | -10',
    ]);
  });
});

describe('a discount column', () => {
  const read = (...cells: Cell[]) =>
    readRows([
      ['Deal', 'Stage', 'Discount'],
      ...cells.map((cell, index): Cell[] => [`D${index}`, 'Won', cell]),
    ]);
  it.each<[string, Cell[], Array<number | null>]>([
    ['shares', [0.05, 0.2, ''], [0.05, 0.2, null]],
    ['percents as text', ['5 %', '12,5%', '-3 %'], [0.05, 0.125, -0.03]],
    ['plain percents', [5, 12.5, 0], [0.05, 0.125, 0]],
  ])('holds %s', (_, cells, discounts) => {
    expect(read(...cells).deals.map(({ discount }) => discount)).toEqual(discounts);
  });

  it('says what does not lie between −100 % and 100 %', () => {
    expect(troubles(read('150 %'))).toEqual(['2 | discount-out-of-range | Discount | 150 %']);
    expect(troubles(read('a lot'))).toEqual(['2 | not-a-number | Discount | a lot']);
  });
});

describe('a status column and “Lost at stage”', () => {
  const HEAD: Cell[] = ['Deal', 'Stage', 'Status', 'Lost at stage'];
  const read = (...cells: Cell[]) => {
    const reading = readRows([HEAD, ['A', ...cells]]);
    return { ...reading.deals[0], said: troubles(reading) };
  };
  it('decide a deal that stays in its stage, and say where it was lost', () => {
    expect(read('Proposal', 'Lost', '')).toMatchObject({
      outcome: 'lost',
      stage: 4,
      lostAtStage: 2,
    });
    expect(read('Proposal', 'Won', '')).toMatchObject({
      outcome: 'won',
      stage: 3,
      lostAtStage: -1,
    });
    expect(read('Proposal', 'Open', '')).toMatchObject({ outcome: 'open', stage: 2 });
  });
  it('name the stage of a lost deal', () => {
    expect(read('Lost', '', 'qualification')).toMatchObject({ lostAtStage: 1, said: [] });
    expect(read('Lost', '', 'Limbo')).toMatchObject({
      lostAtStage: -1,
      said: ['2 | unknown-lost-at-stage | Lost at stage | Limbo'],
    });
    expect(read('Lost', '', '-')).toMatchObject({ lostAtStage: -1, said: [] });
    expect(read('Proposal', '', 'Limbo').said).toEqual([]);
  });
});

describe('whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<Cell>(
      '',
      'Total',
      'Won',
      'Proposal',
      '#REF!',
      '=1',
      "'",
      '2026-13-45',
      { day: 46_000 },
      { day: Number.NaN },
    ),
  );
  it('every row with anything in it is a deal or a problem that says so, never a crash', () => {
    check(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), (rows) => {
        const { deals, problems, rowCount } = readRows([HEADERS, ...rows]);
        const leftOut = problems.filter((problem) => problem.leftOut);
        expect(deals.length + leftOut.length).toBe(rowCount);
        for (const { amount, discount, created, closeDate } of deals) {
          for (const value of [amount, discount, created, closeDate]) {
            expect(value === null || Number.isFinite(value)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
