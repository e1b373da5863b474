import { pushedText } from '../../language/playbook/flags';
import { slippageOf } from '../../metrics/slippage';
import type { Flag } from './flag';

/** Pushes of the close date from which on it is a pattern. */
const FEWEST_PUSHES = 2;

/** The close date was pushed out again and again. */
export const pushed: Flag = {
  code: 'pushed',
  about: ['closeDate'],
  label: 'Pushed',
  learn:
    ({ lookup: { pipeline } }) =>
    ({ index }) => {
      const { pushes, days } = slippageOf(pipeline, index);
      return pushes < FEWEST_PUSHES ? null : pushedText(pushes, days);
    },
};
