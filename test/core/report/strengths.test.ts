import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import { type Plan, soldTeam, USUAL_PLAN } from '../teams/sold-team';

const EARLY = ['prospecting', 'qualification', 'needs analysis'];

/** How somebody sells so that a diagnosis is led by what goes well. */
const PLANTED: Readonly<Record<string, Plan>> = {
  'Lets go early and wins late': {
    ...USUAL_PLAN,
    deal: (usual) =>
      usual.lostAt !== null && !EARLY.includes(usual.lostAt)
        ? { ...usual, lostAt: 'qualification' }
        : usual,
  },
  'Closes well, with few chances': {
    ...USUAL_PLAN,
    deals: 60,
    deal: (usual, index) => ({ ...usual, lostAt: index % 2 > 0 ? null : usual.lostAt }),
  },
};

function reportOf(plan: Plan) {
  return coachingReport(soldTeam((person) => (person === 0 ? plan : USUAL_PLAN)));
}

/** As one line, because the text is broken at words. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('a diagnosis that a strength leads', () => {
  it.each(Object.entries(PLANTED))('is printed with its question and action: %s', (title, plan) => {
    const report = reportOf(plan);
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody is told of');
    const told = [...ana.strengths, ...ana.findings].find(
      ({ diagnosis, also }) =>
        diagnosis?.title === title || also.some((each) => each.title === title),
    );
    expect(told?.comparison.kind).toBe('strength');
    const diagnosis = told?.diagnosis;
    const advice = `Ask: “${diagnosis?.questions[0]}” Try: ${diagnosis?.action}`;
    const page = flat(documentText(reportDocument(report)));
    expect(page).toContain(`${title}: `);
    expect(page).toContain(advice);
    expect(flat(documentText(agendaDocument(agendaFor(report, ana))))).toContain(`${title}: `);
  });

  it('may be agreed on in the talk', () => {
    const report = reportOf(PLANTED['Lets go early and wins late'] as Plan);
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody is told of');
    expect(agendaFor(report, ana).proposed).toContainEqual(
      expect.objectContaining({
        code: 'loses-early-wins-late',
        measure: 'Proposals that become deals',
      }),
    );
  });
});

describe('what goes well', () => {
  /** More proposals than the others make, half of them without needs analysis. */
  const early: Plan = {
    ...USUAL_PLAN,
    deals: 3 * USUAL_PLAN.deals,
    deal: (usual, index) => ({
      ...usual,
      skips: index % 2 === 0 ? ['needs analysis'] : [],
      lostAt: usual.lostAt === 'needs analysis' ? 'proposal' : usual.lostAt,
    }),
  };

  it('is not what a finding of the same person calls the trouble', () => {
    const [ana] = reportOf(early).people;
    const titles = ana?.findings.flatMap(({ diagnosis, also }) =>
      [diagnosis, ...also].map((each) => each?.title),
    );
    expect(titles).toContain('Proposals come early');
    const praised = ana?.strengths.map(({ comparison: { signal } }) => signal.code);
    expect(praised).not.toContain('proposals per week');
  });

  it('is many proposals where nothing speaks against them', () => {
    const [ana] = reportOf({ ...USUAL_PLAN, deals: 3 * USUAL_PLAN.deals }).people;
    const praised = ana?.strengths.map(({ comparison: { signal } }) => signal.code);
    expect(praised).toContain('proposals per week');
  });
});
