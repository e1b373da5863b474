import { annotate } from '../core/playbook/flags/annotate';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam } from './function-team';
import { AS_OF, DEALS, HISTORY, PROCESS } from './parameters';

export const SC_FLAGS: CustomFunction = {
  name: 'SC_FLAGS',
  parameters: [DEALS, PROCESS, AS_OF, HISTORY],
  headers: ['Flags', 'Notes'],
  run(args, environment) {
    const { team, pipelineIndex } = functionTeam(this, args, environment);
    const rows: ResultCell[][] = args.deals.rows.map(() => [null, null]);
    rows[0] = [...(this.headers ?? [])];
    for (const { row, flags, notes } of annotate(pipelineIndex, team.tables, team.problems)) {
      rows[row - 1] = [flags, notes];
    }
    return rows;
  },
};
