/**
 * The tab with the latest report on one salesperson, which is written anew each time; nothing is read
 * from it.
 */
export const PERSONAL_REPORT = {
  tab: 'Personal Report',
  help: 'The latest report on one salesperson, written anew each time; it names nobody else. What you type beside it goes to the Coaching Log.',
} as const;
