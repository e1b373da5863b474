import { describe, expect, it } from 'vitest';
import { ALL_DATA } from '../../../src/core/calendar';
import { metricsOf } from '../../../src/core/metrics/table';
import { indexPipeline, type PipelineIndex } from '../../../src/core/pipeline/pipeline-index';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';

const AS_OF = 46_349;
const HEADERS = ['Deal', 'Owner', 'Stage', 'Created', 'Close date', 'Proposal date'];

/** A deal of Ana's: its stage, and after how many days it had a proposal; null for none. */
function deal(number: number, stage: string, proposedAfter: number | null): Cell[] {
  const created = AS_OF - 200 + number;
  const proposed = proposedAfter === null ? '' : { day: created + proposedAfter };
  return [`D${number}`, 'Ana', stage, { day: created }, { day: created + 40 }, proposed];
}

function teamOf(deals: readonly Cell[][]): PipelineIndex {
  const team = readTeam(
    {
      deals: [{ tab: 'Deals', rows: [HEADERS, ...deals] }],
      process: {
        tab: 'Sales Process',
        rows: [
          ['Salesperson', 'Stage', 'Step', 'Outcome'],
          ['', 'Lead', 'prospecting', 'open'],
          ['', 'Proposal', 'proposal', 'open'],
          ['', 'Negotiation', 'negotiation', 'open'],
          ['', 'Won', '', 'won'],
          ['', 'Lost', '', 'lost'],
        ],
      },
      salespeople: null,
      agreements: null,
      history: [],
    },
    NO_SETTINGS,
    { asOf: AS_OF, today: AS_OF, window: ALL_DATA },
  );
  return indexPipeline(team.pipeline);
}

const many = (count: number, from: number, stage: string, proposedAfter: number | null): Cell[][] =>
  Array.from({ length: count }, (_, index) => deal(from + index, stage, proposedAfter));

describe('lost deals with the day of their proposal, of which the stage of the loss is not known', () => {
  const deals = [
    ...many(6, 0, 'Won', 10),
    ...many(14, 10, 'Lost', 10),
    ...many(20, 40, 'Lost', null),
    ...many(5, 70, 'Negotiation', 10),
  ];

  it('count as proposals, a week and in what became of them', () => {
    const { proposals } = metricsOf(teamOf(deals), null);
    expect(proposals).toMatchObject({ entered: 25, won: 6, lost: 14, open: 5 });
    expect(proposals.rate.value).toBeCloseTo(6 / 20, 12);
    expect(proposals.perWeek.value).toBeCloseTo(25 / (proposals.weeks as number), 12);
  });

  it('are in no conversion by stage, because nobody knows where they were lost', () => {
    const { stages } = metricsOf(teamOf(deals), null);
    expect(stages.map(({ counts }) => counts.lost)).toEqual([0, 0, 0]);
    expect(stages.every(({ rate }) => rate.value === null)).toBe(true);
  });

  it('tell nothing of the others where hardly a won deal has such a day', () => {
    const undated = [
      ...many(6, 0, 'Won', null),
      ...many(14, 10, 'Lost', 10),
      ...many(6, 30, 'Lost', null),
    ];
    expect(metricsOf(teamOf(undated), null).proposals.rate.value).toBeNull();
  });

  it('leave out days that cannot be', () => {
    const { proposals } = metricsOf(
      teamOf([...many(6, 0, 'Won', 10), ...many(9, 10, 'Lost', 60)]),
      null,
    );
    expect(proposals).toMatchObject({ won: 6, lost: 0 });
  });

  it('have new deals counted by the day on which they were created', () => {
    const arrivals = teamOf(deals).arrivals;
    expect(arrivals?.entries).toHaveLength(45);
    expect(arrivals?.entries.every(({ at }) => !Number.isNaN(at))).toBe(true);
  });
});
