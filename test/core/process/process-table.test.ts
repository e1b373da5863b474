import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  personalProcess,
  readProcess,
  type SalesProcess,
  updateProcessTable,
  writeProcess,
} from '../../../src/core/process';
import type { Cell } from '../../../src/core/table';
import { headersOf, SALES_PROCESS } from '../../../src/core/tabs';
import { check } from '../statistics/check';
import { anyProcess, applied, processWith, stage } from './made-process';

const PROCESS_HEADERS = headersOf(SALES_PROCESS);

const MISPLACED: readonly string[] = [
  'target-of-lost-stage',
  'target-of-all-proposals',
  'discount-not-of-won-stage',
];

/** A table with these cells under the headers of the same name; the rest is blank. */
function table(...rows: Array<Partial<Record<(typeof PROCESS_HEADERS)[number], Cell>>>): Cell[][] {
  return [
    [...PROCESS_HEADERS],
    ...rows.map((row) => PROCESS_HEADERS.map((header) => row[header] ?? '')),
  ];
}

function read(rows: Cell[][]) {
  const reading = readProcess(rows);
  if (reading === null) throw new Error('This is no process table.');
  return {
    ...reading,
    said: reading.problems.map(({ row, problem, column, value, leftOut }) =>
      [row, problem, column, value, ...(leftOut ? ['left out'] : [])].join(' | '),
    ),
  };
}

/** The one stage of a table with one row. */
function readOne(row: Parameters<typeof table>[0]) {
  const { process, said } = read(table(row ?? {}));
  return { ...process.stages[0], said };
}

describe('the Sales Process tab', () => {
  it('has the headers that other programs rely on', () => {
    expect(PROCESS_HEADERS).toEqual([
      'Salesperson',
      'Stage',
      'Step',
      'Outcome',
      'Also called',
      'Exit criteria',
      'Required columns',
      'Target conversion',
      'Max days',
      'Weekly target',
      'Largest discount',
      'Skip',
    ]);
  });

  it('reads back exactly what was written, whatever the names', () => {
    check(
      fc.property(anyProcess, (process) => {
        const { process: back, problems } = read(writeProcess(process));
        expect(back).toEqual(process);
        // Terms that mean nothing where they stand are kept, and said.
        expect(problems.filter(({ problem }) => !MISPLACED.includes(problem))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is none without the header Stage in its first row', () => {
    expect(readProcess([])).toBeNull();
    expect(readProcess([['Salesperson', 'Step']])).toBeNull();
    expect(readProcess([['My title'], [...PROCESS_HEADERS]])).toBeNull();
  });

  it('may have its columns in any order, in any case, and some missing', () => {
    const { process } = read([
      ['MAX DAYS', 'My note', 'stage'],
      [30, 'x', 'Proposal'],
    ]);
    expect(process.stages).toEqual([stage('Proposal', { maxDays: 30 })]);
  });
});

describe('a stage edited by hand', () => {
  it.each<[Cell, number | null]>([
    [0.4, 0.4],
    ['40 %', 0.4],
    ['40%', 0.4],
    [40, 0.4],
    ['40', 0.4],
    ['0,4', 0.4],
    ['0.4', 0.4],
    [0, 0],
    [1, 1],
    [100, 1],
    ['', null],
    ['-', null],
  ])('has the target %o', (cell, share) => {
    expect(readOne({ Stage: 'Proposal', 'Target conversion': cell })).toMatchObject({
      targetConversion: share,
      said: [],
    });
  });

  it.each<Cell>(['lots', '140 %', 140, '400 %', -0.1, '-5 %', true])(
    'has no target where that makes no sense: %o',
    (cell) => {
      const { targetConversion, said } = readOne({ Stage: 'Proposal', 'Target conversion': cell });
      expect(targetConversion).toBeNull();
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^2 \| target-out-of-range \| Target conversion \| /);
    },
  );

  it.each<[Cell, number | null]>([
    ['10 %', 0.1],
    [0.125, 0.125],
    [15, 0.15],
    [0, 0],
    ['', null],
  ])('has the largest discount %o', (cell, share) => {
    expect(readOne({ Stage: 'Won', 'Largest discount': cell })).toMatchObject({
      largestDiscount: share,
      said: [],
    });
  });

  it.each<Cell>(['lots', '120 %', -0.1])('has no largest discount of %o', (cell) => {
    const { largestDiscount, said } = readOne({ Stage: 'Won', 'Largest discount': cell });
    expect(largestDiscount).toBeNull();
    expect(said[0]).toMatch(/^2 \| target-out-of-range \| Largest discount \| /);
  });

  it('is told of a term that means nothing there, the team’s as well as a person’s', () => {
    const { process, said } = read(
      table(
        { Stage: 'Offer', 'Largest discount': 0.1 },
        { Stage: 'Won', 'Target conversion': 1 },
        { Stage: 'Lost', 'Target conversion': 0.4 },
        { Salesperson: 'Ana', Stage: 'Offer', 'Largest discount': 0.2 },
        { Salesperson: 'Ana', Stage: 'Won', 'Target conversion': 0.3, 'Largest discount': 0.2 },
      ),
    );
    expect(said).toEqual([
      '2 | discount-not-of-won-stage | Largest discount | 0.1',
      '3 | target-of-all-proposals | Target conversion | 1',
      '4 | target-of-lost-stage | Target conversion | 0.4',
      '5 | discount-not-of-won-stage | Largest discount | 0.2',
    ]);
    expect(personalProcess(process, 'Ana')[1]).toMatchObject({
      targetConversion: 0.3,
      largestDiscount: 0.2,
    });
  });

  it.each<Cell>(['soon', -3, '5 %', true])('has no days where that makes no sense: %o', (cell) => {
    expect(readOne({ Stage: 'Proposal', 'Max days': cell })).toMatchObject({ maxDays: null });
    expect(readOne({ Stage: 'Proposal', 'Weekly target': cell }).said).toHaveLength(1);
  });

  it('gets the outcome and the step that its name suggests where they are blank', () => {
    expect(readOne({ Stage: 'Closed Won' })).toMatchObject({ outcome: 'won', step: null });
    expect(readOne({ Stage: 'Angebot' })).toMatchObject({ outcome: 'open', step: 'proposal' });
    expect(readOne({ Stage: 'Blue' })).toMatchObject({ outcome: 'open', step: null });
  });

  it('gets them too where they say nothing known, and that is said', () => {
    expect(readOne({ Stage: 'Proposal', Step: 'Pitching', Outcome: 'maybe' })).toMatchObject({
      step: 'proposal',
      outcome: 'open',
      said: ['2 | unknown-outcome | Outcome | maybe', '2 | unknown-step | Step | Pitching'],
    });
  });

  it('is understood in any spelling of step and outcome', () => {
    expect(readOne({ Stage: 'X', Step: ' Needs_Analysis ', Outcome: 'OPEN' })).toMatchObject({
      step: 'needs analysis',
      outcome: 'open',
      said: [],
    });
  });

  it('is retired by any yes', () => {
    for (const cell of ['yes', 'X', true, 'Ja', 'Sí', 'oui', 1])
      expect(readOne({ Stage: 'P', Skip: cell }).skip).toBe(true);
    for (const cell of ['', 'no', false, 0, 'nein'])
      expect(readOne({ Stage: 'P', Skip: cell }).skip).toBe(false);
  });

  it('counts once; a repeated one is left out and said', () => {
    const { process, said } = read(
      table({ Stage: 'Proposal', 'Max days': 5 }, {}, { Stage: 'PROPOSAL ', 'Max days': 9 }),
    );
    expect(process.stages.map(({ maxDays }) => maxDays)).toEqual([5]);
    expect(said).toEqual(['4 | duplicate-stage | Stage | PROPOSAL | left out']);
  });

  it('without a name is left out and said', () => {
    expect(read(table({ Step: 'proposal' })).said).toEqual(['2 | no-stage | Stage |  | left out']);
  });

  it('may be one of two won stages, or of none', () => {
    const two = read(table({ Stage: 'Won', Outcome: 'won' }, { Stage: 'Renewed', Outcome: 'won' }));
    expect(two.process.stages.map(({ outcome }) => outcome)).toEqual(['won', 'won']);
    expect(two.said).toEqual([]);
  });
});

describe('rows of a person’s own', () => {
  const team = {
    Stage: 'Proposal',
    'Target conversion': 0.4,
    'Max days': 30,
    'Exit criteria': 'Sent',
    'Also called': 'Offer',
  };

  it('override the team’s terms where they say something, by name or an old one', () => {
    const { process } = read(
      table({ Salesperson: 'Ana', Stage: 'offer', 'Target conversion': 0.5 }, team),
    );
    expect(process.overrides).toMatchObject([{ salesperson: 'Ana', stage: 'Proposal' }]);
    expect(personalProcess(process, ' ANA ')).toEqual([
      stage('Proposal', {
        aliases: ['Offer'],
        targetConversion: 0.5,
        maxDays: 30,
        exitCriteria: 'Sent',
      }),
    ]);
    expect(personalProcess(process, 'Bo')).toBe(process.stages);
    expect(personalProcess(process, null)).toBe(process.stages);
  });

  it('take a stage out of the person’s process by Skip, and never bring a retired one back', () => {
    const skipped = read(
      table(team, { Salesperson: 'Ana', Stage: 'Proposal', Skip: 'yes' }),
    ).process;
    expect(personalProcess(skipped, 'Ana')[0]?.skip).toBe(true);
    expect(personalProcess(skipped, 'Bo')[0]?.skip).toBe(false);
    const retired = read(
      table({ ...team, Skip: 'yes' }, { Salesperson: 'Ana', Stage: 'Proposal', Skip: 'no' }),
    ).process;
    expect(personalProcess(retired, 'Ana')[0]?.skip).toBe(true);
  });

  it('about no stage of the team, or about one twice, are left out and said', () => {
    const { process, said } = read(
      table(
        team,
        { Salesperson: 'Ana', Stage: 'Demo' },
        { Salesperson: 'Ana', Stage: 'Proposal', 'Max days': 9 },
        { Salesperson: 'ana', Stage: 'Offer', 'Max days': 8 },
      ),
    );
    expect(process.overrides.map(({ terms }) => terms.maxDays)).toEqual([9]);
    expect(said).toEqual([
      '3 | unknown-process-stage | Stage | Demo | left out',
      '5 | duplicate-stage | Stage | Offer | left out',
    ]);
  });
});

describe('saving a changed process', () => {
  /** A table as people leave it, and the process in it. */
  const rows: Cell[][] = [
    [
      'Stage',
      'Our notes',
      'Target conversion',
      'Also called',
      'Salesperson',
      'Max days',
      'Step',
      'Outcome',
    ],
    ['Proposal', 'call first', '40 %', 'Offer', '', 30, 'proposal', 'open'],
    ['', '', '', '', '', '', '', ''],
    ['Demo', 'use the kit', 'lots', '', '', '', 'needs analysis', 'open'],
    ['', 'a row of notes', '', '', '', '', '', ''],
    ['Won', '', '', '', '', '', '', 'won'],
    ['Proposal', 'Ana’s own', '', '', 'Ana', 10, '', ''],
  ];
  const process = (): SalesProcess => read(rows).process;
  const saved = (wanted: SalesProcess, from: Cell[][] = rows): Cell[][] => {
    const change = updateProcessTable(from, wanted);
    if (change === null) throw new Error('This is no process table.');
    return applied(from, change);
  };

  it('changes nothing where nothing changed', () => {
    const change = updateProcessTable(rows, process());
    const written = (change ?? [])
      .slice(1)
      .flatMap(({ cells }) => cells.slice(0, 8).filter((cell) => cell !== undefined));
    expect(written).toEqual([]);
    expect(
      saved(process())
        .map((cells) => cells.slice(0, 8))
        .sort(),
    ).toEqual([...rows].sort());
  });

  it('adds the headers that are missing behind the last one', () => {
    expect(saved(process())[0]).toEqual([
      ...(rows[0] ?? []),
      'Exit criteria',
      'Required columns',
      'Weekly target',
      'Largest discount',
      'Skip',
    ]);
  });

  it('keeps people’s own columns beside their stage when stages change places', () => {
    const { activities, stages, overrides } = process();
    const [proposal, demo, won] = stages;
    if (proposal === undefined || demo === undefined || won === undefined)
      throw new Error('Three stages.');
    const after = saved({ activities, stages: [demo, proposal, won], overrides });
    expect(after.map(([name, notes]) => [name, notes])).toEqual([
      ['Stage', 'Our notes'],
      ['Demo', 'use the kit'],
      ['Proposal', 'call first'],
      ['', ''],
      ['Won', ''],
      ['Proposal', 'Ana’s own'],
      ['', 'a row of notes'],
    ]);
  });

  it('keeps a cell that nobody could read, and the spelling of one that means the same', () => {
    const after = saved(process());
    expect(after.find(([name]) => name === 'Demo')?.[2]).toBe('lots');
    expect(after.find(([name]) => name === 'Proposal')?.[2]).toBe('40 %');
  });

  it('finds the row of a renamed stage, for the team and for people', () => {
    const { activities, stages, overrides } = process();
    const renamed = stages.map((each) =>
      each.name === 'Proposal' ? { ...each, name: 'Quote', aliases: ['Offer', 'Proposal'] } : each,
    );
    const own = overrides.map((each) => ({ ...each, stage: 'Quote' }));
    const after = saved({ activities, stages: renamed, overrides: own });
    expect(after.filter(([name]) => name === 'Quote').map(([, notes]) => notes)).toEqual([
      'call first',
      'Ana’s own',
    ]);
    expect(read(after).process).toMatchObject({
      stages: [{ name: 'Quote', aliases: ['Offer', 'Proposal'] }, {}, {}],
      overrides: [{ stage: 'Quote' }],
    });
  });

  it('does not take the row of a stage whose name is another’s old one', () => {
    const base: Cell[][] = [
      ['Stage', 'Notes'],
      ['Offer', 'the old one'],
      ['Quote', 'the new one'],
    ];
    const after = saved(processWith(stage('Quote', { aliases: ['Offer'] }), stage('Offer')), base);
    expect(after.slice(1).map(([name, notes]) => [name, notes])).toEqual([
      ['Quote', 'the new one'],
      ['Offer', 'the old one'],
    ]);
  });

  it('keeps a person’s row about which nothing is different any more, for what else stands in it', () => {
    const after = saved({ ...process(), overrides: [] });
    expect(after.find(([, notes]) => notes === 'Ana’s own')?.slice(0, 6)).toEqual([
      'Proposal',
      'Ana’s own',
      '',
      '',
      'Ana',
      '',
    ]);
  });

  it('keeps people’s own columns also beside a stage that was taken out', () => {
    const { activities, stages, overrides } = process();
    const after = saved({
      activities,
      stages: stages.filter(({ name }) => name !== 'Demo'),
      overrides,
    });
    expect(after.map(([, notes]) => notes)).toContain('use the kit');
    expect(read(after).process.stages.map(({ name }) => name)).toEqual(['Proposal', 'Won']);
  });

  it('refuses a table that is no process, and fills an empty one', () => {
    expect(updateProcessTable([['My plan'], ['Sell more']], process())).toBeNull();
    const empty = updateProcessTable([['', '']], process()) ?? [];
    expect(applied([], empty)).toEqual(writeProcess(process()));
  });

  it('gives the wanted process, whatever stood there', () => {
    check(
      fc.property(anyProcess, anyProcess, (before, wanted) => {
        const after = read(saved(wanted, writeProcess(before)));
        expect(after.process.stages).toEqual(wanted.stages);
        for (const { salesperson } of wanted.overrides) {
          expect(personalProcess(after.process, salesperson)).toEqual(
            personalProcess(wanted, salesperson),
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});
