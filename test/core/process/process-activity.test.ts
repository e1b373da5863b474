import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../../src/core/language/problems';
import { ownedChangeText } from '../../../src/core/language/process-agreements';
import { changeText } from '../../../src/core/language/process-changes';
import {
  activityInVersion,
  agreementContent,
  agreementState,
  agreeOnProcess,
  type ProcessActivity,
  parseAgreedActivities,
  parseAgreementContent,
  personalActivities,
  processChanges,
  readAgreements,
  readProcess,
  type SalesProcess,
  updateProcessTable,
  versionsInForce,
  writeProcess,
} from '../../../src/core/process';
import type { Cell } from '../../../src/core/table';
import { check } from '../statistics/check';
import { anyProcess, applied, processWith, stage } from './made-process';

const HEADERS = ['Salesperson', 'Stage', 'Step', 'Outcome', 'Also called', 'Weekly target'];

const CALL: ProcessActivity = {
  name: 'Call',
  aliases: ['Phone call'],
  step: 'prospecting',
  weeklyTarget: 40,
  skip: false,
  personal: [{ salesperson: 'Ana', weeklyTarget: 30, skip: false }],
};

function read(rows: Cell[][]): { process: SalesProcess; said: string[] } {
  const reading = readProcess(rows);
  if (reading === null) throw new Error('This is no process table.');
  return { process: reading.process, said: reading.problems.map(problemSentence) };
}

/** The agreement of both on one day to Ana's process. */
function agreedRows(process: SalesProcess, day = 46_000): Cell[][] {
  const rows: Cell[][] = [];
  for (const by of ['manager', 'salesperson'] as const) {
    for (const { row, column, value } of agreeOnProcess(rows, process, 'Ana', by, day)) {
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] as Cell[];
      while (cells.length < column) cells.push('');
      cells[column - 1] = value;
    }
  }
  return rows;
}

describe('a row of the process with the outcome activity', () => {
  it('is a kind of activity with its step, other names and target, and no stage', () => {
    const { process, said } = read([
      HEADERS,
      ['', 'Call', 'prospecting', 'activity', 'Phone call', 40],
      ['', 'Proposal', 'proposal', 'open', '', 2],
      ['Ana', 'Phone call', '', '', '', 30],
    ]);
    expect(process.activities).toEqual([CALL]);
    expect(process.stages.map(({ name }) => name)).toEqual(['Proposal']);
    expect(process.overrides).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each(['activity', 'Activity', 'Aktivität', 'actividad', 'activité', 'ATIVIDADE'])(
    'may say so in any of the languages: %s',
    (outcome) => {
      const { process, said } = read([HEADERS, ['', 'Call', '', outcome, '', '']]);
      expect(process.activities).toMatchObject([{ name: 'Call', step: null, weeklyTarget: null }]);
      expect(said).toEqual([]);
    },
  );

  it('is told of what only a stage can have, and of a step with a deal already', () => {
    const { process, said } = read([
      [...HEADERS, 'Target conversion', 'Max days', 'Largest discount', 'Exit criteria', 'Skip'],
      ['', 'Call', 'proposal', 'activity', '', 40, 0.4, 30, 0.1, 'Reached', ''],
      ['', 'Visit', 'lead generation', 'activity', '', 'many', '', '', '', '', 'yes'],
      ['Ana', 'Call', '', '', '', '', 0.4, '', '', '', ''],
    ]);
    expect(process.activities).toMatchObject([
      { name: 'Call', step: null, weeklyTarget: 40 },
      { name: 'Visit', step: 'lead generation', weeklyTarget: null, skip: true },
    ]);
    expect(said).toEqual([
      '“Sales Process”, row 2: step is “proposal”; of an activity it must be lead generation or prospecting.',
      '“Sales Process”, row 2: Exit criteria is “Reached”, but an activity has none; it counts only in the row of a stage.',
      '“Sales Process”, row 2: Target conversion is “0.4”, but an activity has none; it counts only in the row of a stage.',
      '“Sales Process”, row 2: Max days is “30”, but an activity has none; it counts only in the row of a stage.',
      '“Sales Process”, row 2: Largest discount is “0.1”, but an activity has none; it counts only in the row of a stage.',
      '“Sales Process”, row 3: Weekly target is “many”; it must be a number of at least 0.',
      '“Sales Process”, row 4: Target conversion is “0.4”, but an activity has none; it counts only in the row of a stage.',
    ]);
  });

  it('may have a stage’s name: a person’s row is then about the stage unless it says otherwise', () => {
    const { process } = read([
      HEADERS,
      ['', 'Demo', '', 'activity', '', 5],
      ['', 'Demo', 'needs analysis', 'open', '', 1],
      ['Ana', 'Demo', '', '', '', 2],
      ['Ana', 'Demo', '', 'activity', '', 8],
    ]);
    expect(process.overrides).toMatchObject([{ stage: 'Demo', terms: { weeklyTarget: 2 } }]);
    expect(process.activities[0]?.personal).toEqual([
      { salesperson: 'Ana', weeklyTarget: 8, skip: false },
    ]);
  });

  it('is left out and told where it repeats another, or is about none that the team has', () => {
    const { process, said } = read([
      HEADERS,
      ['', 'Call', '', 'activity', '', 40],
      ['', 'call ', '', 'activity', '', 50],
      ['Ana', 'Call', '', '', '', 30],
      ['ana', 'Call', '', 'activity', '', 20],
      ['Ana', 'Visit', '', 'activity', '', 20],
    ]);
    expect(process.activities).toMatchObject([
      { weeklyTarget: 40, personal: [{ weeklyTarget: 30 }] },
    ]);
    expect(said).toEqual([
      '“Sales Process”, row 3 repeats the activity “call”.',
      '“Sales Process”, row 5 repeats the activity “Call”.',
      "“Sales Process”, row 6 is about activity “Visit”, which the team's process does not have.",
    ]);
  });

  it('holds for a person with what their own row changes', () => {
    const quits = { ...CALL, personal: [{ salesperson: 'Bo', weeklyTarget: null, skip: true }] };
    expect(personalActivities([CALL], ' ana ')[0]?.weeklyTarget).toBe(30);
    expect(personalActivities([CALL], 'Bo')[0]?.weeklyTarget).toBe(40);
    expect(personalActivities([CALL], null)[0]?.weeklyTarget).toBe(40);
    expect(personalActivities([quits], 'Bo')[0]).toMatchObject({ weeklyTarget: 40, skip: true });
  });
});

describe('the written process', () => {
  const process = { ...processWith(stage('Proposal')), activities: [CALL] };

  it('has the activities before the first stage, and people’s own behind the last', () => {
    const rows = writeProcess(process);
    expect(rows.slice(1).map(([person, name, , outcome]) => [person, name, outcome])).toEqual([
      ['', 'Call', 'activity'],
      ['', 'Proposal', 'open'],
      ['Ana', 'Call', 'activity'],
    ]);
  });

  it('keeps what people typed into an activity’s row', () => {
    const rows: Cell[][] = [
      ['Stage', 'Outcome', 'Weekly target', 'Max days', 'Notes', 'Step'],
      ['Proposal', 'open', '', '', '', 'proposal'],
      ['Call', 'Aktivität', '40', 'soon', 'before ten', 'proposal'],
    ];
    const now = read(rows).process;
    const unchanged = updateProcessTable(rows, now) ?? [];
    expect(unchanged.slice(1).flatMap(({ cells }) => cells.filter((cell) => cell))).toEqual([]);
    const activities = now.activities.map((each) => ({ ...each, weeklyTarget: 50 }));
    const after = applied(rows, updateProcessTable(rows, { ...now, activities }) ?? []);
    expect(after[1]?.slice(0, 6)).toEqual([
      'Call',
      'Aktivität',
      50,
      'soon',
      'before ten',
      'proposal',
    ]);
  });

  it('becomes the wanted one, whatever stood there', () => {
    check(
      fc.property(anyProcess, anyProcess, (before, wanted) => {
        const rows = writeProcess(before);
        const after = read(applied(rows, updateProcessTable(rows, wanted) ?? [])).process;
        const people = wanted.activities.flatMap(({ personal }) => personal);
        for (const salesperson of [null, ...people.map((each) => each.salesperson)]) {
          const own = (each: SalesProcess) =>
            personalActivities(each.activities, salesperson).map(
              ({ personal: _, ...rest }) => rest,
            );
          expect(own(after)).toEqual(own(wanted));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an agreement with activities', () => {
  const process = { ...processWith(stage('Proposal', { weeklyTarget: 2 })), activities: [CALL] };
  const withTarget = (weeklyTarget: number | null): SalesProcess => ({
    ...process,
    activities: [{ ...CALL, weeklyTarget, personal: [] }],
  });

  it('has a line for each, and the one of before where there is none', () => {
    const rows = agreedRows(process);
    expect(readAgreements(rows).agreements[0]?.content).toBe(
      'Call | prospecting | activity | 30 a week\nProposal | proposal | open | 2 a week',
    );
    expect(agreementContent(process.stages, [])).toBe('Proposal | proposal | open | 2 a week');
  });

  it('is read back, apart from the stages', () => {
    check(
      fc.property(anyProcess, ({ stages, activities }) => {
        const content = agreementContent(stages, activities);
        expect(parseAgreementContent(content)).toEqual(
          parseAgreementContent(agreementContent(stages)),
        );
        expect(parseAgreedActivities(content)).toEqual(
          activities
            .filter(({ skip }) => !skip)
            .map((each) => ({ ...each, aliases: [], personal: [] })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives each version its targets', () => {
    const { agreements } = readAgreements(agreedRows(process));
    const [version] = versionsInForce(agreements, 'Ana');
    if (version === undefined) throw new Error('One version.');
    expect(activityInVersion(version, { name: 'Calls', aliases: ['call'] })?.weeklyTarget).toBe(30);
    expect(activityInVersion(version, { name: 'Visit', aliases: [] })).toBeUndefined();
  });

  it('is changed since by what changed of an activity', () => {
    const { agreements } = readAgreements(agreedRows(withTarget(40)));
    const since = (now: SalesProcess): string[] => {
      const state = agreementState(now, agreements, 'Ana');
      return state.kind === 'changed' ? state.changes.map(changeText) : [state.kind];
    };
    expect(since(withTarget(40))).toEqual(['agreed']);
    expect(since(withTarget(30))).toEqual(['weekly target of Call 40 → 30']);
    expect(since({ ...process, activities: [] })).toEqual(['activity Call removed']);
    const renamed = { ...CALL, name: 'Dial', aliases: ['Call'], personal: [] };
    expect(since({ ...process, activities: [renamed] })).toEqual(['Call renamed to Dial']);
    const visit = { ...CALL, name: 'Visit', aliases: [], personal: [] };
    expect(since({ ...process, activities: [visit, ...withTarget(40).activities] })).toEqual([
      'activity Visit added',
    ]);
  });

  it('is compared person by person where a process is saved over another', () => {
    const own = { ...CALL, personal: [{ salesperson: 'Ana', weeklyTarget: 20, skip: false }] };
    expect(processChanges(process, { ...process, activities: [own] }).map(ownedChangeText)).toEqual(
      ['Ana: weekly target of Call 30 → 20'],
    );
  });
});
