import { describe, expect, it } from 'vitest';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure, stageRow } from '../pipelines';

const PEOPLE = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];

/** What is said of Ana's proposals, where of forty that come to a stage she wins 4, others 20. */
function proposalsOf(
  stages: ReadonlyArray<readonly [name: string, step: string]>,
  reached: string,
) {
  const names = stages.map(([name]) => name);
  const headers = [
    'Deal',
    'Salesperson',
    'Stage',
    'Lost at stage',
    'Created',
    ...names.map((name) => `${name} date`),
    'Close date',
  ];
  const dates = ['2026-01-05', '2026-01-25', '2026-02-15', '2026-03-05'];
  const row = (by: string, stage: string, lostAt: string, index: number): Cell[] => [
    `${by} ${stage} ${lostAt} ${index}`,
    by,
    stage,
    lostAt,
    '2026-01-05',
    ...names.map((_, at) =>
      stage === 'Won' || at <= names.indexOf(lostAt) ? (dates[at] as string) : '',
    ),
    '2026-04-05',
  ];
  const rows = PEOPLE.flatMap((by) => {
    const won = by === 'Ana' ? 4 : 20;
    return Array.from({ length: 60 }, (_, index) => {
      if (index < won) return row(by, 'Won', '', index);
      return row(by, 'Lost', index < 40 ? reached : (names[0] as string), index);
    });
  });
  const { team } = measure({
    deals: [headers, ...rows],
    process: [
      ...stages.map(([name, step]) => stageRow(name, 'open', step)),
      stageRow('Won', 'won'),
      stageRow('Lost', 'lost'),
    ],
  });
  const sentences = coachingReport(team).people[0]?.findings.map(({ sentence }) => sentence);
  return sentences?.find((sentence) => sentence.startsWith('Proposals ('));
}

describe('what counts as a proposal', () => {
  it('is the last open stage where the process names no such step', () => {
    expect(
      proposalsOf(
        [
          ['Alpha', ''],
          ['Beta', ''],
          ['Gamma', ''],
        ],
        'Gamma',
      ),
    ).toMatch(
      /^Proposals \(Gamma\) become deals less often: 4 of 40 \(10 %, likely .*\) against 80 of 160/,
    );
  });

  it('is the one stage from the proposal on, also where stages without a step come after it', () => {
    expect(
      proposalsOf(
        [
          ['Alpha', 'prospecting'],
          ['Beta', 'proposal'],
          ['Gamma', ''],
        ],
        'Beta',
      ),
    ).toMatch(
      /^Proposals \(Beta\) become deals less often: 4 of 40 \(10 %, likely .*\) against 80 of 160/,
    );
  });

  it('is every stage from the proposal on, skipping one or not', () => {
    expect(
      proposalsOf(
        [
          ['Alpha', 'prospecting'],
          ['Beta', 'objections'],
          ['Gamma', 'closing'],
        ],
        'Beta',
      ),
    ).toMatch(
      /^Proposals \(Beta\) become deals less often: 4 of 40 \(10 %, likely .*\) against 80 of 160/,
    );
  });
});
