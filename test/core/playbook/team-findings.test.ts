import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { coachPage } from '../../../src/server/coach-page';
import { AS_OF, decided, type MadeDeal, madeTeam } from '../teams/made-team';

const AGREED_ON = AS_OF - 300;
const TARGETS = `Contact | prospecting | open
Proposal | proposal | open
Won | won | target 45 %
Lost | lost`;

/** Everybody's agreements; the content of the same position. */
function agreements(names: readonly string[], contents: readonly string[]) {
  const day = { day: AGREED_ON };
  return {
    agreements: {
      tab: 'Process Agreements',
      rows: [
        ['Salesperson', 'Version', 'Manager agreed on', 'Salesperson agreed on', 'Content'],
        ...names.flatMap((name, index): Cell[][] =>
          contents[index] === undefined ? [] : [[name, 1, day, day, contents[index]]],
        ),
      ],
    },
  };
}

const NAMES = ['Ana', 'Bo', 'Cy'];

/** Whoever won so many of 25 proposals since the agreement. */
function reportOn(
  won: readonly number[],
  contents: readonly string[] = won.map(() => TARGETS),
  more: readonly MadeDeal[] = [],
) {
  const names = won.map((_, index) => NAMES[index] as string);
  const deals = won.flatMap((wins, index) =>
    decided(names[index] as string, { won: wins, of: 25, from: AGREED_ON, to: AS_OF }),
  );
  return coachingReport(madeTeam([...deals, ...more], [], agreements(names, contents)));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('a person of whom nothing more is to be told', () => {
  const report = reportOn([6, 7, 6]);
  const [person] = report.people;
  if (person === undefined) throw new Error('nobody is there');
  const common = 'The whole team: proposals become deals less often: 19 of 75';

  it('is told in the page for a talk what the whole team has in common', () => {
    const page = oneLine(documentText(agendaDocument(agendaFor(report, person))));
    expect(page).toContain(
      `Nothing beyond what the whole team has in common (25 decided deals). ${common}`,
    );
  });

  it('is so in the sidebar', () => {
    expect(coachPage(report, person).noFinding).toContain(common);
  });

  it('is not told it again in the report, where the head has it', () => {
    const text = oneLine(documentText(reportDocument(report)));
    expect(text.split(common)).toHaveLength(2);
  });
});

function toldOfPeople({ people }: ReturnType<typeof reportOn>): string[] {
  return people.flatMap(({ name, findings }) =>
    findings.map(({ comparison: { signal, reference } }) =>
      [name, signal.code, reference.kind].join(', '),
    ),
  );
}

describe('what is found of the whole team', () => {
  it('is what all fall short of, told once, with the founding diagnosis to be asked about', () => {
    const report = reportOn([6, 7, 6]);
    const [told, ...rest] = report.teamFindings;
    expect(rest).toEqual([]);
    expect(told?.comparison).toMatchObject({
      signal: { code: 'proposals into deals' },
      reference: { kind: 'agreed', excluded: [] },
      direction: 'low',
      difference: { observed: 19 / 75, outcomes: 75 },
    });
    expect(told?.comparison.agreed).toBeCloseTo(0.45, 12);
    expect(told?.sentence).toContain('19 of 75');
    expect(told?.sentence).toContain('45 % agreed');
    expect(told?.diagnosis?.code).toBe('many-proposals-few-deals');
    expect(told?.rankedCauses?.causes.map(({ points }) => points)).toEqual(
      told?.diagnosis?.causes.map(() => 'unknown'),
    );
    expect(toldOfPeople(report)).toEqual([]);
  });

  it('needs no three others: two are a team, and one is told as a person', () => {
    expect(reportOn([4, 5]).teamFindings).toHaveLength(1);
    const alone = reportOn([3]);
    expect(alone.teamFindings).toEqual([]);
    expect(toldOfPeople(alone)).toEqual(['Ana, proposals into deals, agreed']);
  });

  it('is nothing where the team reaches what it agreed to', () => {
    const report = reportOn([11, 12, 11]);
    expect(report.teamFindings).toEqual([]);
    expect(toldOfPeople(report)).toEqual([]);
  });

  it('is nothing where some agreed to nothing, or to something else', () => {
    const other = TARGETS.replace('45 %', '50 %');
    expect(reportOn([6, 7, 6], [TARGETS, TARGETS]).teamFindings).toEqual([]);
    expect(reportOn([6, 7, 6], [TARGETS, TARGETS, other]).teamFindings).toEqual([]);
  });

  it("is not one person's trouble, which is told of that person alone", () => {
    const report = reportOn([0, 12, 11]);
    expect(report.teamFindings).toEqual([]);
    expect(toldOfPeople(report)).toEqual(['Ana, proposals into deals, agreed']);
  });

  it('leaves out who stands apart from a team that falls short as well', () => {
    const report = reportOn([0, 9, 9, 9].slice(0, 3), undefined, [
      ...['Bo', 'Cy'].flatMap((by) => decided(by, { won: 20, of: 75, from: AGREED_ON, to: AS_OF })),
      ...decided('Ana', { won: 0, of: 75, from: AGREED_ON, to: AS_OF }),
    ]);
    expect(toldOfPeople(report)).toEqual(['Ana, proposals into deals, agreed']);
    expect(report.teamFindings).toHaveLength(1);
    expect(report.teamFindings[0]?.comparison).toMatchObject({
      reference: { excluded: [0] },
      difference: { outcomes: 200 },
    });
  });
});

describe('a change that all have in common', () => {
  const names = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];
  /** Two new deals a week for a year and a quarter; those who fall keep one of eight in the last 12. */
  const sold = (falling: readonly string[]): MadeDeal[] =>
    names.flatMap((by, person) =>
      Array.from(
        { length: 130 },
        (_, index) => AS_OF - 455 + Math.floor(index * 3.5) + (person % 2),
      )
        .filter(
          (created, index) =>
            created <= AS_OF && !(falling.includes(by) && created > AS_OF - 84 && index % 8 > 0),
        )
        .map((created, index) => {
          const isOver = created + 20 <= AS_OF;
          return {
            by,
            created,
            proposal: created + 8 <= AS_OF ? created + 8 : null,
            closed: isOver ? created + 20 : null,
            isWon: isOver && index % 3 === 0,
          };
        }),
    );

  it("is told once, of the team and its own past, and of nobody's", () => {
    const report = coachingReport(madeTeam(sold(names)));
    const told = report.teamFindings.map(({ comparison }) => comparison);
    expect(told.map(({ signal, direction }) => `${signal.code} ${direction}`)).toContain(
      'entries low',
    );
    for (const { reference } of told) expect(reference.kind).toBe('own past');
    for (const { findings } of report.people) expect(findings).toEqual([]);
  });

  it("is not taken for anybody's, and one person's own fall not for the team's", () => {
    const report = coachingReport(madeTeam(sold(['Bo'])));
    expect(report.teamFindings).toEqual([]);
    const told = report.people.flatMap(({ name, findings }) =>
      findings.map(({ comparison }) => [name, comparison.reference.kind].join()),
    );
    expect(told).toContain('Bo,own past');
    expect(told.filter((each) => !each.startsWith('Bo'))).toEqual([]);
  });
});
