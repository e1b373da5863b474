import { describe, expect, it } from 'vitest';
import { understandTab } from '../../../src/core/deals';
import { draftFrom } from '../../../src/core/pipeline/draft-from';
import type { Cell } from '../../../src/core/table';
import { TODAY } from './read-tab';

/** The open stages drafted from deals that are all won, with more columns of days beside. */
function openStages(headers: readonly string[], ...rows: Cell[][]): string[] {
  const tab = understandTab(
    'Deals',
    [
      ['Deal', 'Owner', 'Stage', 'Created', 'Closed on', ...headers],
      ...rows.map((days, index): Cell[] => [
        `Deal ${index}`,
        'Ana',
        'Won',
        '2026-01-05',
        '2026-03-20',
        ...days,
      ]),
    ],
    null,
  );
  if (tab === null) throw new Error('The tab was not understood.');
  const { process } = draftFrom([tab], [], TODAY);
  return process.stages.filter(({ outcome }) => outcome === 'open').map(({ name }) => name);
}

const DAYS: Cell[] = ['2026-01-10', '2026-01-20', '2026-02-01'];

describe('stages in the headers of date columns', () => {
  it.each<[string[], string[]]>([
    [
      ['Qualification date', 'Demo date', 'Proposal date'],
      ['Qualification', 'Demo', 'Proposal'],
    ],
    [
      ['date_qualification', 'date_demo', 'date_proposal'],
      ['Qualification', 'Demo', 'Proposal'],
    ],
    [
      ['Qualified on', 'Demo on', 'Date entered Proposal'],
      ['Qualified', 'Demo', 'Proposal'],
    ],
    [
      ['Qualifizierungsdatum', 'Demo am', 'Angebotsdatum'],
      ['Qualifizierung', 'Demo', 'Angebot'],
    ],
    [
      ['Fecha de cualificación', 'Fecha de demo', 'Fecha de propuesta'],
      ['Cualificación', 'Demo', 'Propuesta'],
    ],
    [
      ['Date de découverte', 'Démo le', 'Date du devis'],
      ['Découverte', 'Démo', 'Devis'],
    ],
  ])('are %s, though no deal stands in them', (headers, stages) => {
    expect(openStages(headers, DAYS)).toEqual(stages);
  });

  it('are not days of something else, whatever words they have', () => {
    const headers = ['Contract start', 'Invoice date', 'Proposal valid until', 'Birthday'];
    expect(openStages(headers, [...DAYS, '2026-02-02'])).toEqual([]);
  });

  it('are not days outside the deals’ life, nor columns without days', () => {
    expect(openStages(['Proposal date'], ['1980-05-05'])).toEqual([]);
    expect(openStages(['Contract date'], ['2026-08-01'])).toEqual([]);
    expect(openStages(['Proposal date'], ['yes'])).toEqual([]);
    expect(openStages(['Proposal date'], [''])).toEqual([]);
  });

  it('are unknown names only beside a known one', () => {
    expect(openStages(['Zither date', 'Demo date'], DAYS.slice(0, 2))).toEqual(['Zither', 'Demo']);
    expect(openStages(['Zither date'], DAYS.slice(0, 1))).toEqual([]);
  });
});
