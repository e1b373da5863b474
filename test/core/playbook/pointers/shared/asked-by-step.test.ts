import { describe, expect, it } from 'vitest';
import { columnsOfStep } from '../../../../../src/core/playbook/pointers/shared/asked-by-step';
import { measure, PROCESS_HEADERS, stageRow } from '../../../pipelines';

/** Names of the columns that belong to a step, where the proposal's stage asks for them. */
function askedByProposal(step: 'qualification' | 'needs analysis' | 'proposal', headers: string[]) {
  const { team } = measure({
    deals: [
      ['Deal', 'Owner', 'Stage', ...headers],
      ['A', 'Ana', 'Offer', ...headers.map(() => 'yes')],
      ['B', 'Ana', 'Offer', ...headers.map(() => '')],
    ],
    process: [
      [...stageRow('Talk', 'open', 'needs analysis'), ''],
      [...stageRow('Offer', 'open', 'proposal'), headers.join(', ')],
      [...stageRow('Won', 'won'), ''],
    ],
    processHeaders: [...PROCESS_HEADERS, 'Required columns'],
  });
  return columnsOfStep(team.pipeline, 0, step).map(({ name }) => name);
}

describe('columnsOfStep', () => {
  it('takes a need to belong to needs analysis, whichever stage asks for it', () => {
    const needs = ['Written need', 'Bedarf', 'Besoins', 'Necesidad', 'Necessidades', 'Pain'];
    expect(askedByProposal('needs analysis', [...needs, 'Terms'])).toEqual(needs);
  });

  it('takes money and who decides to belong to qualification', () => {
    const fit = ['Budget', 'Presupuesto', 'Authority', 'Entscheider im Termin'];
    expect(askedByProposal('qualification', [...fit, 'Decision date'])).toEqual(fit);
  });

  it('leaves out what has pointers of its own, and what is cleared when a deal is decided', () => {
    const others = ['Decision maker', 'Contacts', 'Next step'];
    for (const step of ['qualification', 'proposal'] as const) {
      expect(askedByProposal(step, others)).toEqual(step === 'proposal' ? ['Contacts'] : []);
    }
  });

  it('leaves other columns with the step of the stage that asks for them', () => {
    expect(askedByProposal('proposal', ['Attachments', 'Decision date', 'Need'])).toEqual([
      'Attachments',
      'Decision date',
    ]);
  });
});
