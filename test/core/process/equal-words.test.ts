import { expect, it } from 'vitest';
import { ALL_DATA } from '../../../src/core/calendar';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';
import { day, TODAY } from '../pipelines';

it.each([
  ['Demo call', 'needs analysis'],
  ['Call demo', 'needs analysis'],
  ['Sign demo', 'closing'],
])('of words as long as each other in a stage’s name the later step counts: %s', (name, step) => {
  const rows: Cell[][] = [
    ['Deal', 'Salesperson', 'Stage'],
    ['A', 'Ana', name],
    ['B', 'Ana', 'Won'],
  ];
  const asOf = day(TODAY);
  const { process } = readTeam(
    {
      deals: [{ tab: 'Deals', rows }],
      process: null,
      salespeople: null,
      agreements: null,
      history: [],
    },
    NO_SETTINGS,
    { asOf, today: asOf, window: ALL_DATA },
  );
  expect(process.stages.find((stage) => stage.name === name)?.step).toBe(step);
});
