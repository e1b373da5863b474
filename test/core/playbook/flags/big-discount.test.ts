import { describe, expect, it } from 'vitest';
import { indexPipeline } from '../../../../src/core/pipeline/pipeline-index';
import { annotate } from '../../../../src/core/playbook/flags/annotate';
import type { Cell } from '../../../../src/core/table';
import { ago, QUIET_DEAL, type Row, teamOf, wins } from './flagged';

const agreedWith = (salesperson: string, terms: string): Cell[][] => [
  ['Salesperson', 'Version', 'Manager agreed on', 'Salesperson agreed on', 'Content'],
  [salesperson, 1, ago(90), ago(80), `Contact | open\nProposal | open\nWon | won${terms}`],
];

/** What is said of the discount of the last deal, of 15 in a team that hardly gives any. */
function said(deal: Row, agreements: Cell[][] | null = null): string | undefined {
  const rows = [...wins(14), { ...QUIET_DEAL, ...deal }];
  const team = teamOf(rows, [], agreements);
  return annotate(indexPipeline(team.pipeline), team.tables, team.problems)
    .find(({ row }) => row === rows.length + 1)
    ?.reasons.find((reason) => reason.includes('discount'));
}

describe('a big discount', () => {
  it('is one over what was agreed with the person, and says so', () => {
    const upTo20 = agreedWith('Ana', ' | discount up to 20 %');
    expect(said({ Amount: 790 }, upTo20)).toBe(
      'The discount is 21 %; agreed: the median of won deals at most 20 %.',
    );
    // Nine of ten won deals had none.
    expect(said({ Amount: 810 }, upTo20)).toBeUndefined();
    expect(said({ Amount: 797 }, upTo20)).toBeUndefined();
  });

  it('is one over the limit of the person’s process where none was agreed', () => {
    const cy = { Salesperson: 'Cy' };
    const reason = 'The discount is 6 %; in the process: the median of won deals at most 5 %.';
    expect(said({ ...cy, Amount: 940 })).toBe(reason);
    expect(said({ ...cy, Amount: 940 }, agreedWith('Cy', ''))).toBe(reason);
    expect(said({ ...cy, Amount: 960 })).toBeUndefined();
    expect(said({ Amount: 940 }, agreedWith('Cy', ' | discount up to 1 %'))).toBe(
      'The discount is 6 %; nine of ten won deals had at most 0 %.',
    );
  });
});
