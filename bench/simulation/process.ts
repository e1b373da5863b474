import type { TeamModel } from '../../simulation/team-model';
import { NO_TERMS, parseStep, type SalesProcess } from '../../src/core/process';

/** The process that the team's model sells by. */
export function processOf({ stages }: Pick<TeamModel, 'stages'>): SalesProcess {
  const common = { aliases: [], ...NO_TERMS };
  return {
    activities: [],
    stages: [
      ...stages.map(({ name, step }) => ({
        name,
        outcome: 'open' as const,
        step: parseStep(step),
        ...common,
      })),
      { name: 'Won', outcome: 'won', step: null, ...common },
      { name: 'Lost', outcome: 'lost', step: null, ...common },
    ],
    overrides: [],
  };
}
