import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { readableDay } from '../../../src/core/calendar';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { type CoachingReport, coachingReport } from '../../../src/core/report/report-model';
import { AS_OF, decided, type LogRow, type MadeDeal, madeTeam } from '../teams/made-team';

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

/** Open deals of one of the others that wait over the limit of their stage. */
const WAITING = Array.from({ length: 4 }, (_, index): MadeDeal => {
  const created = AS_OF - 60 - index;
  return { by: 'Bo', created, proposal: created + 5, closed: null };
});

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
    expect(proposed[0]?.reviewOn).toBeGreaterThan(AS_OF + 13);
    expect(proposed[0]?.when).toMatch(
      /^The figure tells .*: it takes \d+ decided proposals, and about \d+ come in half a year\.$/,
    );
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

describe('when to look again', () => {
  it('is told in the same words in the report, on the page for the talk and in the sidebar', () => {
    const report = coachingReport(madeTeam(deals()));
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody is there');
    const [{ told = '', reviewOn = 0 } = {}] = agendaFor(report, ana).proposed;
    expect(told).toContain(`look again ${readableDay(reviewOn)}.`);
    for (const document of [reportDocument(report), agendaDocument(agendaFor(report, ana))]) {
      const lines = document.lines.map(({ cells }) => String(cells[0]));
      expect(lines.filter((text) => text.includes(told))).toHaveLength(1);
    }
  });
});

describe('agendaDocument', () => {
  const text = (name: string, log: readonly LogRow[] = []): string =>
    documentText(agendaDocument(agendaOf(name, log)));

  it('goes through the talk: agreements, strength, findings, next actions', () => {
    const page = text('Ana', [OPEN]);
    const places = [
      '1:1 with Ana · 23 Nov 2026',
      'The process is not agreed on yet. Agree first, then coach.',
      'Agreed before: was it kept, and what moved?',
      'Then 2 of 33, since',
      'To name first',
      'Worth a conversation',
      '3 of 40',
      'Next actions',
      'Two references before each proposal, to be judged 28 Nov.',
      'Agreed today',
    ].map((part) => page.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells a notice with a question, and its action once: to be agreed on', () => {
    const report = coachingReport(madeTeam([...deals(), ...WAITING]));
    const bo = report.people.find(({ name }) => name === 'Bo');
    if (bo === undefined) throw new Error('nobody is called Bo');
    const notice = bo.notices.find(({ code }) => code === 'older-than-any-win');
    const agenda = agendaFor(report, bo);
    expect(agenda.proposed).toContainEqual({
      code: 'older-than-any-win',
      diagnosis: notice?.diagnosis.title,
      action: notice?.diagnosis.action,
      measure: 'Open deals that wait longer than usual',
      baseline: '4 of 4',
      reviewOn: AS_OF + 56,
      when: '',
      told: 'Measure: Open deals that wait longer than usual, now 4 of 4. Look again 18 Jan 2027.',
    });
    const lines = agendaDocument(agenda).lines.map(({ cells }) => String(cells[0]));
    expect(lines).toContain(`${notice?.sentence} Ask: “${notice?.diagnosis.questions[0]}”`);
    const action = notice?.diagnosis.action ?? '';
    expect(lines.filter((text) => text.includes(action))).toEqual([
      `To agree on: ${action} Measure: Open deals that wait longer than usual, now 4 of 4. Look again 18 Jan 2027.`,
    ]);
    expect(lines[1]).toMatch(/^The process is not agreed on yet\..*Try: Go through/);
  });

  it('follows up what was agreed on because of a notice, by how many open deals are so now', () => {
    const agreed: LogRow = {
      Salesperson: 'Bo',
      'Agreed on': { day: AS_OF - 57 },
      Diagnosis: 'Many open deals wait',
      Action: 'Close what is over',
      Measure: 'Open deals that wait longer than usual',
      Baseline: '9 of 10',
      'Review on': { day: AS_OF - 1 },
    };
    const report = coachingReport(madeTeam([...deals(), ...WAITING], [agreed]));
    const bo = report.people.find(({ name }) => name === 'Bo');
    const [followed] = bo?.agreements ?? [];
    expect(followed?.sentence).toContain('Then 9 of 10, since 4 of 4 (100 %');
    expect(followed?.verdict).toMatch(/^too early/);
  });

  it('is a page also where nothing stands out', () => {
    const page = text('Bo');
    expect(page).toMatch(/To name first\n\s+The latest win: /);
    expect(page).toContain(
      'Figures differ here, but by no more than chance and the usual differences between people',
    );
    // Nothing is open: that alone is to be agreed on.
    expect(page.match(/To agree on:/g)).toHaveLength(1);
    expect(page).toContain('No deal in the sheet is open.');
  });
});
