import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import type { Cell } from '../../src/core/table';
import { call, DEALS, PROCESS } from './call';

/** The deals with a second column that says of the first that it is lost, of all others won. */
const TWO_STAGES: Cell[][] = DEALS.map((row, index) => [...row, ['Where', 'Lost'][index] ?? 'Won']);

const MAPPING = {
  tab: 'Deals',
  isChosen: true,
  columns: { stage: 'Where' },
  stageDates: {},
  salesperson: null,
};
const SETTINGS = { ...NO_SETTINGS, mappings: [MAPPING] };

describe('a column chosen in the sidebar', () => {
  it('does not count for a function whose deals say the stage under a known header', () => {
    expect(call('SC_WIN_RATE', [TWO_STAGES, PROCESS], SETTINGS)).toBe(
      call('SC_WIN_RATE', [TWO_STAGES, PROCESS]),
    );
  });

  it('counts where no known header says it', () => {
    const odd = TWO_STAGES.map((row, index) =>
      index === 0 ? row.map((header) => (header === 'Stage' ? 'Old' : header)) : row,
    );
    expect(call('SC_WIN_RATE', [odd, PROCESS], SETTINGS)).toBe(1 - 1 / (DEALS.length - 1));
  });
});
