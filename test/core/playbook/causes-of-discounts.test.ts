import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { HISTORY_HEADERS, measure, stageRow } from '../pipelines';
import { toldCauses, toldOf } from './told-causes';

const CODE = 'excessive-discounting';
const HEADERS = [
  'Deal',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Offer date',
  'Terms date',
  'Close date',
];
const PEOPLE = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];
const DEALS_EACH = 24;
const [CREATED, OFFERED, AT_TERMS, CLOSED] = [
  '2026-01-05',
  '2026-02-05',
  '2026-03-05',
  '2026-04-12',
];

/** Won deals; Ana's with discounts of 20 % and more, the others' with some 4 %. */
function deals(closedOn: (isAna: boolean, index: number) => string, hasTerms = true): Cell[][] {
  const rows = PEOPLE.flatMap((name) =>
    Array.from({ length: DEALS_EACH }, (_, index): Cell[] => {
      const isAna = name === 'Ana';
      return [
        `${name} ${index}`,
        name,
        'Won',
        isAna ? 800 - 3 * index : 970 - index,
        1000,
        CREATED as string,
        OFFERED as string,
        hasTerms ? (AT_TERMS as string) : '',
        closedOn(isAna, index),
      ];
    }),
  );
  return [HEADERS, ...rows];
}

describe('discounts given at the end of a month', () => {
  const atMonthEnd = (own: readonly string[], others: readonly string[]) => {
    const pick = (days: readonly string[], index: number) => days[index % days.length] as string;
    const team = measure({
      deals: deals((isAna, index) => pick(isAna ? own : others, index)),
    }).team;
    return toldCauses(team, CODE).negotiation;
  };

  it('are those of its last five days, however long the month is', () => {
    const first = ['2026-05-27', '2026-06-26', '2026-04-30', '2026-02-24'];
    const before = ['2026-05-26', '2026-06-25', '2026-02-23', '2026-07-01'];
    expect(atMonthEnd(first, before)).toMatchObject({
      points: 'for',
      pointers: ['24 of the 24 won closed in the last 5 days of a month (others: 0 of 96)'],
    });
    expect(atMonthEnd(before, first)).toMatchObject({ points: 'against' });
  });

  it('are no cause where the others’ deals close as late in the month', () => {
    const late = ['2026-05-29', '2026-06-10'];
    expect(atMonthEnd(late, late)).toMatchObject({
      points: 'against',
      pointers: ['12 of the 24 won closed in the last 5 days of a month (others: 48 of 96)'],
    });
  });
});

describe('discounts given late', () => {
  const PROCESS = [
    stageRow('Lead', 'open', 'prospecting'),
    stageRow('Offer', 'open', 'proposal'),
    stageRow('Terms', 'open', 'negotiation'),
    stageRow('Won', 'won'),
    stageRow('Lost', 'lost'),
  ];

  /** Every amount is lowered once; Ana's and the others' on days of their own. */
  const cut = (process: typeof PROCESS, own: string, others: string, to = '700') => {
    const hasTerms = process.length === PROCESS.length;
    const history = PEOPLE.flatMap((name) =>
      Array.from({ length: DEALS_EACH }, (_, index): Cell[] => [
        name === 'Ana' ? own : others,
        `${name} ${index}`,
        'Amount',
        '900',
        to,
      ]),
    );
    const { team } = measure({
      deals: deals(() => CLOSED as string, hasTerms),
      process,
      history: [HISTORY_HEADERS, ...history],
    });
    return toldCauses(team, CODE).negotiation;
  };

  it('are those from the first day of negotiation on, where one stage is that', () => {
    expect(cut(PROCESS, AT_TERMS as string, '2026-03-04')).toMatchObject({
      points: 'for',
      pointers: ['24 of the 24 discounts were given after negotiation began (others: 0 of 96)'],
    });
    expect(cut(PROCESS, '2026-03-04', '2026-03-04')?.points).not.toBe('for');
  });

  it('are those from the proposal on where no stage is negotiation', () => {
    const process = PROCESS.filter(([, stage]) => stage !== 'Terms');
    expect(cut(process, OFFERED as string, '2026-02-04')).toMatchObject({
      points: 'for',
      pointers: ['24 of the 24 discounts were given after negotiation began (others: 0 of 96)'],
    });
  });

  it('are those from the first of several such stages on', () => {
    const [headers = [], ...rows] = deals(() => CLOSED);
    const history = rows.map(([deal, by]): Cell[] => [
      by === 'Ana' ? AT_TERMS : '2026-03-04',
      deal as Cell,
      'Amount',
      '900',
      '700',
    ]);
    const { team } = measure({
      deals: [[...headers, 'Sign date'], ...rows.map((row) => [...row, '2026-04-01'])],
      process: [...PROCESS.slice(0, 3), stageRow('Sign', 'open', 'closing'), ...PROCESS.slice(3)],
      history: [HISTORY_HEADERS, ...history],
    });
    expect(toldCauses(team, CODE).negotiation).toMatchObject({
      points: 'for',
      pointers: ['24 of the 24 discounts were given after negotiation began (others: 0 of 96)'],
    });
  });

  it('are none where an amount was raised, or stayed as it was', () => {
    for (const to of ['1000', '900', 'tbd']) {
      expect(cut(PROCESS, AT_TERMS as string, '2026-03-04', to)?.points).not.toBe('for');
    }
  });
});

describe('one product with larger discounts', () => {
  /** Every third of Ana's deals is “Plus” at a quarter off; the rest at what is given. */
  const leads = (rest: number) => {
    const [headers = [], ...rows] = deals(() => CLOSED);
    const more = rows.map(([deal, by, stage, amount, ...cells], index): Cell[] => {
      const isPlus = index % 3 === 0;
      const own = isPlus ? 750 - (index % 7) : 1000 - rest - (index % 7);
      return [
        deal as Cell,
        by as Cell,
        stage as Cell,
        by === 'Ana' ? own : (amount as Cell),
        ...cells,
        isPlus ? 'Plus' : 'Basic',
      ];
    });
    return toldCauses(measure({ deals: [[...headers, 'Product'], ...more] }).team, CODE)[
      'wrong-leads'
    ];
  };

  it('tells of the leads where little is left of the difference without it', () => {
    expect(leads(70)).toMatchObject({
      points: 'for',
      pointers: ['median 25 % off on the 8 of “Plus”, 7 % on the other 16'],
    });
  });

  it('does not where the other deals have larger discounts than the others’ as well', () => {
    expect(leads(180)).toMatchObject({
      points: 'against',
      pointers: ['median 25 % off on the 8 of “Plus”, 18 % on the other 16'],
    });
  });
});

describe('what to record to tell the causes of discounts apart', () => {
  const team = (source: string, product: string) => {
    const [headers = [], ...rows] = deals(() => CLOSED);
    const more = rows.map((row) => [...row, source, product]);
    return measure({ deals: [[...headers, 'Source', 'Product'], ...more] }).team;
  };
  const wanted = (source: string, product: string) =>
    toldOf(team(source, product), CODE).dataWanted;

  it('is what no deal of the person has, and nothing else', () => {
    expect(wanted('', '')).toBe(
      'A stage for needs analysis, every change of an amount, the source of each deal and the product of each deal.',
    );
    expect(wanted('Web', '')).toBe(
      'A stage for needs analysis, every change of an amount and the product of each deal.',
    );
    expect(wanted('', 'Basic')).toBe(
      'A stage for needs analysis, every change of an amount and the source of each deal.',
    );
    expect(wanted('Web', 'Basic')).toBe(
      'A stage for needs analysis and every change of an amount.',
    );
  });
});
