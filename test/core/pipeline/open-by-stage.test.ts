import { describe, expect, it } from 'vitest';
import { steadyStateShares } from '../../../src/core/metrics/steady-state';
import { partOf } from '../../../src/core/pipeline/by-person';
import type { Cell } from '../../../src/core/table';
import { HISTORY_HEADERS, measure, stageRow } from '../pipelines';

describe('the balance of open deals', () => {
  const deals: Cell[][] = [
    ['Deal ID', 'Salesperson', 'Stage', 'Amount', 'Created'],
    ['1', 'Ana', 'Lead', 100, '2026-01-01'],
    ['2', 'Ana', 'Lead', '', '2026-01-01'],
    ['3', 'Ana', 'Lead', 300, '2026-01-01'],
    ['4', 'Ana', 'Offer', 50, '2026-01-01'],
    ['5', 'Bo', 'Terms', '', '2026-01-01'],
    ['6', 'Bo', 'Parked', 700, '2026-01-01'],
    ['7', 'Bo', 'Won', 800, '2026-01-01'],
  ];

  it('is the count, the value and the share of each stage', () => {
    const { metrics } = measure({ deals });
    expect(metrics('Ana').stages.map(({ open }) => open)).toEqual([
      { deals: 3, value: 400, share: 0.75 },
      { deals: 0, value: null, share: 0 },
      { deals: 1, value: 50, share: 0.25 },
      { deals: 0, value: null, share: 0 },
    ]);
    // A deal in a stage that the process does not know is in no share.
    expect(metrics('Bo').stages.map(({ open }) => open.share)).toEqual([0, 0, 0, 1]);
    expect(metrics().stages.map(({ open }) => open.deals)).toEqual([3, 0, 1, 1]);
  });

  it('has no shares where nothing is open', () => {
    const { metrics } = measure({ deals: [deals[0] as Cell[], deals[7] as Cell[]] });
    for (const { open } of metrics('Bo').stages) {
      expect(open).toEqual({ deals: 0, value: null, share: null });
    }
  });

  it('counts a deal for the one who has it now', () => {
    const { metrics } = measure({
      deals: [
        ['Deal', 'Salesperson', 'Stage', 'Created'],
        ['A', 'Bo', 'Lead', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-02-01', 'A', 'Salesperson', 'Ana', 'Bo'],
      ],
    });
    expect(metrics('Ana').stages[0]?.open.deals).toBe(0);
    expect(metrics('Bo').stages[0]?.open.deals).toBe(1);
  });
});

describe('the shape that the agreed process leads to', () => {
  const process = (lead: Parameters<typeof stageRow>[3], offer: Parameters<typeof stageRow>[3]) => [
    stageRow('Lead', 'open', 'prospecting', lead),
    stageRow('Offer', 'open', 'proposal', offer),
    stageRow('Won', 'won'),
    stageRow('Lost', 'lost'),
  ];
  // Every stay in Lead takes 7 days, every one in Offer 28.
  const deals: Cell[][] = [
    ['Deal ID', 'Salesperson', 'Stage', 'Created', 'Close date', 'Lead date', 'Offer date'],
    ['1', 'Ana', 'Won', '2026-01-01', '2026-02-05', '2026-01-01', '2026-01-08'],
    ['2', 'Ana', 'Won', '2026-02-01', '2026-03-08', '2026-02-01', '2026-02-08'],
  ];
  const sharesOf = (stages: Cell[][], name: string | null = null) =>
    steadyStateShares(measure({ process: stages, deals }).lookup, name);

  it('is what enters a week times how long it stays (Little’s law)', () => {
    // 10 a week × 1 week and 10 × 0.5 a week × 4 weeks: 10 and 20 open deals.
    const shares = sharesOf(process({ weekly: 10, target: 0.5 }, {}));
    expect(shares[0]).toBeCloseTo(1 / 3, 12);
    expect(shares[1]).toBeCloseTo(2 / 3, 12);
  });

  it('takes a stage’s own weekly target before the one that follows from the stage before', () => {
    // 10 and 2.5 × 4 = 10 open deals.
    const shares = sharesOf(process({ weekly: 10, target: 0.5 }, { weekly: 2.5 }));
    expect(shares.slice(0, 2)).toEqual([0.5, 0.5]);
  });

  it('is that of the salesperson’s own targets', () => {
    const own = [
      ...process({ weekly: 10, target: 0.5 }, {}),
      stageRow('Lead', '', '', { salesperson: 'Ana', target: 0.25 }),
    ];
    expect(sharesOf(own, 'Ana')[0]).toBeCloseTo(0.5, 12);
  });

  it('is not told where a target or a time is missing', () => {
    expect(sharesOf(process({ target: 0.5 }, {})).every((share) => share === null)).toBe(true);
    expect(sharesOf(process({ weekly: 10 }, {})).every((share) => share === null)).toBe(true);
    const undated = measure({
      process: process({ weekly: 10, target: 0.5 }, {}),
      deals: [
        ['Deal', 'Stage'],
        ['A', 'Offer'],
      ],
    });
    expect(steadyStateShares(undated.lookup, null).every((share) => share === null)).toBe(true);
  });

  it('is the area under the curve to the longest time where deals are still open', () => {
    const { lookup, metrics } = measure({
      process: process({ weekly: 7, target: 1 }, {}),
      asOf: '2026-03-15',
      deals: [...deals, ['3', 'Ana', 'Offer', '2026-03-01', '', '2026-03-01', '2026-03-08']],
    });
    const [lead = 0, offer = 0] = steadyStateShares(lookup, null);
    // Lead: always 7 days. Offer: all reach day 28, one open at day 7 changes nothing.
    expect((offer ?? 0) / (lead ?? 1)).toBeCloseTo(4, 12);
    expect(partOf(lookup.open, null)[1]?.deals).toBe(metrics().stages[1]?.open.deals);
  });
});
