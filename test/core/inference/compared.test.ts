import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../src/core/inference/compared';
import type { Comparison } from '../../../src/core/inference/comparison';
import { EFFORT } from '../../../src/core/playbook/signals/effort';
import { WHOLE_PIPELINE } from '../../../src/core/playbook/signals/targets';

/** A person's activities of a kind beside what was agreed. */
const ofKind = (activity: string): Comparison =>
  ({
    person: 0,
    signal: EFFORT,
    target: { ...WHOLE_PIPELINE, activity },
    difference: { observed: 9, expected: 10, outcomes: 90 },
    reference: { kind: 'agreed', people: [], excluded: [] },
  }) as unknown as Comparison;

describe('what of a person was compared', () => {
  it('keeps kinds of activities apart, and names each once', () => {
    const { figures, references } = comparedOf(
      [ofKind('Call'), ofKind('Visit'), ofKind('Call')],
      0,
    );
    expect(figures.map(({ target }) => target.activity)).toEqual(['Call', 'Visit']);
    expect(references).toEqual(['agreed']);
  });
});
