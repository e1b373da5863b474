import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionQuestion } from '../../../src/core/language/exit-criterion';

describe('criterionQuestion', () => {
  it('asks what shows that a statement is true, without its full stop', () => {
    const asked = 'What shows that this is met: "Customer confirmed the need in writing"?';
    expect(criterionQuestion('Customer confirmed the need in writing')).toBe(asked);
    expect(criterionQuestion(' Customer confirmed the need in writing. ')).toBe(asked);
  });

  it('asks a question as it was written', () => {
    expect(criterionQuestion('Who signs? ')).toBe('Who signs?');
  });

  it('is always one question that has the criterion in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const criterion = text.trim().replace(/[.?]+$/, '');
        const question = criterionQuestion(criterion);
        expect(question.endsWith('?')).toBe(true);
        expect(question).toContain(criterion.trim());
      }),
    );
  });
});
