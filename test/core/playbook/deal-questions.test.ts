import { describe, expect, it } from 'vitest';
import { criterionQuestion } from '../../../src/core/language/exit-criterion';
import { dealQuestions } from '../../../src/core/playbook/deal-questions';
import { STEP_QUESTIONS } from '../../../src/core/playbook/flags/step-questions';
import { STEPS } from '../../../src/core/process';

describe('the questions of a deal', () => {
  it.each(STEPS)('are two or three open ones in %s, the note’s question first', (step) => {
    const questions = dealQuestions({ step, exitCriteria: null });
    expect(questions[0]).toBe(STEP_QUESTIONS[step]);
    expect([2, 3]).toContain(questions.length);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) {
      expect(question).toMatch(/\?$/);
      // A question that yes or no answers opens no talk.
      expect(question).not.toMatch(/^(is|are|do|does|did|has|have|can|will|would|could)\b/i);
    }
  });

  it('begin with the exit criterion, and stay three', () => {
    const questions = dealQuestions({ step: 'proposal', exitCriteria: 'Price accepted' });
    expect(questions).toHaveLength(3);
    expect(questions[0]).toBe('Price accepted: what shows it?');
    expect(questions[1]).toBe(STEP_QUESTIONS.proposal);
  });

  it('are general ones where the stage or its step is not known', () => {
    expect(dealQuestions(null)).toHaveLength(3);
    expect(dealQuestions({ step: null, exitCriteria: ' ' })).toEqual(dealQuestions(null));
  });
});

describe('an exit criterion as a question', () => {
  it('loses its full stop, and is asked as it is where it is one already', () => {
    expect(criterionQuestion(' Need confirmed in writing. ')).toBe(
      'Need confirmed in writing: what shows it?',
    );
    expect(criterionQuestion('Who signs?')).toBe('Who signs?');
  });
});
