import { describe, expect, it } from 'vitest';
import { HISTORY_HEADERS, measure } from '../pipelines';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Created', 'Close date'];

describe('a stage to which a deal comes back', () => {
  const sheet = {
    deals: [HEADERS, ['A', 'Ana', 'Offer', '2026-01-01', '']],
    history: [
      HISTORY_HEADERS,
      ['2026-01-01', 'A', 'Stage', '', 'Lead'],
      ['2026-01-11', 'A', 'Stage', 'Lead', 'Offer'],
      ['2026-02-01', 'A', 'Stage', 'Offer', 'Lead'],
      ['2026-03-01', 'A', 'Stage', 'Lead', 'Offer'],
    ],
  };

  it('was entered on the first day there, for the team and for the one who had it both times', () => {
    for (const name of [undefined, 'Ana']) {
      const first = measure({ ...sheet, from: '2026-01-05', to: '2026-01-31' });
      expect(first.stage('Offer', name).counts.entered).toBe(1);
      const again = measure({ ...sheet, from: '2026-02-15', to: '2026-03-31' });
      expect(again.stage('Offer', name).counts.entered).toBe(0);
    }
  });
});

describe('a row that says that a deal is decided, where the history does not', () => {
  const leftOf = (closed: string) =>
    measure({
      deals: [HEADERS, ['A', 'Ana', 'Won', '2026-01-01', closed]],
      history: [
        HISTORY_HEADERS,
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-03-10', 'A', 'Stage', 'Lead', 'Offer'],
      ],
    })
      .visits('A')
      .map(({ stage, left }) => [stage, left]);

  it('gives its day, unless that is before the last move', () => {
    expect(leftOf('2026-03-20')).toContainEqual(['Offer', '2026-03-20']);
    expect(leftOf('2026-03-10')).toContainEqual(['Offer', '2026-03-10']);
    expect(leftOf('2026-03-09')).toContainEqual(['Offer', null]);
  });
});
