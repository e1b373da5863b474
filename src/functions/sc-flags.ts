import { annotate } from '../core/playbook/flags/annotate';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam } from './function-team';
import { AS_OF, DEALS, HISTORY, PROCESS } from './parameters';

/** Whole columns such as A:Z would hold the formula, and Sheets refuses a formula about itself. */
const DEALS_LEFT_OF_IT = {
  ...DEALS,
  help: 'Deals with headers: the columns left of this formula, such as Deals!A:U.',
};

const HEADERS = ['Flags', 'Notes'];

export const SC_FLAGS: CustomFunction = {
  name: 'SC_FLAGS',
  summary:
    'The coaching flags of each deal and why, one row a deal. Put it in the row of the headers, right of the deals: a range with the formula itself in it is #REF!.',
  parameters: [DEALS_LEFT_OF_IT, PROCESS, AS_OF, HISTORY],
  headers: HEADERS,
  choices: ['An open deal with a next step booked ahead is not stalled.'],
  example: `=SC_FLAGS(Deals!A:U, 'Sales Process'!A:L, DATE(2026, 11, 23))`,
  run(args, environment) {
    const { team, lookup } = functionTeam(this, args, environment);
    const rows: ResultCell[][] = args.deals.rows.map(() => [null, null]);
    rows[0] = [...HEADERS];
    for (const { row, flags, notes } of annotate(lookup, team.tables, team.problems)) {
      rows[row - 1] = [flags, notes];
    }
    return rows;
  },
};
