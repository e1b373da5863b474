import { describe, expect, it } from 'vitest';
import { dealsTable, stagesFound, understandTab } from '../../../src/core/deals';
import { TODAY } from './read-tab';

/** The stages as they are named, of deals whose cells spell them so. */
function named(...spelt: string[]): string[] {
  const rows = spelt.map((stage, index) => [`Deal ${index}`, 'Ana', stage, '2026-01-05']);
  const tab = understandTab('Deals', [['Deal', 'Owner', 'Stage', 'Created'], ...rows], null);
  if (tab === null) throw new Error('The tab was not understood.');
  return [...stagesFound([dealsTable(tab, [])], TODAY).names.values()];
}

describe('a stage that is spelt in several ways', () => {
  it('is called as most deals spell it', () => {
    expect(named('demo', 'Demo', 'DEMO', 'Demo')).toEqual(['Demo']);
    expect(named('propuesta', 'Demo', 'Propuesta', 'Propuesta')).toEqual(['Propuesta', 'Demo']);
  });

  it('is called the same whatever the order of the rows, where two are as usual', () => {
    expect(named('demo', 'Demo')).toEqual(['Demo']);
    expect(named('Demo', 'demo')).toEqual(['Demo']);
  });
});
