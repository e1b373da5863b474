import { expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { measure, stageRow } from '../pipelines';
import { toldCauses } from './told-causes';

it('a lost deal of which the days in needs analysis are not known is not counted among the others', () => {
  const row = (by: string, index: number): Cell[] => {
    const isWon = index % 20 < (by === 'Ana' ? 2 : 10);
    // Of half of Ana's, and of a fourth of each other's, no day of any stage is known.
    const isUnknown = by === 'Ana' ? index % 2 === 0 : index % 4 === 0;
    const offered = by === 'Ana' ? '2026-02-03' : '2026-03-05';
    return [
      `${by} ${index}`,
      by,
      isWon ? 'Won' : 'Lost',
      isWon ? '' : 'Offer',
      isUnknown ? '' : '2026-01-05',
      isUnknown ? '' : '2026-02-02',
      isUnknown ? '' : offered,
      '2026-04-05',
    ];
  };
  const rows = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'].flatMap((by) =>
    Array.from({ length: 40 }, (_, index) => row(by, index)),
  );
  const headers = [
    'Deal',
    'Salesperson',
    'Stage',
    'Lost at stage',
    'Created',
    'Needs date',
    'Offer date',
    'Close date',
  ];
  const { team } = measure({
    deals: [headers, ...rows],
    process: [
      stageRow('Needs', 'open', 'needs analysis'),
      stageRow('Offer', 'open', 'proposal'),
      stageRow('Won', 'won'),
      stageRow('Lost', 'lost'),
    ],
  });
  const cause = toldCauses(team, 'many-proposals-few-deals')['needs-analysis'];
  expect(cause?.pointers).toEqual([
    '18 of the 18 lost skipped Needs or spent under 10 days in it (others: 0 of 64)',
  ]);
});
