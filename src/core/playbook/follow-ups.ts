import type { Advice } from './advice';

/** What follows up several records of the playbook. */

export const PROPOSALS_FOLLOWED: Advice['followUp'] = {
  signal: 'proposals per week',
  text: 'proposals a week',
};

export const DEALS_FOLLOWED: Advice['followUp'] = {
  signal: 'proposals into deals',
  text: 'proposals that become deals',
};
