import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/core/calendar';
import type { Cell } from '../../../src/core/table';
import { day, measure, TODAY } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Amount',
  'Created',
  'Close date',
  'Lead date',
  'Fit date',
  'Offer date',
  'Terms date',
];
const before = (days: number): string => isoDay(day(TODAY) - days);

/** A deal that went through all stages, or as far as the one it is lost or open in. */
function deal(
  id: string,
  by: string,
  stage: string,
  amount: Cell,
  { age = 100, lostAt = 'Offer' }: { age?: number; lostAt?: string } = {},
): Cell[] {
  const reached = { Lead: 1, Fit: 2, Offer: 3, Terms: 4 }[stage === 'Lost' ? lostAt : stage] ?? 4;
  const isOpen = stage !== 'Won' && stage !== 'Lost';
  const dates = [0, 1, 2, 3].map((index) => (index < reached ? before(age - index) : ''));
  return [id, by, stage, amount, before(age), isOpen ? '' : before(age - 40), ...dates];
}

function withCell(row: readonly Cell[], column: number, cell: Cell): Cell[] {
  return row.map((each, index) => (index === column ? cell : each));
}

/** Of twenty offers of Bo's and Cy's ten are won; nothing else is lost. */
const HALF: Cell[][] = Array.from({ length: 20 }, (_, index) =>
  deal(`d${index}`, index % 4 < 2 ? 'Bo' : 'Cy', index % 2 === 0 ? 'Won' : 'Lost', 1000),
);

function moneyOf(rows: ReadonlyArray<readonly Cell[]>, name?: string, period = {}) {
  return measure({ deals: [HEADERS, ...rows], ...period }).metrics(name).value;
}

describe('the value of deals', () => {
  it('sums what was won in the window, and what is open', () => {
    const rows = [...HALF, deal('o', 'Bo', 'Offer', 400, { age: 20 })];
    expect(moneyOf(rows)).toMatchObject({ won: { value: 10_000 }, open: { value: 400 } });
    expect(moneyOf(rows, 'Bo')).toMatchObject({ won: { value: 5000 }, open: { value: 400 } });
    expect(moneyOf(rows, 'Cy')).toMatchObject({ open: { value: 0 }, expected: { value: 0 } });
    expect(moneyOf(rows, 'Bo', { from: before(30) }).won.value).toBe(0);
  });

  it('is absent without amounts, also where more than one in ten is missing', () => {
    const bare = HALF.map((row) => withCell(row, 3, ''));
    expect(moneyOf(bare)).toMatchObject({
      won: { absent: 'no-amounts' },
      open: { absent: 'no-amounts' },
      expected: { absent: 'no-amounts' },
    });
    const [first, second, ...others] = HALF as [Cell[], Cell[], ...Cell[][]];
    const some = [
      withCell(first, 3, ''),
      second,
      ...others.map((row, index) => (index === 0 ? withCell(row, 3, '') : row)),
    ];
    expect(moneyOf(some).won.absent).toBe('no-amounts');
  });
});

describe('what open deals are expected to bring', () => {
  it('is each amount times the conversions from its stage on', () => {
    const rows = [
      ...HALF,
      ...[1, 2, 3].map((id) => deal(`o${id}`, 'Bo', 'Offer', 1000, { age: 20 })),
    ];
    const { value, low, high } = moneyOf(rows).expected;
    // Half of the offers, nearly all of what comes to terms: 10.5/21 and 10.5/11.
    expect(value).toBeCloseTo(3000 * (10.5 / 21) * (10.5 / 11), 6);
    expect([low, high]).toEqual([0, 3000]);
  });

  it('draws somebody’s own conversion towards the team’s', () => {
    const none = Array.from({ length: 10 }, (_, index) => deal(`a${index}`, 'Ana', 'Lost', 1000));
    const rows = [...HALF, ...none, deal('o', 'Ana', 'Offer', 1000, { age: 20 })];
    const own = moneyOf(rows, 'Ana').expected.value as number;
    // Nothing of ten, drawn towards a third as if there were ten more.
    const third = 10.5 / 31;
    expect(own).toBeCloseTo(1000 * ((10 * third) / 20) * (10.5 / 11), 6);
  });

  it('is nothing for a deal older than any was when it was won', () => {
    const aged = (age: number) => [...HALF, deal('o', 'Bo', 'Offer', 1000, { age })];
    expect(moneyOf(aged(40)).expected.value).toBeGreaterThan(0);
    expect(moneyOf(aged(41)).expected.value).toBe(0);
  });

  it('is absent with few deals won or lost, and of a sheet that nobody keeps', () => {
    const few = HALF.slice(0, 9);
    expect(moneyOf([...few, deal('o', 'Bo', 'Offer', 1, { age: 20 })]).expected.absent).toBe(
      'too-few-outcomes',
    );
    const spread = HALF.map((row, index) => withCell(row, 4, before(120 - index)));
    expect(moneyOf(spread).expected.absent).toBe('stale-sheet');
  });

  it('does not depend on the order of the rows, and its range holds it', () => {
    const open = [1, 2, 3, 4, 5, 6].map((id) =>
      deal(`o${id}`, 'Bo', id < 3 ? 'Lead' : 'Offer', 100 * id, { age: 20 }),
    );
    const usual = moneyOf([...HALF, ...open]).expected;
    expect(usual.low).toBeLessThan(usual.value as number);
    expect(usual.high).toBeGreaterThan(usual.value as number);
    fc.assert(
      fc.property(fc.shuffledSubarray(open, { minLength: open.length }), (rows) => {
        expect(moneyOf([...HALF, ...rows]).expected).toEqual(usual);
      }),
      { numRuns: 10 },
    );
  });
});
