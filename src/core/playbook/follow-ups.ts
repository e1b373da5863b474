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

export const NEW_DEALS_FOLLOWED: Advice['followUp'] = {
  signal: 'entries',
  text: 'new deals a week',
};

export const ACTIVITIES_FOLLOWED: Advice['followUp'] = {
  signal: 'effort',
  text: 'activities a week',
};

export const DECISIONS_FOLLOWED: Advice['followUp'] = {
  signal: 'win rate',
  text: 'decided deals that are won',
};

export const SKIPS_FOLLOWED: Advice['followUp'] = {
  signal: 'skips',
  step: 'needs analysis',
  text: 'deals that skip needs analysis',
};

export const FIRST_STEPS_FOLLOWED: Advice['followUp'] = {
  signal: 'share of first steps',
  text: 'share of open deals in the first steps',
};

export const WAITING_FOLLOWED: Advice['followUp'] = {
  signal: 'stalled',
  text: 'open deals that wait longer than usual',
};
