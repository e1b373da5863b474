import { describe, expect, it } from 'vitest';
import { changeText } from '../../../src/core/language/process-changes';
import {
  NO_TERMS,
  processChanges,
  type SalesProcess,
  stageChanges,
} from '../../../src/core/process';
import { processWith, stage } from './made-process';

const said = (before: SalesProcess, after: SalesProcess): string[] =>
  processChanges(before, after).map((change) =>
    change.salesperson === null
      ? changeText(change)
      : `${change.salesperson}: ${changeText(change)}`,
  );

describe('what changed between two processes', () => {
  const base = processWith(stage('Demo'), stage('Proposal', { targetConversion: 0.07 }));

  it('is nothing between equals, whatever the case of the names', () => {
    expect(said(base, base)).toEqual([]);
    expect(
      said(base, processWith(stage('DEMO'), stage('proposal', { targetConversion: 0.07 }))),
    ).toEqual([]);
  });

  it('names every term that differs, once', () => {
    const after = stage('Proposal', {
      aliases: ['Offer, sent', 'Bid'],
      outcome: 'won',
      step: null,
      exitCriteria: 'Sent',
      requiredColumns: ['Budget'],
      targetConversion: 0.145,
      maxDays: 9,
      weeklyTarget: 2.5,
      largestDiscount: 0.1,
      skip: true,
    });
    expect(said(base, processWith(stage('Demo'), after))).toEqual([
      'step of Proposal proposal → none',
      'outcome of Proposal open → won',
      'also called of Proposal none → Offer, sent; Bid',
      'exit criteria of Proposal none → Sent',
      'required columns of Proposal none → Budget',
      'target conversion of Proposal 7 % → 14.5 %',
      'max days of Proposal none → 9',
      'weekly target of Proposal none → 2.5',
      'largest discount of Proposal none → 10 %',
      'skip of Proposal none → yes',
    ]);
  });

  it('tells a stage that took another’s old name from a renamed one', () => {
    const before = [stage('Offer'), stage('Quote')];
    const after = [stage('Quote', { aliases: ['Offer'] }), stage('Offer')];
    expect(stageChanges(before, after).map(({ what }) => what)).toEqual(['also called', 'order']);
  });

  it('tells a person’s own changes from the team’s', () => {
    const terms = { ...NO_TERMS, maxDays: 5 };
    const own: SalesProcess = {
      ...base,
      overrides: [{ salesperson: 'Ana', stage: 'Demo', terms }],
    };
    expect(said(base, own)).toEqual(['Ana: max days of Demo none → 5']);
    expect(said(own, base)).toEqual(['Ana: max days of Demo 5 → none']);
    const teamToo = processWith(
      stage('Demo', { exitCriteria: 'Seen' }),
      stage('Proposal', { targetConversion: 0.07 }),
    );
    expect(said(own, { ...teamToo, overrides: own.overrides })).toEqual([
      'exit criteria of Demo none → Seen',
    ]);
  });

  it('tells a person’s changes once, however the name is spelled', () => {
    const own = (salesperson: string, maxDays: number): SalesProcess => ({
      ...base,
      overrides: [{ salesperson, stage: 'Demo', terms: { ...NO_TERMS, maxDays } }],
    });
    expect(said(own('Ana', 5), own('ANA', 6))).toHaveLength(1);
  });
});
