import { noSuchStage } from '../../language/playbook/flags';
import type { Flag } from './flag';

/** The process has no stage of that name. */
export const unknownStage: Flag = {
  code: 'unknown-stage',
  about: ['stage'],
  label: 'Unknown stage',
  askedOf: 'any',
  hasNoQuestion: true,
  learn:
    () =>
    ({ deal }) =>
      deal.stage === -1 ? noSuchStage(deal.stageText) : null,
};
