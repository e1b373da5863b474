import { describe, expect, it } from 'vitest';
import { COMMANDS } from './commands';
import { livedMonth } from './month';
import { tryCommands } from './try-commands';

// The long form, with every call, is `npm run test:faults`.
describe('commands that are disturbed', () => {
  it.each([
    ['an error, an error after the effect, a cut-off', 'faults'],
    ['a second person', 'people'],
  ] as const)(
    'lose nothing, leave nothing half written and are made good by the next: %s',
    async (_, kind) => {
      const often = COMMANDS.filter(({ name }) => /deals again|report again|and moved/.test(name));
      const tallies = await tryCommands(often, { seed: 11, runs: 1, kinds: [kind] }, () => {});
      expect(tallies.flatMap(({ examples }) => examples)).toEqual([]);
    },
    120_000,
  );

  it('keep everything that two people type in a month', async () => {
    const { lost, wrong } = await livedMonth(7, 8);
    expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
  }, 120_000);
});
