import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionQuestion } from '../../../src/core/language/exit-criterion';

describe('criterionQuestion', () => {
  it('asks of a statement what shows it, without its full stop', () => {
    const asked = 'Customer confirmed the need in writing: what shows it?';
    expect(criterionQuestion('Customer confirmed the need in writing')).toBe(asked);
    expect(criterionQuestion(' Customer confirmed the need in writing. ')).toBe(asked);
  });

  it('asks a question as it was written', () => {
    expect(criterionQuestion('Who signs? ')).toBe('Who signs?');
  });

  it('is always one question that has the criterion in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const criterion = text.trim().replace(/[\s.:;?]+$/, '');
        const question = criterionQuestion(criterion);
        expect(question.endsWith('?')).toBe(true);
        expect(question).toContain(criterion.trim());
      }),
    );
  });
});
