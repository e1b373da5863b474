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

export type Step = (typeof STEPS)[number];

/** A step's place in the order of selling, 0 for lead generation. */
export function stepOrder(step: Step): number {
  return STEPS.indexOf(step);
}

/** The step that a text names, whatever its case and spaces; null where it names none. */
export function parseStep(text: string): Step | null {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return STEPS.find((step) => step === wanted) ?? null;
}
