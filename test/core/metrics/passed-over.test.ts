import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../../src/core/metrics/expected-value';
import { planBack } from '../../../src/core/metrics/plan';
import type { Cell } from '../../../src/core/table';
import { measure, stageRow } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Created',
  'Close date',
  'Amount',
  'Lead date',
  'Fit date',
  'Offer date',
];

/** So many deals of Ana's that passed Fit over or were in it, came to Offer or not, and ended so. */
function deals(count: number, stage: string, isInFit: boolean, isInOffer: boolean): Cell[][] {
  return Array.from({ length: count }, (_, index) => [
    `${stage}-${isInFit}-${isInOffer}-${index}`,
    'Ana',
    stage,
    stage === 'Lead' ? '2025-10-01' : '2025-06-02',
    stage === 'Lead' ? '' : '2025-10-01',
    1000,
    stage === 'Lead' ? '2025-10-01' : '2025-06-02',
    isInFit ? '2025-07-01' : '',
    isInOffer ? '2025-08-01' : '',
  ]);
}

const PROCESS: readonly Cell[][] = [
  stageRow('Lead', 'open', 'prospecting'),
  stageRow('Fit', 'open', 'qualification'),
  stageRow('Offer', 'open', 'proposal'),
  stageRow('Won', 'won'),
  stageRow('Lost', 'lost'),
];

const measured = (more: readonly Cell[][] = []) =>
  measure({ asOf: '2025-11-01', process: PROCESS, deals: [HEADERS, ...DECIDED, ...more] }).lookup;

/** Of 200 deals 100 were won, 80 of them without Fit; half of those in Fit were lost there. */
const DECIDED = [
  ...deals(80, 'Won', false, true),
  ...deals(80, 'Lost', false, true),
  ...deals(20, 'Won', true, true),
  ...deals(20, 'Lost', true, false),
];

describe('a stage that most deals pass over', () => {
  it('is no toll in the plan: every second deal is won, whichever way it takes', () => {
    const { value: plan } = planBack(measured(), 0, 20_000, 10);
    // Twenty wins in ten weeks.
    expect(plan?.stages.map(({ needed }) => needed)).toEqual([
      expect.closeTo(4, 9),
      expect.closeTo(4, 9),
      expect.closeTo(3.6, 9),
    ]);
  });

  it('takes nothing from what the open deals before it are worth', () => {
    const expected = expectedValue(measured(deals(10, 'Lead', false, false)), null);
    expect(expected?.value).toBeGreaterThan(4900);
    expect(expected?.value).toBeLessThan(5100);
  });
});
