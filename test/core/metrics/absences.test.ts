import { describe, expect, it } from 'vitest';
import type { Metrics } from '../../../src/core/metrics/table';
import { indexPipeline } from '../../../src/core/pipeline/pipeline-index';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Offer date',
  'Terms date',
];

/** Of a team that keeps no activities. */
const NO_ACTIVITIES = {
  'activities.together.perWeek': 'no-activities',
  'activities.together.perFirstContact': 'no-activities',
};

/** Every figure that is absent, by name, with its reason; the stages' as "Offer rate". */
function absences(metrics: Metrics, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    if ('absent' in value && typeof value.absent === 'string') found[path] = value.absent;
    for (const [key, each] of Object.entries(value))
      walk(each, path === '' ? key : `${path}.${key}`);
  };
  const { stages, ...others } = metrics;
  walk(others, '');
  for (const stage of stages) walk(stage, names[stage.stage] ?? '');
  return found;
}

function absencesOf(rows: ReadonlyArray<readonly Cell[]>, name?: string): Record<string, string> {
  const { metrics, team } = measure({ deals: [HEADERS, ...rows] });
  return absences(
    metrics(name),
    team.process.stages.map((stage) => stage.name),
  );
}

describe('every absent figure says why', () => {
  it('of a team without deals', () => {
    const stages = ['Lead', 'Fit', 'Offer', 'Terms'].flatMap((stage) => [
      [`${stage}.rate`, 'no-outcomes'],
      [`${stage}.eventual`, 'no-stage-dates'],
      [`${stage}.medianDays`, 'no-stage-dates'],
      [`${stage}.limit`, 'no-stage-dates'],
    ]);
    expect(absencesOf([])).toEqual({
      ...NO_ACTIVITIES,
      'value.won': 'no-amounts',
      'value.open': 'no-amounts',
      'value.expected': 'no-amounts',
      quota: 'no-quota',
      'winRate.byCount': 'no-outcomes',
      'winRate.byValue': 'no-outcomes',
      'cycleDays.median': 'no-created-dates',
      'averageDeal.mean': 'no-amounts',
      'averageDeal.median': 'no-amounts',
      'discount.median': 'no-discounts',
      'discount.mean': 'no-discounts',
      'discount.byValue': 'no-discounts',
      velocityPerDay: 'no-outcomes',
      'proposals.rate': 'no-outcomes',
      'proposals.perWeek': 'no-deals',
      ...Object.fromEntries(stages),
    });
  });

  it('of a team whose deals are all open', () => {
    const found = absencesOf([
      ['1', 'Ana', 'Offer', 100, '', '2026-01-05', '', '2026-02-01', ''],
      ['2', 'Ana', 'Offer', 100, '', '2026-01-05', '', '2026-02-01', ''],
    ]);
    expect(found).toMatchObject({
      'winRate.byCount': 'no-outcomes',
      velocityPerDay: 'no-outcomes',
      'proposals.rate': 'no-outcomes',
      'Offer.rate': 'no-outcomes',
      'Offer.eventual': 'no-outcomes',
      'Offer.medianDays': 'no-outcomes',
      'Offer.limit': 'too-few-visits',
    });
    expect(found['proposals.perWeek']).toBeUndefined();
    // They passed Lead, on a day that nobody knows.
    expect(found['Lead.rate']).toBeUndefined();
    expect(found['Lead.medianDays']).toBe('no-stage-dates');
  });

  it('of one deal that has everything: nothing but what one deal cannot tell', () => {
    expect(
      absencesOf([
        ['1', 'Ana', 'Won', 90, 100, '2026-01-05', '2026-03-01', '2026-02-01', '2026-02-11'],
        ['2', 'Ana', 'Lost', 90, 100, '2026-01-05', '2026-03-01', '2026-02-01', '2026-02-11'],
      ]),
    ).toEqual({
      ...NO_ACTIVITIES,
      'value.expected': 'too-few-outcomes',
      quota: 'no-quota',
      'Lead.eventual': 'no-stage-dates',
      'Lead.medianDays': 'no-stage-dates',
      'Lead.limit': 'no-stage-dates',
      'Fit.eventual': 'no-stage-dates',
      'Fit.medianDays': 'no-stage-dates',
      'Fit.limit': 'no-stage-dates',
      'Offer.limit': 'too-few-visits',
      'Terms.limit': 'too-few-visits',
    });
  });
});

describe('a salesperson', () => {
  it('whose name stands twice in the Salespeople tab is one person, the first', () => {
    const { metrics, team, lookup } = measure({
      deals: [HEADERS, ['1', 'ana', 'Won', 90, 100, '2026-01-05', '2026-03-01', '', '']],
      salespeople: [['Salesperson'], ['Ana'], ['ANA']],
    });
    expect(team.pipeline.salespeople.map(({ name }) => name)).toEqual(['Ana']);
    expect(metrics('Ana').winRate.won).toBe(1);
    expect(indexPipeline(lookup.pipeline).standing.people[0]?.won).toEqual([0]);
  });

  it('known under another name has that name’s deals', () => {
    const { metrics } = measure({
      deals: [
        HEADERS,
        ['1', 'A. Berg', 'Won', 90, 100, '2026-01-05', '2026-03-01', '', ''],
        ['2', 'Ana Berg', 'Lost', 90, 100, '2026-01-05', '2026-03-01', '', ''],
      ],
      salespeople: [
        ['Salesperson', 'Also called'],
        ['Ana Berg', 'A. Berg'],
      ],
    });
    expect(metrics('Ana Berg').winRate).toMatchObject({ won: 1, lost: 1 });
  });

  it('whose deals nobody is named for has none; the team has them', () => {
    const { metrics, team } = measure({
      deals: [
        HEADERS,
        ['1', '', 'Won', 90, 100, '2026-01-05', '2026-03-01', '', ''],
        ['2', 'Ana', 'Lost', 90, 100, '2026-01-05', '2026-03-01', '', ''],
      ],
    });
    expect(team.pipeline.salespeople.map(({ name }) => name)).toEqual(['Ana']);
    expect(metrics().winRate).toMatchObject({ won: 1, lost: 1 });
    expect(metrics('Ana').winRate).toMatchObject({ won: 0, lost: 1 });
  });
});
