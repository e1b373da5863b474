import { describe, expect, it } from 'vitest';
import { EXIT_CRITERIA } from '../../../src/core/playbook/exit-criteria';
import { provingColumn } from '../../../src/core/playbook/proving-column';
import { STEPS } from '../../../src/core/process';
import { foldText } from '../../../src/core/text/fold-text';

const head = (tab: string, ...headers: string[]) => ({ tab, headers, columns: {} });

describe('the proposed exit criteria', () => {
  it('are one sentence for each step of selling', () => {
    expect(Object.keys(EXIT_CRITERIA)).toEqual([...STEPS]);
    for (const { criterion } of Object.values(EXIT_CRITERIA)) {
      expect(criterion).toMatch(/^[A-Z].{20,90}\.$/);
    }
  });

  it('are each shown by a column of their own, whatever it is called', () => {
    const all = Object.values(EXIT_CRITERIA).flatMap(({ column: { names } }) =>
      Object.values(names).flat().map(foldText),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the column that shows a criterion', () => {
  it('is to be added where no tab has one', () => {
    expect(provingColumn('needs analysis', [head('A', 'Deal'), head('B', 'Deal', '')])).toEqual({
      header: 'Need in writing',
      missingIn: ['A', 'B'],
    });
  });

  it('is there by its name, by another one, in another language, and in any spelling', () => {
    for (const header of ['NEED_IN_WRITING', 'Needs summary', 'Bedarf (schriftlich)', 'Besoin']) {
      expect(provingColumn('needs analysis', [head('A', 'Deal', header)])).toEqual({
        header,
        missingIn: [],
      });
    }
  });

  it('is there by its meaning', () => {
    const table = { tab: 'A', headers: ['Deal', 'Expected'], columns: { closeDate: 1 } };
    expect(provingColumn('proposal', [table])).toEqual({ header: 'Expected', missingIn: [] });
  });

  it('is missing in those tabs alone that have none', () => {
    expect(
      provingColumn('qualification', [head('A', 'Deal'), head('B', 'Deal', 'Entscheider')]),
    ).toEqual({ header: 'Entscheider', missingIn: ['A'] });
  });
});
