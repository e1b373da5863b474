import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProcess, NO_TERMS, type SalesProcess, type Stage } from '../../../src/core/process';
import type { StageOverride } from '../../../src/core/process/model';
import { check } from '../statistics/check';

const stage = (name: string, own: Partial<Stage> = {}): Stage => ({
  ...NO_TERMS,
  name,
  aliases: [],
  outcome: 'open',
  step: null,
  ...own,
});

const process = (
  stages: readonly Stage[],
  overrides: readonly StageOverride[] = [],
): SalesProcess => ({
  activities: [],
  stages,
  overrides,
});

const BASE = process([
  stage('Lead'),
  stage('Offer', { maxDays: 30 }),
  stage('Won', { outcome: 'won' }),
]);

function names({ stages }: SalesProcess): string[] {
  return stages.map(({ name }) => name);
}

describe('two changed versions of a process', () => {
  it('are merged cell by cell, the team’s and single people’s', () => {
    const bo = {
      salesperson: 'Bo',
      stage: 'Offer',
      terms: { ...NO_TERMS, targetConversion: 0.45 },
    };
    const mine = process(BASE.stages, [bo]);
    const theirs = process(
      BASE.stages.map((each) =>
        each.name === 'Offer' ? { ...each, targetConversion: 0.55 } : each,
      ),
    );
    const merged = { ...theirs, overrides: [bo] };
    expect(mergeProcess(BASE, mine, theirs, 'mine')).toEqual(merged);
    expect(mergeProcess(BASE, mine, theirs, 'theirs')).toEqual(merged);
  });

  it('have the cell that both changed as the preferred one has it, and the rest of both', () => {
    const of = (maxDays: number, own: Partial<Stage>): SalesProcess =>
      process([
        stage('Lead'),
        stage('Offer', { maxDays, ...own }),
        stage('Won', { outcome: 'won' }),
      ]);
    const mine = of(20, { weeklyTarget: 2 });
    const theirs = of(40, { requiredColumns: ['Budget'] });
    const both = { weeklyTarget: 2, requiredColumns: ['Budget'] };
    expect(mergeProcess(BASE, mine, theirs, 'mine')).toEqual(of(20, both));
    expect(mergeProcess(BASE, mine, theirs, 'theirs')).toEqual(of(40, both));
  });

  it('have what either added, in its place, and not what either took out', () => {
    const [lead, offer, won] = BASE.stages as [Stage, Stage, Stage];
    const mine = process([lead, stage('Demo'), offer, won]);
    const theirs = process([lead, offer, stage('Terms'), won]);
    expect(names(mergeProcess(BASE, mine, theirs, 'mine'))).toEqual([
      'Lead',
      'Demo',
      'Offer',
      'Terms',
      'Won',
    ]);
    expect(names(mergeProcess(BASE, process([lead, won]), theirs, 'mine'))).toEqual([
      'Lead',
      'Terms',
      'Won',
    ]);
    // Taken out here and changed there: as the preferred one has it.
    const changed = process([lead, { ...offer, maxDays: 9 }, won]);
    expect(names(mergeProcess(BASE, process([lead, won]), changed, 'mine'))).toEqual([
      'Lead',
      'Won',
    ]);
    expect(names(mergeProcess(BASE, process([lead, won]), changed, 'theirs'))).toEqual([
      'Lead',
      'Offer',
      'Won',
    ]);
    const moved = process([offer, lead, won]);
    expect(names(mergeProcess(BASE, moved, theirs, 'theirs'))).toEqual([
      'Offer',
      'Terms',
      'Lead',
      'Won',
    ]);
  });

  it('are one of them where only that one changed, whoever is preferred', () => {
    const cell = fc.record({ maxDays: fc.option(fc.nat(9)), weeklyTarget: fc.option(fc.nat(9)) });
    const made = fc
      .uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), cell), {
        selector: ([name]) => name,
      })
      .map((rows) => process(rows.map(([name, own]) => stage(name, own))));
    check(
      fc.property(
        made,
        made,
        fc.constantFrom('mine' as const, 'theirs' as const),
        (base, other, prefer) => {
          expect(mergeProcess(base, other, base, prefer)).toEqual(other);
          expect(mergeProcess(base, base, other, prefer)).toEqual(other);
          expect(mergeProcess(base, other, other, prefer)).toEqual(other);
        },
      ),
    );
  });
});
