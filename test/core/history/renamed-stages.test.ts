import { describe, expect, it } from 'vitest';
import { HISTORY_HEADERS, measure, stageRow, told } from '../pipelines';

describe('a stage renamed since', () => {
  it('keeps its history and its old rows under its other name', () => {
    const process = [
      stageRow('Lead', 'open', 'prospecting'),
      stageRow('Quote', 'open', 'proposal', { aliases: 'Offer; Angebot' }),
      stageRow('Won', 'won', '', { aliases: 'Closed' }),
      stageRow('Lost', 'lost'),
    ];
    const { visits, team } = measure({
      process,
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Lost at stage'],
        ['A', 'offer', '2026-01-01', '', ''],
        ['B', 'closed', '2026-01-01', '2026-03-01', ''],
        ['C', 'Lost', '2026-01-01', '2026-03-01', 'Angebot'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-02-01', 'A', 'Stage', 'Lead', 'Angebot'],
        ['2026-01-01', 'B', 'Stage', '', 'Lead'],
        ['2026-02-01', 'B', 'Stage', 'Lead', 'Quote'],
        ['2026-03-01', 'B', 'Stage', 'Offer', 'Closed'],
      ],
    });
    expect(team.problems).toEqual([]);
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-02-01 advanced',
      'Quote 2026-02-01 – ? open',
    ]);
    expect(told(visits('B'))).toEqual([
      'Lead 2026-01-01 – 2026-02-01 advanced',
      'Quote 2026-02-01 – 2026-03-01 advanced',
    ]);
    expect(told(visits('C')).at(-1)).toBe('Quote ? – 2026-03-01 lost');
  });

  it('is not taken for the stage that has its old name now', () => {
    const { stage } = measure({
      process: [
        stageRow('Offer', 'open', 'proposal'),
        stageRow('Terms', 'open', 'negotiation', { aliases: 'Offer' }),
        stageRow('Won', 'won'),
        stageRow('Lost', 'lost'),
      ],
      deals: [
        ['Deal', 'Stage'],
        ['A', 'Offer'],
      ],
    });
    expect(stage('Offer').counts.open).toBe(1);
    expect(stage('Terms').counts.entered).toBe(0);
  });
});

describe('a stage retired since', () => {
  it('keeps the visits that it had', () => {
    const { visits, stage } = measure({
      process: [
        stageRow('Lead', 'open', 'prospecting'),
        stageRow('Demo', 'open', 'needs analysis', { skip: 'yes' }),
        stageRow('Offer', 'open', 'proposal'),
        stageRow('Won', 'won'),
        stageRow('Lost', 'lost'),
      ],
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Offer', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-01-11', 'A', 'Stage', 'Lead', 'Demo'],
        ['2026-01-21', 'A', 'Stage', 'Demo', 'Offer'],
      ],
    });
    expect(told(visits('A'))).toContain('Demo 2026-01-11 – 2026-01-21 advanced');
    expect(stage('Demo').counts).toMatchObject({ entered: 1, advanced: 1 });
  });
});
