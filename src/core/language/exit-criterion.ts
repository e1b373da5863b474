/**
 * A stage's exit criterion as a question that opens a talk about a deal. A criterion that people
 * wrote as a question is asked as they wrote it.
 *
 * @example criterionQuestion('Budget holder named.') // 'Budget holder named: what shows it?'
 */
export function criterionQuestion(criterion: string): string {
  const text = criterion.trim();
  return text.endsWith('?') ? text : `${text.replace(/[\s.:;]+$/, '')}: what shows it?`;
}
