import { describe, expect, it } from 'vitest';
import { type Day, isoDay, parseIsoDay } from '../../../../src/core/calendar';
import { compareWithAgreed } from '../../../../src/core/inference/references/agreed';
import { indexPipeline } from '../../../../src/core/pipeline/pipeline-index';
import { readTeam } from '../../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../../src/core/pipeline/settings';
import { SIGNALS } from '../../../../src/core/playbook/signals/signals';
import { binomialMidP, poissonRateMidP } from '../../../../src/core/statistics';
import type { Cell } from '../../../../src/core/table';
import { inAdverseDirections } from '../../teams/make-team';

const day = (iso: string): Day => parseIsoDay(iso) as Day;
const AS_OF = day('2026-11-23');

const PROCESS: Cell[][] = [
  ['Stage', 'Step', 'Outcome'],
  ['Lead', 'prospecting', 'open'],
  ['Offer', 'proposal', 'open'],
  ['Won', '', 'won'],
  ['Lost', '', 'lost'],
];

interface Row {
  readonly salesperson?: string;
  readonly lead: Day;
  readonly offer?: Day;
  readonly closed?: Day;
  readonly outcome?: 'Won' | 'Lost';
  readonly discount?: number;
}

/** A deal a row, with the days on which it entered its stages. */
function comparisons(
  rows: readonly Row[],
  agreements: ReadonlyArray<readonly [version: number, agreedOn: string, content: string]>,
  window: { readonly from: Day | null; readonly to: Day | null } = { from: null, to: null },
) {
  const date = (value: Day | undefined): Cell => (value === undefined ? '' : isoDay(value));
  const team = readTeam(
    {
      deals: [
        {
          tab: 'Deals',
          rows: [
            [
              'Deal',
              'Salesperson',
              'Stage',
              'Created',
              'Close date',
              'Lead date',
              'Offer date',
              'Discount',
            ],
            ...rows.map(
              ({ salesperson = 'Ana', lead, offer, closed, outcome, discount }, index): Cell[] => [
                `Deal ${index + 1}`,
                salesperson,
                outcome ?? (offer === undefined ? 'Lead' : 'Offer'),
                isoDay(lead),
                date(closed),
                isoDay(lead),
                date(offer),
                discount ?? '',
              ],
            ),
          ],
        },
      ],
      process: { tab: 'Sales Process', rows: PROCESS },
      salespeople: null,
      agreements: {
        tab: 'Process Agreements',
        rows: [
          ['Salesperson', 'Version', 'Manager agreed on', 'Salesperson agreed on', 'Content'],
          ...agreements.map(([version, on, content]): Cell[] => ['Ana', version, on, on, content]),
        ],
      },
      history: [],
    },
    NO_SETTINGS,
    { asOf: AS_OF, today: AS_OF, window },
  );
  const lookup = indexPipeline(team.pipeline);
  const everybody = team.pipeline.salespeople.map((_, index) => index);
  return inAdverseDirections(compareWithAgreed(lookup, everybody, SIGNALS));
}

/** Deals one a week from a day on, of which every third offer is won. */
function weekly(from: string, count: number, salesperson = 'Ana'): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const lead = day(from) + 7 * index;
    const outcome = index % 3 === 0 ? 'Won' : 'Lost';
    return { salesperson, lead, offer: lead + 1, closed: lead + 5, outcome } as const;
  });
}

const HALF = 'Lead | prospecting | open\nOffer | proposal | open | target 50 %';

const DEALS =
  'Lead | prospecting | open\nOffer | proposal | open\nWon | won | target 50 %\nLost | lost';

describe('compareWithAgreed of deals', () => {
  it('sets proposals into deals against the target of the won stage', () => {
    const [found, ...rest] = comparisons(weekly('2026-01-05', 30), [[1, '2026-01-01', DEALS]]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      reference: { kind: 'agreed' },
      direction: 'low',
      difference: { observed: 10 / 30, outcomes: 30 },
      agreed: 0.5,
      p: binomialMidP({ successes: 10, trials: 30, probability: 0.5 }).pLower,
    });
    expect(found?.signal.code).toBe('proposals into deals');
  });

  it('counts only proposals made while a version with the target was in force', () => {
    const rows = weekly('2026-01-05', 30);
    const [found] = comparisons(rows, [
      [1, '2026-03-02', DEALS],
      [2, '2026-06-01', DEALS.replace(' | target 50 %', '')],
    ]);
    const counted = rows.filter(
      ({ offer = 0 }) => offer >= day('2026-03-02') && offer < day('2026-06-01'),
    );
    expect(found?.difference.outcomes).toBe(counted.length);
  });

  it('expects fewer wins of recent proposals where losses are decided sooner', () => {
    // Lost after a week, won after 20: of the last 20 weeks only losses are decided.
    const rows = weekly('2026-01-05', 46).map((row): Row => {
      const closed = (row.offer as Day) + (row.outcome === 'Won' ? 140 : 7);
      if (closed <= AS_OF) return { ...row, closed };
      return { salesperson: row.salesperson ?? 'Ana', lead: row.lead, offer: row.offer as Day };
    });
    const [found] = comparisons(rows, [[1, '2026-01-01', DEALS.replace('50 %', '33.3333 %')]]);
    expect(found?.agreed).toBeCloseTo(1 / 3, 5);
    expect(found?.difference.observed).toBeLessThan(0.26);
    expect(found?.difference.expected).toBeCloseTo(found?.difference.observed as number, 1);
    expect(found?.p).toBeGreaterThan(0.3);
  });

  it('is one comparison where the last open stage has a target as well', () => {
    const both = DEALS.replace('open\nWon', 'open | target 60 %\nWon');
    const found = comparisons(weekly('2026-01-05', 30), [[1, '2026-01-01', both]]);
    expect(found.map(({ signal }) => signal.code)).toEqual(['proposals into deals']);
  });

  it('takes a probability of 100 % beside the won stage for no target', () => {
    const sure = DEALS.replace('50 %', '100 %');
    expect(comparisons(weekly('2026-01-05', 30), [[1, '2026-01-01', sure]])).toEqual([]);
  });

  it('sets the discounts of deals won under the last limit against it', () => {
    const content = DEALS.replace('target 50 %', 'discount up to 10 %');
    const rows = weekly('2026-01-05', 30).map((row) => ({ ...row, discount: 0.2 }));
    const [found, ...rest] = comparisons(rows, [[1, '2026-01-01', content]]);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      direction: 'high',
      difference: { observed: 0.2, expected: 0.1, outcomes: 10 },
    });
    expect(found?.p).toBeCloseTo(0.5 ** 10 / 2, 12);
    const [later] = comparisons(rows, [
      [1, '2026-01-01', content.replace('10 %', '30 %')],
      [2, '2026-05-01', content],
    ]);
    const won = rows.filter(
      ({ closed = 0, outcome }) => outcome === 'Won' && closed >= day('2026-05-01'),
    );
    expect(later?.difference.outcomes).toBe(won.length);
  });
});

describe('compareWithAgreed of deals won on an unknown day', () => {
  const content = DEALS.replace('target 50 %', 'discount up to 10 %');
  const rows = weekly('2026-01-05', 30)
    .filter(({ outcome }) => outcome === 'Won')
    .map(({ closed: _, ...row }): Row => ({ ...row, discount: 0.2 }));

  it('sets the discounts of those created under the limit against it', () => {
    const [found] = comparisons(rows, [[1, '2026-03-02', content]]);
    const since = rows.filter(({ lead }) => lead >= day('2026-03-02'));
    expect(found?.signal.code).toBe('discount');
    expect(found?.difference.outcomes).toBe(since.length);
  });

  it('sets none of them against it in a window', () => {
    const window = { from: day('2026-01-01'), to: AS_OF };
    expect(comparisons(rows, [[1, '2026-01-01', content]], window)).toEqual([]);
  });
});

describe('compareWithAgreed', () => {
  it('sets the conversion of a stage against the target by the one-sample binomial mid-p', () => {
    const [found, ...rest] = comparisons(weekly('2026-01-05', 30), [[1, '2026-01-01', HALF]]);
    const { pLower } = binomialMidP({ successes: 10, trials: 30, probability: 0.5 });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      reference: { kind: 'agreed', people: [], excluded: [] },
      direction: 'low',
      other: null,
      p: pLower,
      difference: { observed: 10 / 30, expected: 0.5, outcomes: 30 },
    });
    expect(found?.signal.code).toBe('conversion');
  });

  it('counts only visits that were entered while a version with a target was in force', () => {
    const rows = weekly('2026-01-05', 30);
    const [found] = comparisons(rows, [[1, '2026-05-01', HALF]]);
    const later = rows.filter(({ offer }) => (offer as Day) >= day('2026-05-01'));
    expect(found?.difference.outcomes).toBe(later.length);
    expect(comparisons(rows, [[1, '2026-11-01', HALF]])).toEqual([]);
  });

  it('sets each visit against the target of its day', () => {
    const rows = weekly('2026-01-05', 30);
    const [found] = comparisons(rows, [
      [1, '2026-01-01', HALF],
      [2, '2026-03-30', HALF.replace('50 %', '20 %')],
    ]);
    const early = rows.filter(({ offer }) => (offer as Day) < day('2026-03-30')).length;
    const expected = (0.5 * early + 0.2 * (30 - early)) / 30;
    expect(found?.difference.expected).toBeCloseTo(expected, 12);
  });

  it('counts what was decided in the window', () => {
    const rows = weekly('2026-01-05', 30);
    const window = { from: day('2026-02-01'), to: day('2026-03-31') };
    const [found] = comparisons(rows, [[1, '2026-01-01', HALF]], window);
    const decided = rows.filter(
      ({ closed }) => (closed as Day) >= window.from && (closed as Day) <= window.to,
    );
    expect(found?.difference.outcomes).toBe(decided.length);
  });

  it('sets entries a week against the weekly target by the Poisson mid-p', () => {
    const rows = weekly('2026-01-05', 46);
    const content = 'Lead | prospecting | open\nOffer | proposal | open | 2 a week';
    const [found] = comparisons(rows, [[1, '2026-01-01', content]]);
    // The offer comes a day after the first contact, so none can be asked for on the first day.
    const weeks = (AS_OF - day('2026-01-05')) / 7;
    const { pLower } = poissonRateMidP({ events: 46, weeks, weeklyRate: 2 });
    expect(found?.signal.code).toBe('proposals per week');
    expect(found?.difference.expected).toBeCloseTo(2, 12);
    expect(found?.difference.observed).toBeCloseTo(46 / weeks, 12);
    expect(found?.p).toBeCloseTo(pLower as number, 12);
  });

  it('asks for no proposals while the pipeline still fills', () => {
    const rows = weekly('2026-08-03', 16).flatMap(({ lead }): Row[] => {
      const offer = lead + 35;
      return [offer <= AS_OF ? { lead, offer } : { lead }];
    });
    const content = 'Lead | prospecting | open\nOffer | proposal | open | 1 a week';
    const [found] = comparisons(rows, [[1, '2026-08-03', content]]);
    expect(found?.difference.observed).toBeGreaterThanOrEqual(1);
    expect(found?.difference.observed).toBeLessThan(1.1);
    // In a window that begins later it is full.
    const window = { from: day('2026-09-28'), to: null };
    const [later] = comparisons(rows, [[1, '2026-08-03', content]], window);
    expect(later?.difference.outcomes).toBe(9);
  });

  it('has nothing to say without an agreement, without a target, or of somebody else', () => {
    expect(comparisons(weekly('2026-01-05', 30), [])).toEqual([]);
    const plain = 'Lead | prospecting | open\nOffer | proposal | open';
    expect(comparisons(weekly('2026-01-05', 30), [[1, '2026-01-01', plain]])).toEqual([]);
    const others = weekly('2026-01-05', 30, 'Bo');
    expect(comparisons(others, [[1, '2026-01-01', HALF]])).toEqual([]);
  });
});
