/** The tab with the page for the next talk, which is written anew for each; nothing is read from it. */
export const PREPARE_ONE_TO_ONE = {
  tab: 'Prepare 1:1',
  help: 'The page for the next talk, written anew for each. What you type beside it goes to the Coaching Log.',
} as const;
