import { describe, expect, it } from 'vitest';
import { REFUSALS, tabIsProtected } from '../../../src/core/language/refusals';

describe('the refusals of a command', () => {
  it('say what a protected tab needs', () => {
    expect(tabIsProtected('Deals', []).reason).toContain('you may not edit it. Ask its owner');
    expect(tabIsProtected('Deals', ['H']).reason).toContain('you may not edit column H.');
    expect(tabIsProtected('Deals', ['H', 'I']).reason).toContain(
      'you may not edit columns H and I.',
    );
  });

  it('say first what became of the command', () => {
    expect(tabIsProtected('Deals', []).outcome).toBe('Nothing was written.');
    expect(REFUSALS.historyNotOurs.outcome).toBe('Nothing was recorded.');
  });

  it('are all there', () => {
    for (const refusal of Object.values(REFUSALS)) {
      const parts = typeof refusal === 'string' ? [refusal] : Object.values(refusal);
      for (const text of parts) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
