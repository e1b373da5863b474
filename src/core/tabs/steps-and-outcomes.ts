/**
 * The field's steps of selling, in order. Every stage of a team's process is mapped to one;
 * diagnoses attach to the step, never to the stage's name.
 */
export const STEPS = [
  'lead generation',
  'prospecting',
  'qualification',
  'needs analysis',
  'proposal',
  'objections',
  'negotiation',
  'closing',
] as const;

/** Where a deal in a stage stands: still open, or decided. */
export const OUTCOMES = ['open', 'won', 'lost'] as const;
