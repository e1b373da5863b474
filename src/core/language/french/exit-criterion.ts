/**
 * A stage's exit criterion as a question that opens a talk about a deal. A criterion that people
 * wrote as a question is asked as they wrote it.
 *
 * @example criterionQuestion('Budget confirmé.') // 'Budget confirmé : qu’est-ce qui le montre ?'
 */
export function criterionQuestion(criterion: string): string {
  const text = criterion.trim();
  return text.endsWith('?') ? text : `${text.replace(/[\s.:;]+$/, '')} : qu’est-ce qui le montre ?`;
}
