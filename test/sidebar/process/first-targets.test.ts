import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../sidebar/process/draft';
import { editTerms } from '../../../sidebar/process/draft-edits';
import { firstTargets, withTargets } from '../../../sidebar/process/first-targets';
import { hasTarget } from '../../../sidebar/process/record-lines';
import { targetsFilled } from '../../../src/core/language/sidebar/workshop';
import type { FigureData } from '../../../src/server/contract';
import { processView, stage } from '../host/fixtures';

const figure = (
  stageName: string,
  field: FigureData['field'],
  take: number | null,
  salesperson: string | null = null,
): FigureData => ({ salesperson, stage: stageName, field, text: 'so far', take });

const PROCESS = {
  stages: [
    stage('Call', { step: 'prospecting' }),
    stage('Fit', { step: 'qualification' }),
    stage('Offer', { step: 'proposal' }),
    stage('Won', { outcome: 'won', step: null }),
  ],
  activities: [],
  overrides: [],
};
const VIEW = {
  ...processView(),
  process: PROCESS,
  figures: [
    figure('Won', 'targetConversion', 38.5),
    figure('Won', 'largestDiscount', null),
    figure('Call', 'weeklyTarget', 1.2),
    figure('Call', 'targetConversion', 60),
    figure('Fit', 'weeklyTarget', 0.9),
    figure('Offer', 'weeklyTarget', 0.4),
    figure('Offer', 'weeklyTarget', 7, 'Ana'),
  ],
};

describe('the first targets', () => {
  const draft = draftOf(PROCESS);

  it('are the team’s figures of deals as a whole, of the first stage and of the proposal', () => {
    const targets = firstTargets(draft, VIEW);
    const filled = withTargets(draft, targets);
    expect(
      filled.stages.map(({ name, terms }) => [name, terms.targetConversion, terms.weeklyTarget]),
    ).toEqual([
      ['Call', '', '1.2'],
      ['Fit', '', ''],
      ['Offer', '', '0.4'],
      ['Won', '38.5', ''],
    ]);
    expect(firstTargets(filled, VIEW)).toEqual([]);
  });

  it('say where they go, as the page calls it', () => {
    expect(
      firstTargets(draft, VIEW).map(({ stage: name, label, text }) => [name, label, text]),
    ).toEqual([
      ['Call', 'Weekly target', '1.2'],
      ['Offer', 'Weekly target', '0.4'],
      ['Won', 'Proposals into deals (%)', '38.5'],
    ]);
    expect(targetsFilled(['Call – Weekly target: 1.2'])).toBe(
      '1 target is filled in with the team’s average so far: Call – Weekly target: 1.2. Change it as you like, then save.',
    );
  });

  it('are offered only where there is none at all', () => {
    const { id } = draft.stages[1] ?? { id: -1 };
    expect(firstTargets(editTerms(draft, id, { maxDays: '30' }), VIEW)).toEqual([]);
  });
});

it('a record without a target is told from one that has some', () => {
  const without =
    'Call | prospecting | open | needs done twice a week | exit target met\nWon | won';
  expect(hasTarget(without)).toBe(false);
  for (const part of ['target 40 %', 'max 30 days', '1.2 a week', 'discount up to 10 %']) {
    expect(hasTarget(`${without} | ${part}`)).toBe(true);
  }
});
