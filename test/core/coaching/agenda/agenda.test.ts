import { describe, expect, it } from 'vitest';
import { type CoachingReport, coachingReport, documentText } from '../../../../src/core/coaching';
import { agendaDocument, agendaFor } from '../../../../src/core/coaching/agenda';
import { AS_OF, decided, type LogRow, type MadeDeal, madeTeam } from '../made-team';

const START = AS_OF - 500;
const PEOPLE = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];

/** Five people with forty decided proposals; Ana wins 3 of them, each other one 18. */
function deals(): MadeDeal[] {
  return PEOPLE.flatMap((by) =>
    decided(by, { won: by === 'Ana' ? 3 : 18, of: 40, from: START, to: AS_OF }),
  );
}

function agendaOf(name: string, log: readonly LogRow[] = []) {
  const report: CoachingReport = coachingReport(madeTeam(deals(), log));
  const person = report.people.find((each) => each.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return agendaFor(report, person);
}

const OPEN: LogRow = {
  Salesperson: 'Ana',
  'Agreed on': { day: AS_OF - 60 },
  Diagnosis: 'Many proposals, few deals',
  Action: 'Two references before each proposal',
  Measure: 'Proposals that become deals',
  Baseline: '2 of 33',
  'Review on': { day: AS_OF + 5 },
};
const CLOSED: LogRow = {
  ...OPEN,
  'Agreed on': { day: AS_OF - 90 },
  Action: 'Old',
  Verdict: 'worse',
};

describe('agendaFor', () => {
  it('proposes the action of each diagnosis with the figure as it is', () => {
    const { proposed, findings, reviewOn } = agendaOf('Ana');
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(2);
    expect(proposed[0]).toMatchObject({
      diagnosis: 'Many proposals, few deals',
      measure: 'Proposals that become deals',
      baseline: '3 of 40',
    });
    expect(reviewOn).toBe(AS_OF + 56);
  });

  it('tells open agreements first, and proposes no second one for the same diagnosis', () => {
    const { agreements, proposed } = agendaOf('Ana', [CLOSED, OPEN]);
    expect(agreements.map(({ entry }) => entry.action)).toEqual([OPEN.Action, 'Old']);
    expect(proposed.map(({ code }) => code)).not.toContain('many-proposals-few-deals');
  });

  it('proposes it again once the agreement is closed', () => {
    const codes = agendaOf('Ana', [CLOSED]).proposed.map(({ code }) => code);
    expect(codes).toContain('many-proposals-few-deals');
  });
});

describe('agendaDocument', () => {
  const text = (name: string, log: readonly LogRow[] = []): string =>
    documentText(agendaDocument(agendaOf(name, log)));

  it('goes through the talk: agreements, strength, findings, next actions', () => {
    const page = text('Ana', [OPEN]);
    const places = [
      '1:1 with Ana · 23 Nov 2026',
      'Nobody has agreed to this process yet. Agree first, then coach.',
      'Agreed before: was it kept, and what moved?',
      'Then 2 of 33, since',
      'To name first',
      'Worth a conversation',
      '3 of 40',
      'Next actions',
      'Two references before each proposal, to be judged 28 Nov.',
      'Agreed: ____',
    ].map((part) => page.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is a page also where nothing stands out', () => {
    const page = text('Bo');
    expect(page).toContain('No strength stands out in the numbers yet.');
    expect(page).toContain('No difference here that the numbers support (40 decided deals).');
    expect(page).not.toContain('To agree on:');
  });
});
