import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/core/history';
import type { Cell } from '../../../src/core/table';
import { headersOf, STAGE_HISTORY } from '../../../src/core/tabs';
import { day, measure, TODAY } from '../pipelines';

const HISTORY_HEADERS = headersOf(STAGE_HISTORY);
const DEALS: readonly Cell[] = ['Deal', 'Salesperson', 'Stage'];

/** What would be recorded: deal, field, from and to. */
function changes(deals: readonly Cell[][], history: readonly Cell[][]): Cell[][] {
  const { team } = measure({
    deals: [DEALS, ...deals],
    history: [[...HISTORY_HEADERS], ...history],
  });
  return reconcile({
    ...team,
    deals: team.everyDeal,
    salespersonName: (name) => name,
    now: day(TODAY) + 0.4,
  }).map(({ deal, field, from, to }) => [deal, field, from, to]);
}

/** A row of the history that the add-on wrote. */
const seen = (when: string, field: string, from: string, to: string): Cell[] => [
  when,
  'Gone',
  field,
  from,
  to,
  '',
  'check',
];

describe('what was recorded before', () => {
  it('is enough to follow a deal to its end where it is one event', () => {
    const one: Cell[] = ['2026-11-02', 'A', 'Stage', '', 'Offer', 'Ana', 'check'];
    expect(changes([['A', 'Ana', 'Lost']], [one])).toEqual([['A', 'stage', 'Offer', 'Lost']]);
    expect(changes([['A', 'Ana', 'Lost']], [])).toEqual([]);
  });

  it('is taken in order of time, in whatever order its rows stand', () => {
    const newestFirst = [
      seen('2026-11-06', 'Row', 'gone', 'there'),
      seen('2026-11-04', 'Row', 'there', 'gone'),
      seen('2026-11-02', 'Stage', '', 'Offer'),
    ];
    const gone = ['Gone', 'row', 'there', 'gone'];
    const here: Cell[] = ['Here', 'Ana', 'Won'];
    expect(changes([here], newestFirst)).toEqual([gone]);
    expect(changes([here], [...newestFirst].reverse())).toEqual([gone]);
    expect(changes([here], newestFirst.slice(1))).toEqual([]);
  });

  it('is taken in order of rows where it was seen at the same moment', () => {
    const [back, away] = [
      seen('2026-11-04', 'Row', 'gone', 'there'),
      seen('2026-11-04', 'Row', 'there', 'gone'),
    ];
    const here: Cell[] = ['Here', 'Ana', 'Won'];
    expect(changes([here], [back, away])).toEqual([]);
    expect(changes([here], [away, back])).toEqual([['Gone', 'row', 'there', 'gone']]);
  });
});
