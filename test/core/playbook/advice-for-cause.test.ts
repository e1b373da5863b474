import { describe, expect, it } from 'vitest';
import { adviceForCause } from '../../../src/core/playbook/advice-for-cause';
import { ADVICE, DIAGNOSES } from '../../../src/core/playbook/diagnoses';
import type { Diagnosis } from '../../../src/core/playbook/diagnoses/diagnosis';
import type { RankedCauses } from '../../../src/core/playbook/rank-causes';

function record(code: string): Diagnosis {
  const found = DIAGNOSES.find((each) => each.code === code);
  if (found === undefined) throw new Error(`There is no diagnosis "${code}"`);
  return found;
}

/** A cause that leads the others, with what the sheet says of it. */
function led(code: string, points: 'for' | 'unknown'): RankedCauses {
  const cause = { code, cause: code, points, pointers: [], readings: [] };
  return { causes: [cause], dataWanted: '', isMissingData: false };
}

const ROWS = Object.entries(ADVICE).flatMap(([code, byCause]) =>
  Object.entries(byCause).map(([cause, [question, action]]) => ({ code, cause, question, action })),
);

describe('the advice by cause', () => {
  it('names only diagnoses, causes and questions that exist, and fills every action', () => {
    for (const { code, cause, question, action } of ROWS) {
      expect(record(code).causes.map((each) => each.code)).toContain(cause);
      expect(record(code).questions[question]).toBeTruthy();
      expect(action?.trim()).not.toBe('');
      expect(action).not.toBe(record(code).action);
    }
  });

  it.each(ROWS)('is given where the sheet points there: $code, $cause', (row) => {
    const { code, cause, question, action } = row;
    const before = record(code);
    const fitted = adviceForCause(before, led(cause, 'for'));
    expect(fitted.questions[0]).toBe(before.questions[question]);
    expect([...fitted.questions].sort()).toEqual([...before.questions].sort());
    expect(fitted.action).toBe(action ?? before.action);
  });

  it('leaves a diagnosis as it is where the sheet points nowhere, or the cause has none', () => {
    const few = record('few-proposals');
    expect(adviceForCause(few, led('methods', 'unknown'))).toBe(few);
    expect(adviceForCause(few, led('effort', 'for'))).toBe(few);
    const late = record('loses-late');
    expect(adviceForCause(late, led('qualification', 'for'))).toBe(late);
  });
});
