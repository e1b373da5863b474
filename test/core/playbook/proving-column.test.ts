import { describe, expect, it } from 'vitest';
import { headerRank } from '../../../src/core/deals/header-rank';
import { EXIT_CRITERIA } from '../../../src/core/playbook/exit-criteria';
import { provingColumn } from '../../../src/core/playbook/proving-column';
import { STEPS } from '../../../src/core/process';
import { foldHeader } from '../../../src/core/text/fold-header';
import { foldText } from '../../../src/core/text/fold-text';
import { names } from '../../../src/core/text/names';

const head = (tab: string, ...headers: string[]) => ({ tab, headers, columns: {} });

describe('the proposed exit criteria', () => {
  it('are one sentence for each step of selling', () => {
    expect(Object.keys(EXIT_CRITERIA)).toEqual([...STEPS]);
    for (const { criterion } of Object.values(EXIT_CRITERIA)) {
      expect(criterion).toMatch(/^[A-Z].{20,90}\.$/);
    }
  });

  it('are each shown by a column of their own, whatever it is called', () => {
    const steps = Object.entries(EXIT_CRITERIA).flatMap(([step, { column }]) =>
      Object.values(column.names)
        .flatMap(names)
        .map((name) => [foldText(name), step] as const),
    );
    const stepOf = new Map(steps);
    for (const [name, step] of steps)
      expect(`${name}: ${stepOf.get(name)}`).toBe(`${name}: ${step}`);
  });

  it('are read as the field that they mean, in each language, once they are added', () => {
    for (const { column } of Object.values(EXIT_CRITERIA)) {
      if (column.field !== 'decisionMaker') continue;
      for (const list of Object.values(column.names)) {
        const [header = ''] = names(list);
        expect(headerRank(foldHeader(header), column.field), header).not.toBeNull();
      }
    }
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
