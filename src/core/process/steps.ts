import { STEPS } from '../tabs/steps-and-outcomes';
import { foldCode } from '../text/fold-code';

export { STEPS };

export type Step = (typeof STEPS)[number];

/** A step's place in the order of selling, 0 for lead generation. */
export function stepOrder(step: Step): number {
  return STEPS.indexOf(step);
}

/** The step that a text names, whatever its case and spaces; null where it names none. */
export function parseStep(text: string): Step | null {
  const wanted = foldCode(text);
  return STEPS.find((step) => step === wanted) ?? null;
}
