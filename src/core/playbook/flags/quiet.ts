import { quietSince } from '../../language/playbook/flags';
import type { Flag } from './flag';

/** Nothing has happened for longer than the stage's limit. */
export const quiet: Flag = {
  code: 'quiet',
  about: ['lastActivity'],
  label: 'Quiet',
  learn:
    ({ lookup: { pipeline, limitOf } }) =>
    ({ deal: { lastActivity }, stageIndex, person }) => {
      const limit = limitOf(stageIndex, person).value;
      if (lastActivity === null || limit === null) return null;
      const since = pipeline.elapsed(Math.floor(lastActivity), pipeline.asOf);
      return since > limit.days ? quietSince(lastActivity, since) : null;
    },
};
