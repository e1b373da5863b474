/** The tab with the latest report, which is written anew each time; nothing is read from it. */
export const COACHING_REPORT = {
  tab: 'Coaching Report',
  help: 'The latest report, written anew each time. What you type beside it goes to the Coaching Log.',
} as const;
