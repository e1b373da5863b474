import { describe, expect, it } from 'vitest';
import { HISTORY_HEADERS, measure, stageRow, told } from '../pipelines';

/** Names of the stages that a deal passed over. */
function skippedBy({ team }: ReturnType<typeof measure>, deal: string): string[] {
  const index = team.deals.findIndex(({ name }) => name === deal);
  return (team.pipeline.skipped[index] ?? []).map(
    (stage) => team.process.stages[stage]?.name ?? '',
  );
}

const DATED = [
  'Deal',
  'Stage',
  'Created',
  'Close date',
  'Lead date',
  'Fit date',
  'Offer date',
  'Terms date',
];

describe('a stage that a deal was not seen in', () => {
  it('was skipped where the history has no entry', () => {
    const measured = measure({
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Terms', '2026-01-01'],
      ],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-02-01', 'A', 'Stage', 'Lead', 'Terms'],
      ],
    });
    expect(told(measured.visits('A'))).toEqual([
      'Lead 2026-01-01 – 2026-02-01 advanced',
      'Terms 2026-02-01 – ? open',
    ]);
    expect(skippedBy(measured, 'A')).toEqual(['Fit', 'Offer']);
    expect(measured.stage('Fit').counts.entered).toBe(0);
  });

  it('was skipped where its date is blank and a later one is filled', () => {
    const measured = measure({
      deals: [
        DATED,
        ['A', 'Terms', '2026-01-01', '', '2026-01-01', '', '', '2026-02-01'],
        ['B', 'Terms', '2026-01-01', '', '2026-01-01', '2026-01-02', '2026-01-03', '2026-02-01'],
      ],
    });
    expect(skippedBy(measured, 'A')).toEqual(['Fit', 'Offer']);
    expect(measured.stage('Fit').counts).toMatchObject({ entered: 1, advanced: 1 });
  });

  it('was entered on an unknown day where no column dates it', () => {
    const measured = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Offer date'],
        ['A', 'Terms', '2026-01-01', '', '2026-02-01'],
        ['B', 'Won', '2026-01-01', '2026-03-01', '2026-02-01'],
      ],
    });
    expect(skippedBy(measured, 'A')).toEqual([]);
    expect(told(measured.visits('A'))).toEqual([
      'Lead ? – ? advanced',
      'Fit ? – 2026-02-01 advanced',
      'Offer 2026-02-01 – ? advanced',
      'Terms ? – ? open',
    ]);
    for (const name of ['Lead', 'Fit', 'Terms']) {
      expect(measured.stage(name).counts.entered, name).toBe(2);
      expect(measured.stage(name).medianDays.n, name).toBe(0);
    }
  });

  it('is no part of the way where the stage is retired, or skipped for this salesperson', () => {
    const process = [
      stageRow('Lead', 'open', 'prospecting'),
      stageRow('Fit', 'open', 'qualification', { skip: 'yes' }),
      stageRow('Offer', 'open', 'proposal'),
      stageRow('Won', 'won'),
      stageRow('Lost', 'lost'),
      stageRow('Lead', '', '', { salesperson: 'Ana', skip: 'yes' }),
    ];
    const measured = measure({
      process,
      deals: [
        ['Deal', 'Salesperson', 'Stage', 'Created'],
        ['A', 'Ana', 'Offer', '2026-01-01'],
        ['B', 'Bo', 'Offer', '2026-01-01'],
      ],
    });
    expect(told(measured.visits('A'))).toEqual(['Offer ? – ? open']);
    expect(told(measured.visits('B'))).toEqual(['Lead ? – ? advanced', 'Offer ? – ? open']);
    expect(skippedBy(measured, 'A')).toEqual([]);
  });
});

describe('a deal first sighted when recording began', () => {
  const sheet = {
    deals: [
      ['Deal', 'Stage', 'Created', 'Close date'],
      ['Old', 'Terms', '2026-01-01', ''],
      ['New', 'Offer', '2026-05-01', ''],
      ['Won before', 'Won', '2026-01-01', '2026-02-01'],
    ],
    history: [
      [...HISTORY_HEADERS, 'Seen by'],
      ['2026-05-01', 'Old', 'Stage', '', 'Offer', 'check'],
      ['2026-05-01', 'Won before', 'Stage', '', 'Won', 'check'],
      ['2026-05-01', 'New', 'Stage', '', 'Lead', 'edit'],
      ['2026-05-11', 'New', 'Stage', 'Lead', 'Offer', 'edit'],
      ['2026-05-21', 'Old', 'Stage', 'Offer', 'Terms', 'edit'],
    ],
  };

  it('did not skip what came before', () => {
    const measured = measure(sheet);
    expect(told(measured.visits('Old'))).toEqual([
      'Lead ? – ? advanced',
      'Fit ? – ? advanced',
      'Offer ? – 2026-05-21 advanced',
      'Terms 2026-05-21 – ? open',
    ]);
    expect(skippedBy(measured, 'Old')).toEqual([]);
    expect(skippedBy(measured, 'New')).toEqual(['Fit']);
  });

  it('counts in conversion with the sighted visit, not in times', () => {
    const { stage } = measure(sheet);
    expect(stage('Offer').counts).toMatchObject({ entered: 3, advanced: 2, open: 1 });
    // Only New's visit, which is open.
    expect(stage('Offer').medianDays).toMatchObject({ n: 1, absent: 'no-outcomes' });
  });

  it('did not skip anything either where it was won by then', () => {
    const measured = measure(sheet);
    expect(skippedBy(measured, 'Won before')).toEqual([]);
    expect(measured.visits('Won before').map(({ stage }) => stage)).toEqual([
      'Lead',
      'Fit',
      'Offer',
      'Terms',
    ]);
  });

  it('keeps the stage dates of its past', () => {
    const { visits } = measure({
      deals: [
        ['Deal', 'Stage', 'Created', 'Close date', 'Fit date', 'Offer date'],
        ['Old', 'Terms', '2026-01-01', '', '2026-02-01', '2026-03-01'],
      ],
      history: [
        [...HISTORY_HEADERS, 'Seen by'],
        ['2026-05-01', 'Old', 'Stage', '', 'Offer', 'check'],
        ['2026-05-21', 'Old', 'Stage', 'Offer', 'Terms', 'edit'],
      ],
    });
    expect(told(visits('Old'))).toEqual([
      'Lead ? – 2026-02-01 advanced',
      'Fit 2026-02-01 – 2026-03-01 advanced',
      'Offer 2026-03-01 – 2026-05-21 advanced',
      'Terms 2026-05-21 – ? open',
    ]);
  });
});
