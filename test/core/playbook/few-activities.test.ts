import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import type { Day } from '../../../src/core/calendar';
import { figureNamed } from '../../../src/core/follow-up/followed-figure';
import type { TeamTables } from '../../../src/core/pipeline/team-tables';
import { agreementContent, readProcess } from '../../../src/core/process';
import type { ReportDocument } from '../../../src/core/report/document';
import { documentText } from '../../../src/core/report/document-text';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { AS_OF, type MadeDeal, madeTeam } from '../teams/made-team';
import { type Plan, soldTeam, USUAL_PLAN } from '../teams/sold-team';
import { toldCauses } from './told-causes';

const sold = (plan: Partial<Plan>) =>
  soldTeam((person) => (person === 0 ? { ...USUAL_PLAN, ...plan } : USUAL_PLAN));

describe('somebody with half the calls', () => {
  it('and half the deals has few proposals because of it, told once and with both figures', () => {
    const team = sold({ deals: 60, calls: 8 });
    const [person] = coachingReport(team).people;
    const codes = person?.findings.map(({ diagnosis }) => diagnosis?.code);
    expect(codes).toContain('few-proposals');
    expect(codes).not.toContain('few-activities');
    expect(
      person?.findings.filter(({ comparison }) => comparison.signal.code === 'effort'),
    ).toEqual([]);
    expect(person?.findings[0]?.also.map(({ code }) => code)).toContain('few-activities');
    const { effort } = toldCauses(team, 'few-proposals');
    expect(effort?.points).toBe('for');
    expect(effort?.pointers).toContainEqual(
      expect.stringMatching(
        /^8\.0 activities a week \(\d+ in 64 weeks; others: 16\.0, .*\); 0\.9\d first contacts a week in that time \(others: 2\.5\d?\)$/,
      ),
    );
  });

  it('and as many deals is asked about the activities, in their words', () => {
    const [person] = coachingReport(sold({ calls: 8 })).people;
    expect(person?.findings).toHaveLength(1);
    const [finding] = person?.findings ?? [];
    expect(finding?.diagnosis?.code).toBe('few-activities');
    expect(finding?.sentence).toMatch(
      /^Fewer activities a week: 8\.0 a week \(\d+ in 64 weeks, likely .*\) against 16\.0 a week \(.*\) for the others\.$/,
    );
    expect(finding?.diagnosis?.questions[0]).toContain('What does a normal week');
  });

  it('is to be looked at again on one day, in the report as on the page for a talk', () => {
    const report = coachingReport(sold({ calls: 8 }));
    const [person] = report.people;
    if (person === undefined) throw new Error('nobody');
    const said = 'Check on 7 Dec whether it is done, and look again.';
    const plain = (document: ReportDocument): string => documentText(document).replace(/\s+/g, ' ');
    expect(plain(reportDocument(report))).toContain(said);
    expect(plain(agendaDocument(agendaFor(report, person)))).toContain(said);
  });

  it('leaves the others without a finding', () => {
    const [, ...others] = coachingReport(sold({ calls: 8 })).people;
    expect(others.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('somebody with as many calls and half the deals', () => {
  it('has few proposals, and not because of the calls: it takes twice as many for one contact', () => {
    const team = sold({ deals: 60, calls: 16 });
    const { effort, methods } = toldCauses(team, 'few-proposals');
    expect(effort?.points).not.toBe('for');
    expect(methods?.points).toBe('for');
    expect(methods?.pointers).toContainEqual(
      expect.stringMatching(/^17\.1 activities for one first contact, .* \(others: 6\.4, .*\)$/),
    );
  });
});

const WEEKS = 80;
const PROCESS: Cell[][] = [
  ['Salesperson', 'Stage', 'Step', 'Outcome', 'Weekly target'],
  ['', 'Call', 'prospecting', 'activity', 20],
  ['', 'Visit', 'prospecting', 'activity', ''],
  ['', 'Contact', 'prospecting', 'open', ''],
  ['', 'Proposal', 'proposal', 'open', ''],
  ['', 'Won', '', 'won', ''],
  ['', 'Lost', '', 'lost', ''],
];

const deals = (by: string): MadeDeal[] =>
  Array.from({ length: WEEKS }, (_, week) => ({
    by,
    created: AS_OF - 7 * week,
    proposal: null,
    closed: null,
  }));

type Calls = (weeksAgo: number) => number;

/** A team that calls and keeps to its process, agreed on since a year and a half. */
function calling(
  calls: Readonly<Record<string, Calls>>,
  isAgreed = true,
  more: Partial<TeamTables> = {},
) {
  const names = Object.keys(calls);
  const process = readProcess(PROCESS)?.process;
  if (process === undefined) throw new Error('A process.');
  const day: Cell = { day: (AS_OF - 7 * WEEKS) as Day };
  const content = agreementContent(process.stages, process.activities);
  const rows = names.flatMap((name) =>
    Array.from({ length: WEEKS }, (_, week): Cell[] => [
      { day: AS_OF - 7 * week },
      name,
      'Call',
      calls[name]?.(week) ?? 0,
    ]),
  );
  return coachingReport(
    madeTeam(names.flatMap(deals), [], {
      process: { tab: 'Sales Process', rows: PROCESS },
      activities: [{ tab: 'Activities', rows: [['Date', 'Who', 'Activity', 'Count'], ...rows] }],
      agreements: isAgreed
        ? {
            tab: 'Process Agreements',
            rows: [
              ['Salesperson', 'Version', 'Manager agreed on', 'Salesperson agreed on', 'Content'],
              ...names.map((name): Cell[] => [name, 1, day, day, content]),
            ],
          }
        : null,
      ...more,
    }),
  );
}

const even =
  (calls: number): Calls =>
  (week) =>
    calls + (week % 3) - 1;

describe('calls beside what was agreed', () => {
  it('are a finding of the one who makes half of them, in a team of two', () => {
    const { people } = calling({ Ana: even(10), Bo: even(20) });
    expect(people[0]?.findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(
        /^Fewer activities a week of the kind Call: 10\.0 a week .* against 20\.0 a week agreed\.$/,
      ),
    ]);
    expect(people[1]?.findings).toEqual([]);
  });

  it('can be agreed on and followed by their name', () => {
    const report = calling({ Ana: even(10), Bo: even(20) });
    const [ana] = report.people;
    const [proposed] = ana === undefined ? [] : agendaFor(report, ana).proposed;
    expect(proposed).toMatchObject({
      code: 'few-activities',
      measure: 'Activities a week of the kind Call',
      baseline: '799 in 80 weeks',
    });
    const { pipeline } = report.lookup;
    expect(figureNamed(proposed?.measure ?? '', pipeline)).toMatchObject({
      signal: { code: 'effort' },
      target: { activity: 'Call' },
    });
    expect(figureNamed('Activities a week of the kind Visit', pipeline)?.target.activity).toBe(
      'Visit',
    );
    // As earlier versions wrote it.
    expect(figureNamed('Activities a week (Visit)', pipeline)?.target.activity).toBe('Visit');
    expect(figureNamed('Activities a week (Fax)', pipeline)).toBeNull();
  });

  it('are a finding of the whole team where all make half of them', () => {
    const { people, teamFindings } = calling({ Ana: even(10), Bo: even(10), Cy: even(10) });
    expect(teamFindings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(
        /^Fewer activities a week of the kind Call: 10\.0 a week each .* agreed\.$/,
      ),
    ]);
    expect(people.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('are none where nothing is agreed, and nobody is there to compare with', () => {
    const { people } = calling({ Ana: even(10), Bo: even(20) }, false);
    expect(people.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('are a first place to look where nothing is agreed, in a team of two', () => {
    const report = calling({ Ana: even(10), Bo: even(20) }, false);
    const { people, firstLook } = report;
    expect(firstLook?.lean.person).toBe(0);
    // Two kinds are in the process, which are counted together.
    expect(firstLook?.sentence).toMatch(
      /^Activities a week: 10\.0 a week .*; the rest of the team 20\.0 .*Very likely/,
    );
    const told = people.map(({ look }) => look?.diagnosis.code ?? null);
    expect(told).toEqual(['few-activities', null]);
    const [ana] = people;
    expect(ana && agendaFor(report, ana).proposed).toMatchObject([
      { code: 'few-activities', measure: 'Activities a week', baseline: '799 in 80 weeks' },
    ]);
    const followed = figureNamed('Activities a week', report.lookup.pipeline);
    expect(followed?.target.activity).toBe('');
  });

  it('are no place to look where all make as many, or nearly', () => {
    for (const [own, other] of [
      [20, 20],
      [18, 20],
      [16, 20],
    ] as const) {
      const { people, firstLook } = calling({ Ana: even(own), Bo: even(other) }, false);
      expect([firstLook, ...people.map(({ look }) => look)]).toEqual([null, null, null]);
    }
  });

  it('are a strength of the one who makes twice as many as the others', () => {
    const { people } = calling({ Ana: even(44), Bo: even(20), Cy: even(20), Dev: even(20) });
    expect(people[0]?.strengths.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/^More activities a week of the kind Call: 44\.0/),
    );
  });
});

describe('calls beside the own past', () => {
  it('are a finding where they fell, and the cause says from what', () => {
    const fell: Calls = (week) => (week < 13 ? 6 : 20) + (week % 3) - 1;
    const { people } = calling({ Ana: fell, Bo: even(20), Cy: even(20) }, false);
    const [finding] = people[0]?.findings ?? [];
    expect(finding?.sentence).toMatch(
      /^Fewer activities a week of the kind Call: 5\.9 .* in the time before\.$/,
    );
    expect(finding?.rankedCauses?.causes[0]).toMatchObject({
      code: 'fewer-than-before',
      points: 'for',
      pointers: [
        expect.stringMatching(
          /^5\.9 activities a week of the kind Call in the last quarter .*, 20\.0 before/,
        ),
      ],
    });
  });
});

describe('fewer of one kind for ever, and of another since the last quarter', () => {
  it('are not explained by that other kind', () => {
    const process = [...PROCESS.slice(0, 2), ['', 'E-mail', 'prospecting', 'activity', '']];
    const rows = ['Ana', 'Bo', 'Cy', 'Dev'].flatMap((name) =>
      Array.from({ length: WEEKS }, (_, week): Cell[][] => [
        [{ day: AS_OF - 7 * week }, name, 'Call', name === 'Ana' ? 8 : 17],
        [{ day: AS_OF - 7 * week }, name, 'E-mail', name === 'Ana' && week < 13 ? 3 : 6],
      ]).flat(),
    );
    const { people } = calling({ Ana: even(8), Bo: even(17), Cy: even(17), Dev: even(17) }, false, {
      process: { tab: 'Sales Process', rows: [...process, ...PROCESS.slice(3)] },
      activities: [{ tab: 'A', rows: [['Date', 'Who', 'Activity', 'Count'], ...rows] }],
    });
    const [finding] = people[0]?.findings ?? [];
    expect(finding?.sentence).toContain('Fewer activities a week of the kind Call');
    expect(JSON.stringify(finding?.rankedCauses?.causes)).not.toContain(
      'of the kind E-mail in the last quarter',
    );
  });
});

describe('fewer of one kind and as many of another', () => {
  it('do not point to other kinds, though the share of these is larger', () => {
    const rows = ['Ana', 'Bo', 'Cy', 'Dev'].flatMap((name) =>
      Array.from({ length: WEEKS }, (_, week): Cell[][] => [
        [{ day: AS_OF - 7 * week }, name, 'Call', name === 'Ana' ? 8 : 17],
        [{ day: AS_OF - 7 * week }, name, 'Visit', 2],
      ]).flat(),
    );
    const { people } = calling({ Ana: even(8), Bo: even(17), Cy: even(17), Dev: even(17) }, false, {
      activities: [{ tab: 'A', rows: [['Date', 'Who', 'Activity', 'Count'], ...rows] }],
    });
    const [finding] = people[0]?.findings ?? [];
    const causes = finding?.rankedCauses?.causes ?? [];
    expect(causes.find(({ code }) => code === 'other-kinds')?.points).toBe('against');
  });
});

describe('somebody of whom nothing is recorded', () => {
  const others = { Bo: even(20), Cy: even(20), Dev: even(20) };
  const tabOf = (calls: Readonly<Record<string, Calls>>): Partial<TeamTables> => ({
    activities: [
      {
        tab: 'Activities',
        rows: [
          ['Date', 'Who', 'Activity', 'Count'],
          ...Object.entries(calls).flatMap(([name, callsIn]) =>
            Array.from({ length: WEEKS }, (_, week): Cell[][] =>
              callsIn(week) === 0 ? [] : [[{ day: AS_OF - 7 * week }, name, 'Call', callsIn(week)]],
            ).flat(),
          ),
        ],
      },
    ],
  });
  const reportOf = (ana: Calls) =>
    calling({ Ana: ana, ...others }, false, tabOf({ Ana: ana, ...others }));

  it('for many weeks is no place to look because of the few that are written down', () => {
    const silent: Calls = (week) => (week < 40 ? 0 : 20);
    const calls = { Ana: silent, Bo: even(20) };
    expect(calling(calls, false, tabOf(calls)).firstLook).toBeNull();
    // Weeks of which none is written down are told from weeks in which none was made.
    expect(calling(calls, false).firstLook?.diagnosis.code).toBe('few-activities');
  });

  it('for many weeks is asked whether it was kept, with the weeks', () => {
    const [ana, bo] = reportOf((week) => (week < 50 ? 0 : 20)).people;
    const [finding] = ana?.findings ?? [];
    expect(finding?.diagnosis?.code).toBe('few-activities');
    expect(finding?.rankedCauses?.causes[0]).toMatchObject({
      code: 'recording',
      points: 'for',
      pointers: [
        'nothing of any kind is recorded from 9 Dec 2025 to 23 Nov (50 weeks), while the others’ is',
      ],
    });
    const told = ana?.notices.find(({ code }) => code === 'effort-not-kept')?.sentence;
    expect(told).toBe(
      'No activity of any kind is recorded from 9 Dec 2025 to 23 Nov (50 weeks), while the others’ are; these weeks count as weeks without any.',
    );
    expect(bo?.notices.map(({ code }) => code)).not.toContain('effort-not-kept');
  });

  it('at any time has no pace and no finding, and is asked too', () => {
    const [ana] = reportOf(() => 0).people;
    expect(ana?.findings).toEqual([]);
    expect(ana?.metrics.activities.kinds[0]).toMatchObject({ count: null, weeks: null });
    expect(ana?.notices.find(({ code }) => code === 'effort-not-kept')?.sentence).toBe(
      'No activity of any kind is recorded, while the others’ are, so there is no pace.',
    );
  });

  it('for the weeks of a holiday, or of little to do, is not asked', () => {
    const holiday = reportOf((week) => (week > 20 && week < 26 ? 0 : 20)).people[0];
    const seldom = reportOf((week) => (week % 8 === 0 ? 1 : 0)).people[0];
    for (const { notices } of [holiday, seldom].flatMap((each) => each ?? [])) {
      expect(notices.map(({ code }) => code)).not.toContain('effort-not-kept');
    }
  });
});

describe('other kinds and other results', () => {
  it('point to the methods, with their shares', () => {
    const row = (
      name: string,
      week: number,
      kind: string,
      count: number,
      result: string,
    ): Cell[] => [{ day: AS_OF - 7 * week }, name, kind, count, result];
    const rows = ['Ana', 'Bo', 'Cy', 'Dev'].flatMap((name) =>
      Array.from({ length: WEEKS }, (_, week) =>
        name === 'Ana'
          ? [row(name, week, 'Call', 2, 'no answer'), row(name, week, 'E-mail', 8, 'sent')]
          : [
              row(name, week, 'Call', 9, week % 2 === 0 ? 'reached' : 'no answer'),
              row(name, week, 'E-mail', 2, 'sent'),
            ],
      ).flat(),
    );
    const { people } = calling({ Ana: even(2), Bo: even(9), Cy: even(9), Dev: even(9) }, false, {
      activities: [{ tab: 'A', rows: [['Date', 'Who', 'Activity', 'Count', 'Result'], ...rows] }],
    });
    const [finding] = people[0]?.findings ?? [];
    expect(finding?.diagnosis?.code).toBe('few-activities');
    expect(finding?.rankedCauses?.causes[0]).toMatchObject({
      code: 'other-kinds',
      points: 'for',
      pointers: ['640 of 800 activities are of the kind E-mail (others: 480 of 2,640)'],
    });
  });
});
