import { describe, expect, it } from 'vitest';
import type { AssessedComparison } from '../../../src/core/inference/comparison';
import type { PaceSample } from '../../../src/core/inference/samples/pace';
import type { ShareSample } from '../../../src/core/inference/samples/share';
import { evidenceSentence } from '../../../src/core/language/evidence';
import { figureText } from '../../../src/core/language/samples';
import type { Signal, SignalCode } from '../../../src/core/playbook/signals/signal';
import { signalOf } from '../../../src/core/playbook/signals/signals';
import { WHOLE_PIPELINE } from '../../../src/core/playbook/signals/targets';

function shares(successes: number, trials: number): ShareSample {
  return { kind: 'share', successes, trials, strata: null, clustering: 1 };
}

function pace(events: number, weeks: number): PaceSample {
  return { kind: 'pace', events, weeks, weekly: [] };
}

function compared(
  code: SignalCode,
  own: ShareSample | PaceSample,
  other: ShareSample | PaceSample | null,
  [observed, expected]: readonly [number, number],
): AssessedComparison<Signal> {
  const range = { low: observed / 2, high: observed * 2 };
  return {
    signal: signalOf(code),
    target: WHOLE_PIPELINE,
    person: 0,
    reference: { kind: other === null ? 'agreed' : 'others', people: [], excluded: [] },
    direction: code === 'late losses' ? 'high' : 'low',
    own,
    other,
    difference: { observed, expected, ...range, pLow: 0.01, pHigh: 0.99, outcomes: 20 },
    overdispersion: 1,
    kind: 'finding',
    q: 0.05,
    p: 0.01,
  };
}

/** The sentence as a finding has it, at a stage of this name. */
function sentence(comparison: AssessedComparison<Signal>, stage: string, excluded = 0): string {
  const start = comparison.signal.sentenceStart[comparison.direction] ?? '';
  return evidenceSentence(comparison, { start, stage, excluded });
}

describe('the sentence of a finding', () => {
  const becoming = compared('proposals into deals', shares(5, 50), shares(40, 100), [0.1, 0.4]);

  it('names the stage that the team calls a proposal', () => {
    expect(sentence(becoming, 'Angebot')).toBe(
      'Proposals (Angebot) become deals less often: 5 of 50 (10 %, likely 5–20 %) against 40 of 100 (40 %) for the others.',
    );
    const late = compared('late losses', shares(9, 10), shares(40, 100), [0.9, 0.4]);
    expect(sentence(late, 'Angebot')).toMatch(
      /^More of the losses come after a proposal \(Angebot\): /,
    );
  });

  it('does not where the team calls it so itself, nor in the name of a stage', () => {
    expect(sentence(becoming, 'Proposal sent')).toMatch(/^Proposals become deals/);
    const advancing = compared('conversion', shares(5, 50), shares(40, 100), [0.1, 0.4]);
    expect(sentence(advancing, 'Proposal')).toMatch(/^Proposal advances fewer deals: /);
  });

  it('counts who is left out of the others, and names nobody', () => {
    const against = 'against 40 of 100 (40 %) for the others';
    expect(sentence(becoming, 'Angebot', 1)).toContain(
      `${against} (without 1 person who stands out too).`,
    );
    expect(sentence(becoming, 'Angebot', 2)).toContain(
      `${against} (without 2 people who stand out too).`,
    );
  });

  it('gives both paces with as many decimals', () => {
    const few = compared('proposals per week', pace(12, 64), pace(96, 64), [12 / 64, 1.5]);
    expect(sentence(few, 'Proposal')).toBe(
      'Fewer proposals a week: 0.19 a week (12 in 64 weeks, likely 0.09–0.38) against 1.50 a week (96 in 64 weeks) for the others.',
    );
    const target = compared('proposals per week', pace(64, 64), null, [1, 3]);
    expect(sentence(target, 'Proposal')).toBe(
      'Fewer proposals a week: 1.0 a week (64 in 64 weeks, likely 0.5–2.0) against 3.0 a week agreed.',
    );
    expect(figureText('a week', 0.4)).toBe('0.40 a week');
  });
});
