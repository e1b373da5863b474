import { closeDateWas } from '../../language/playbook/flags';
import { isOverdue } from '../../metrics/slippage';
import type { Flag } from './flag';

/** The close date lies in the past. */
export const closeDatePassed: Flag = {
  code: 'close-date-passed',
  about: ['closeDate'],
  label: 'Close date passed',
  learn:
    ({ lookup: { pipeline } }) =>
    ({ deal: { closeDate } }) =>
      closeDate !== null && isOverdue(closeDate, pipeline.asOf) ? closeDateWas(closeDate) : null,
};
