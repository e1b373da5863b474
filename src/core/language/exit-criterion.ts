/**
 * A stage's exit criterion as a question that opens a talk about a deal. A criterion that people
 * wrote as a question is asked as they wrote it.
 *
 * @example criterionQuestion('Budget holder named.')
 *   // 'What shows that this is met: "Budget holder named"?'
 */
export function criterionQuestion(criterion: string): string {
  const text = criterion.trim();
  return text.endsWith('?') ? text : `What shows that this is met: "${text.replace(/\.$/, '')}"?`;
}
