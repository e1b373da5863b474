import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/playbook/flags/annotate';
import type { Cell } from '../../../../src/core/table';
import { measure, stageRow } from '../../pipelines';

const PROCESS = [
  stageRow('Lead', 'open', 'prospecting', { maxDays: 14 }),
  stageRow('Offer', 'open', 'proposal', { maxDays: 14 }),
  stageRow('Won', 'won'),
  stageRow('Lost', 'lost'),
];

/** The reasons of the flags of deals, each with its stage and its day of creation. */
function reasons(deals: ReadonlyArray<readonly [stage: string, created: string]>): string[] {
  const rows = deals.map(([stage, created], index): Cell[] => [`D${index}`, 'Ana', stage, created]);
  const { team, lookup } = measure({
    deals: [['Deal', 'Salesperson', 'Stage', 'Created'], ...rows],
    process: PROCESS,
  });
  return annotate(lookup, team.tables, team.problems).flatMap((each) => each.reasons);
}

describe('the most days that a process allows', () => {
  it('count from creation in the first stage where nobody records the day of entry', () => {
    expect(reasons([['Lead', '2026-11-01']])).toContain(
      '22 days in Lead; the process allows 14 days.',
    );
    expect(reasons([['Lead', '2026-11-10']]).join()).not.toContain('the process allows');
  });

  it('say nothing of a later stage, which no day tells of', () => {
    expect(reasons([['Offer', '2026-11-01']]).join()).not.toContain('the process allows');
  });
});
