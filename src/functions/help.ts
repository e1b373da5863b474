import type { Parameter } from './declaration';
import {
  AS_OF,
  AS_OF_OR_BLANK,
  BY,
  DEALS,
  FROM,
  HISTORY,
  ONE_SALESPERSON,
  PROCESS,
  QUOTA,
  SALESPEOPLE,
  SALESPERSON,
  STAGE,
  TO,
  WEEKS,
} from './parameters';

/**
 * What Sheets says of a parameter while the formula is typed. Like the summaries only the build and
 * the page of the functions read it. Every text stands in many stubs, so each is short.
 */
export const HELP: ReadonlyMap<Parameter, string> = new Map([
  [DEALS, 'Your deals, headers first, such as Deals!A:Z.'],
  [PROCESS, "Your sales process, headers first, such as 'Sales Process'!A:K."],
  [SALESPERSON, 'A name as in the deals. Blank: the whole team.'],
  [ONE_SALESPERSON, 'A name as in the deals.'],
  [SALESPEOPLE, 'A name as in the deals, or a range of names. Blank: the whole team.'],
  [HISTORY, "The stage changes, headers first, such as 'Stage History'!A:G."],
  [STAGE, 'An open stage, as named in the process.'],
  [FROM, 'First day that counts. Blank: from the start.'],
  [TO, 'Last day that counts. Blank: to the end.'],
  [AS_OF, 'The day for which deals are judged: a date in a cell, not TODAY().'],
  [
    AS_OF_OR_BLANK,
    'The day until which time in a stage is counted: a date in a cell, not TODAY(). Blank: no such figures.',
  ],
  [BY, '"source" (or blank) for lead sources, "method" for prospecting methods.'],
  [QUOTA, 'The won value to reach, such as 50000.'],
  [WEEKS, 'The weeks in which to reach it.'],
]);
