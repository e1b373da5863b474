import { randomFrom } from '../../simulation/random';
import type { SimulatedDeal } from '../../simulation/simulate';
import type { TeamModel } from '../../simulation/team-model';
import { ALL_DATA } from '../../src/core/calendar';
import type { Pipeline } from '../../src/core/pipeline/pipeline';
import { readTeam } from '../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import { seededRandom } from '../../src/core/statistics';
import { type Recording, teamTables } from './tables';

/** The pipeline of simulated deals: written as the team's tabs and read as the add-on reads them. */
export function pipelineOf(
  deals: readonly SimulatedDeal[],
  model: TeamModel,
  recording?: Recording,
): Pipeline {
  const asOf = Math.floor(model.to);
  // What does not depend on how somebody sells, such as next steps, has its own source of chance.
  const random = randomFrom(seededRandom(deals.length + asOf));
  const { pipeline, problems } = readTeam(
    teamTables(deals, model, random, recording),
    NO_SETTINGS,
    { asOf, today: asOf, window: ALL_DATA },
  );
  const [problem] = problems.filter(({ leftOut }) => leftOut);
  if (problem !== undefined)
    throw new Error(`A made-up row was left out: ${JSON.stringify(problem)}`);
  return pipeline;
}
