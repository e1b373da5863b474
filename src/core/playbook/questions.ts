/** What several records of the playbook ask. */

export const ASK_WHAT_IT_COSTS =
  'Which of these customers told you in their own words what the problem costs them?';
export const ASK_WHEN_UP_TO_DATE = 'When in the week would you bring it up to date?';
export const ASK_FOR_A_NORMAL_WEEK =
  'What does a normal week of finding new customers look like, hour by hour?';
export const ASK_WHICH_TO_START_AGAIN = 'Which of them would you start again today?';
