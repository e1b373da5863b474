import { describe, expect, it } from 'vitest';
import { adviceForCause } from '../../../src/core/playbook/advice-for-cause';
import { DIAGNOSES } from '../../../src/core/playbook/diagnoses';
import type { Diagnosis } from '../../../src/core/playbook/diagnoses/diagnosis';
import type { RankedCauses } from '../../../src/core/playbook/rank-causes';

function record(code: string): Diagnosis {
  const found = DIAGNOSES.find((each) => each.code === code);
  if (found === undefined) throw new Error(`There is no diagnosis “${code}”`);
  return found;
}

/** A cause that leads the others, with what the sheet says of it. */
function led(code: string, points: 'for' | 'unknown'): RankedCauses {
  const cause = { code, name: code, cause: code, points, pointers: [], readings: [] };
  return { causes: [cause], dataWanted: '', isMissingData: false };
}

const ROWS = DIAGNOSES.flatMap(({ code, causes }) =>
  causes.flatMap(({ code: cause, question, action }) =>
    question === undefined && action === undefined ? [] : [{ code, cause, question, action }],
  ),
);

describe('the advice by cause', () => {
  it('is there for each founding case: a question of its list, an action other than its own', () => {
    const founding = DIAGNOSES.filter(({ isFounding }) => isFounding).map(({ code }) => code);
    expect(ROWS.map(({ code }) => code)).toEqual(expect.arrayContaining(founding));
    for (const { code, question, action } of ROWS) {
      expect(record(code).questions).toContain(question);
      expect(action?.trim()).not.toBe('');
      expect(action).not.toBe(record(code).action);
    }
  });

  it.each(ROWS)('is given where the sheet points there: $code, $cause', (row) => {
    const { code, cause, question, action } = row;
    const before = record(code);
    const fitted = adviceForCause(before, led(cause, 'for'));
    expect(fitted.questions[0]).toBe(question);
    expect([...fitted.questions].sort()).toEqual([...before.questions].sort());
    expect(fitted.action).toBe(action ?? before.action);
  });

  it('puts a question first that stands with the cause alone, and keeps the others', () => {
    const own = { code: 'x', name: 'X', pointers: [], question: 'Why?' };
    const before = { ...record('loses-late'), causes: [own] };
    const fitted = adviceForCause(before, led('x', 'for'));
    expect(fitted.questions).toEqual(['Why?', ...before.questions]);
    expect(fitted.action).toBe(before.action);
  });

  it('keeps the order of the questions for a cause that has an action alone', () => {
    const own = { code: 'x', name: 'X', pointers: [], action: 'Call.' };
    const before = { ...record('loses-late'), causes: [own] };
    const fitted = adviceForCause(before, led('x', 'for'));
    expect(fitted).toEqual({ ...before, action: 'Call.' });
  });

  it('leaves a diagnosis as it is where the sheet points nowhere, or the cause has none', () => {
    const few = record('few-proposals');
    expect(adviceForCause(few, led('methods', 'unknown'))).toBe(few);
    expect(adviceForCause(few, led('effort', 'for'))).toBe(few);
    const late = record('loses-late');
    expect(adviceForCause(late, led('qualification', 'for'))).toBe(late);
  });
});
