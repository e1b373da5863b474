import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { HISTORY_HEADERS, measure, told } from '../pipelines';

type Move = readonly [when: string, from: string, to: string];

const [CREATED, OFFERED, WON]: readonly Move[] = [
  ['2026-01-05', '', 'Lead'],
  ['2026-01-20', 'Lead', 'Offer'],
  ['2026-03-05', 'Offer', 'Won'],
];

/** The stays of a deal that came to an offer and was won, with a move recorded in between. */
function staysWith(...between: readonly Move[]): string[] {
  const events = [CREATED, OFFERED, ...between, WON] as readonly Move[];
  const deals = [
    ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date'],
    ['A', 'Ana', 'Won', '2026-01-05', '2026-03-05'],
  ];
  const history = events.map(([when, from, to]): Cell[] => [when, 'A', 'Stage', from, to]);
  return told(measure({ deals, history: [[...HISTORY_HEADERS], ...history] }).visits('A'));
}

describe('a move into the stage in which a deal is already', () => {
  it('is no second stay', () => {
    expect(staysWith()).toEqual([
      'Lead 2026-01-05 – 2026-01-20 advanced',
      'Offer 2026-01-20 – 2026-03-05 advanced',
    ]);
    expect(staysWith(['2026-01-22', 'Offer', 'Offer'])).toEqual(staysWith());
    expect(staysWith(['2026-01-22', '', 'Offer'])).toEqual(staysWith());
  });

  it('is one where it came from another stage: it had gone back there on an unknown day', () => {
    expect(staysWith(['2026-02-01', 'Lead', 'Offer'])).toEqual([
      'Lead 2026-01-05 – 2026-01-20 advanced',
      'Offer 2026-01-20 – ? back',
      'Lead ? – 2026-02-01 advanced',
      'Offer 2026-02-01 – 2026-03-05 advanced',
    ]);
  });
});
