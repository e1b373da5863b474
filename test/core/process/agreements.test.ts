import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/core/calendar';
import { changeText } from '../../../src/core/language/process-changes';
import {
  agreementContent,
  agreementState,
  agreementsOf,
  NO_TERMS,
  type ProcessAgreement,
  parseAgreementContent,
  processInForce,
  readAgreements,
  type SalesProcess,
  stageInVersion,
  versionsInForce,
} from '../../../src/core/process';
import { headersOf, PROCESS_AGREEMENTS } from '../../../src/core/tabs';
import { check } from '../statistics/check';
import { anyProcess, processWith, stage } from './made-process';

const AGREEMENT_HEADERS = headersOf(PROCESS_AGREEMENTS);
const day = (iso: string): number => parseIsoDay(iso) ?? Number.NaN;
const SEPTEMBER = day('2026-09-03');

const PROPOSAL = stage('Proposal', { targetConversion: 0.4, maxDays: 30, exitCriteria: 'Sent' });
const DEMO = stage('Demo', { step: 'needs analysis' });
const AGREED = processWith(DEMO, PROPOSAL);

function agreement(process: SalesProcess, own: Partial<ProcessAgreement> = {}): ProcessAgreement {
  return {
    row: 2,
    salesperson: 'Bo',
    version: 1,
    managerOn: SEPTEMBER,
    salespersonOn: SEPTEMBER,
    content: agreementContent(process.stages),
    ...own,
  };
}

/** What is said to have changed for Bo since the process was agreed on. */
function changes(now: SalesProcess, agreed: SalesProcess = AGREED): string[] {
  const state = agreementState(now, [agreement(agreed)], 'Bo');
  return state.kind === 'changed' ? state.changes.map(changeText) : [state.kind];
}

describe('the content of an agreement', () => {
  it('is a line a stage that people can read', () => {
    const stages = [
      stage('Proposal', {
        targetConversion: 0.4,
        maxDays: 30,
        weeklyTarget: 2,
        requiredColumns: ['Budget', 'Decision maker'],
        exitCriteria: 'Sent',
      }),
      stage('Won', { outcome: 'won', step: null, targetConversion: 0.45, largestDiscount: 0.125 }),
    ];
    expect(agreementContent(stages)).toBe(
      'Proposal | proposal | open | target 40 % | max 30 days | 2 a week | needs Budget, Decision maker | exit Sent\nWon | won | target 45 % | discount up to 12.5 %',
    );
  });

  it('is read back as it was, whatever the names; other names and retired stages are no part of it', () => {
    check(
      fc.property(anyProcess, ({ stages }) => {
        const kept = stages.filter(({ skip }) => !skip).map((each) => ({ ...each, aliases: [] }));
        expect(parseAgreementContent(agreementContent(stages))).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  it('survives bars and line ends inside a text', () => {
    const [back] = parseAgreementContent(
      agreementContent([stage('A | B', { exitCriteria: 'one\ntwo | won' })]),
    );
    expect(back).toMatchObject({ name: 'A | B', exitCriteria: 'one; two | won', outcome: 'open' });
  });
});

describe('the content of an agreement in another language', () => {
  const terms = {
    step: 'proposal',
    outcome: 'open',
    targetConversion: 0.4,
    maxDays: 30,
    weeklyTarget: 2,
    largestDiscount: 0.1,
    requiredColumns: ['Budget', 'Decision maker'],
    exitCriteria: 'Sent',
  };

  it.each([
    'Ziel 40 % | max. 30 Tage | 2 pro Woche | bis 10 % Rabatt | braucht Budget, Decision maker | weiter, wenn Sent',
    'objetivo 40 % | máx. 30 días | 2 a la semana | descuento hasta 10 % | requiere Budget, Decision maker | sale con Sent',
    'objectif 40 % | max. 30 jours | 2 par semaine | remise max. 10 % | exige Budget, Decision maker | sortie Sent',
    'meta 40 % | máx. 30 dias | 2 por semana | desconto até 10 % | requer Budget, Decision maker | sai com Sent',
  ])('is understood: %s', (parts) => {
    expect(parseAgreementContent(`Offer | proposal | open | ${parts}`)).toMatchObject([terms]);
  });

  it('passes over a part that has no number where one belongs, or that nobody knows', () => {
    expect(parseAgreementContent('Offer | Ziel hoch | max days | sometime')).toEqual([
      stage('Offer', { step: null }),
    ]);
  });
});

describe('how a person’s process stands', () => {
  it('is “none” where nobody agreed, to this or to anything', () => {
    expect(agreementState(AGREED, [], 'Bo')).toEqual({ kind: 'none' });
    expect(agreementState(AGREED, [agreement(AGREED, { salesperson: 'Ana' })], 'Bo')).toEqual({
      kind: 'none',
    });
    expect(
      agreementState(AGREED, [agreement(AGREED, { managerOn: null, salespersonOn: null })], 'Bo'),
    ).toEqual({ kind: 'none' });
  });

  it('is “half” where one of the two has not agreed yet', () => {
    expect(agreementState(AGREED, [agreement(AGREED, { managerOn: null })], 'Bo')).toMatchObject({
      kind: 'half',
      missing: 'manager',
    });
    expect(
      agreementState(AGREED, [agreement(AGREED, { salespersonOn: null })], 'Bo'),
    ).toMatchObject({ kind: 'half', missing: 'salesperson' });
  });

  it('is “agreed” where both did, by any spelling of the name', () => {
    expect(
      agreementState(AGREED, [agreement(AGREED, { salesperson: ' BO ' })], 'Bo'),
    ).toMatchObject({ kind: 'agreed' });
  });

  it('says what changed since, in words', () => {
    const cheaper = processWith(DEMO, { ...PROPOSAL, targetConversion: 0.3 });
    expect(agreementState(cheaper, [agreement(AGREED)], 'Bo')).toMatchObject({ kind: 'changed' });
    expect(changes(cheaper)).toEqual(['target conversion of Proposal 40 % → 30 %']);
  });

  it.each<[string, SalesProcess, string[]]>([
    [
      'a term taken away',
      processWith(DEMO, { ...PROPOSAL, maxDays: null }),
      ['max days of Proposal 30 → none'],
    ],
    ['a stage added', processWith(DEMO, stage('Audit'), PROPOSAL), ['Audit added']],
    ['a stage taken out', processWith(PROPOSAL), ['Demo removed']],
    ['a stage retired', processWith({ ...DEMO, skip: true }, PROPOSAL), ['Demo removed']],
    [
      'another order',
      processWith(PROPOSAL, DEMO),
      ['order of stages Demo, Proposal → Proposal, Demo'],
    ],
    [
      'another name',
      processWith(DEMO, { ...PROPOSAL, name: 'Quote', aliases: ['Proposal'] }),
      ['Proposal renamed to Quote'],
    ],
    [
      'another name and target',
      processWith(DEMO, {
        ...PROPOSAL,
        name: 'Quote',
        aliases: ['Proposal'],
        targetConversion: 0.2,
      }),
      ['Proposal renamed to Quote', 'target conversion of Quote 40 % → 20 %'],
    ],
    [
      'other exit criteria',
      processWith(DEMO, { ...PROPOSAL, exitCriteria: 'Sent and read' }),
      ['exit criteria of Proposal Sent → Sent and read'],
    ],
  ])('tells %s', (_, now, said) => {
    expect(changes(now)).toEqual(said);
  });

  it('does not change by an old name that is added', () => {
    expect(changes(processWith(DEMO, { ...PROPOSAL, aliases: ['Offer'] }))).toEqual(['agreed']);
  });

  it('looks at the person’s own terms', () => {
    const terms = { ...NO_TERMS, targetConversion: 0.5 };
    const own: SalesProcess = {
      ...AGREED,
      overrides: [{ salesperson: 'Bo', stage: 'Proposal', terms }],
    };
    expect(changes(own)).toEqual(['target conversion of Proposal 40 % → 50 %']);
    const others: SalesProcess = {
      ...AGREED,
      overrides: [{ salesperson: 'Ana', stage: 'Proposal', terms }],
    };
    expect(changes(others)).toEqual(['agreed']);
  });

  it('compares with what both agreed to last, not with a version that waits for one', () => {
    const next = processWith(DEMO, { ...PROPOSAL, maxDays: 20 });
    const now = processWith(DEMO, { ...PROPOSAL, maxDays: 10 });
    const state = agreementState(
      now,
      [agreement(AGREED), agreement(next, { version: 2, managerOn: null })],
      'Bo',
    );
    expect(state.kind === 'changed' ? state.changes.map(changeText) : state.kind).toEqual([
      'max days of Proposal 30 → 10',
    ]);
  });
});

describe('versions', () => {
  const later = processWith(DEMO, { ...PROPOSAL, targetConversion: 0.5 });
  const all = [
    agreement(later, {
      version: 2,
      managerOn: day('2026-10-01'),
      salespersonOn: day('2026-10-05'),
    }),
    agreement(AGREED),
    agreement(later, { version: 3, salespersonOn: null }),
  ];

  it('are in force from the day on which the second of the two agreed, until the next', () => {
    expect(versionsInForce(all, 'Bo').map(({ since, until }) => [since, until])).toEqual([
      [SEPTEMBER, day('2026-10-04')],
      [day('2026-10-05'), null],
    ]);
    const target = (iso: string) =>
      processInForce(all, 'Bo', day(iso))?.[1]?.targetConversion ?? null;
    expect(target('2026-09-02')).toBeNull();
    expect(target('2026-10-04')).toBe(0.4);
    expect(target('2026-10-05')).toBe(0.5);
  });

  it('are in the order of their numbers', () => {
    expect(agreementsOf(all, 'bo').map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('know a stage by its old name too', () => {
    const [first] = versionsInForce(all, 'Bo');
    if (first === undefined) throw new Error('There is a version.');
    expect(stageInVersion(first, { name: 'Quote', aliases: ['PROPOSAL'] })?.name).toBe('Proposal');
    expect(stageInVersion(first, { name: 'Quote', aliases: [] })).toBeUndefined();
  });
});

describe('the Process Agreements tab', () => {
  it('is read by its headers; what cannot be read is said', () => {
    expect(AGREEMENT_HEADERS).toEqual([
      'Salesperson',
      'Version',
      'Manager agreed on',
      'Salesperson agreed on',
      'Content',
    ]);
    const { agreements, problems } = readAgreements([
      [...AGREEMENT_HEADERS],
      ['Bo', 1, '2026-09-03', { day: SEPTEMBER + 0.4 }, 'Demo | open\nProposal | open'],
      ['', '', '', '', ''],
      ['Bo', '', 'soon', '', 'Demo | open'],
      ['Bo', 3, '', '', ''],
      ['', 4, '', '', 'Demo | open'],
    ]);
    expect(agreements).toEqual([
      {
        row: 2,
        salesperson: 'Bo',
        version: 1,
        managerOn: SEPTEMBER,
        salespersonOn: SEPTEMBER,
        content: 'Demo | open\nProposal | open',
      },
      {
        row: 4,
        salesperson: 'Bo',
        version: 2,
        managerOn: null,
        salespersonOn: null,
        content: 'Demo | open',
      },
    ]);
    expect(problems).toMatchObject([
      { row: 4, column: 'Manager agreed on', value: 'soon', problem: 'not-a-date' },
    ]);
  });

  it('takes days as its other days are written', () => {
    const rows = [[...AGREEMENT_HEADERS], ['Bo', 1, '25/09/2026', '03/09/2026', 'Demo']];
    expect(readAgreements(rows).agreements[0]).toMatchObject({
      managerOn: day('2026-09-25'),
      salespersonOn: SEPTEMBER,
    });
  });
});
