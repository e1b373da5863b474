import { EXIT_CRITERIA } from '../../src/core/playbook/exit-criteria';
import { NO_TERMS, type SalesProcess, type Stage, type Step } from '../../src/core/process';

/** A stage of the template for each step that a small team can tell apart. */
const OPEN_STAGES: ReadonlyArray<{ name: string; step: Step; terms?: Partial<Stage> }> = [
  { name: 'First contact', step: 'prospecting', terms: { weeklyTarget: 0.5, maxDays: 14 } },
  { name: 'Qualification', step: 'qualification', terms: { maxDays: 14 } },
  {
    name: 'Needs analysis',
    step: 'needs analysis',
    terms: { maxDays: 21, requiredColumns: ['Decision maker'] },
  },
  {
    name: 'Proposal',
    step: 'proposal',
    terms: { maxDays: 21, requiredColumns: ['Need in writing'] },
  },
  { name: 'Negotiation', step: 'negotiation', terms: { maxDays: 14 } },
];

/** The process that the template begins with: a proposal to be talked over and changed. */
export const TEMPLATE_PROCESS: SalesProcess = {
  activities: [
    {
      name: 'Call',
      aliases: [],
      step: 'prospecting',
      weeklyTarget: 15,
      skip: false,
      personal: [],
    },
  ],
  stages: [
    ...OPEN_STAGES.map(
      ({ name, step, terms }): Stage => ({
        name,
        aliases: [],
        outcome: 'open',
        step,
        ...NO_TERMS,
        exitCriteria: EXIT_CRITERIA[step].criterion,
        ...terms,
      }),
    ),
    decided('Won', 'won', { targetConversion: 0.4, largestDiscount: 0.1 }),
    decided('Lost', 'lost'),
  ],
  overrides: [],
};

/** The names of the open stages, in order. */
export const OPEN_STAGE_NAMES: readonly string[] = OPEN_STAGES.map(({ name }) => name);

function decided(name: string, outcome: 'won' | 'lost', terms: Partial<Stage> = {}): Stage {
  return { name, aliases: [], outcome, step: null, ...NO_TERMS, ...terms };
}
