/** A step of selling as a label: `Needs analysis`. */
export function stepName(step: string): string {
  return `${step.charAt(0).toUpperCase()}${step.slice(1)}`;
}
