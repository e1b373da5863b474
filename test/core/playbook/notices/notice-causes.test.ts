import { describe, expect, it } from 'vitest';
import { ALL_DATA, dayOf, isoDay } from '../../../../src/core/calendar';
import { openFacts } from '../../../../src/core/metrics/open-deal-facts';
import { readTeam } from '../../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../../src/core/pipeline/settings';
import { noticesFor } from '../../../../src/core/playbook/notices';
import type { Notice } from '../../../../src/core/playbook/notices/notice';
import { coachingReport } from '../../../../src/core/report/report-model';
import type { Cell } from '../../../../src/core/table';

const TODAY = dayOf(2026, 11, 23) as number;
const PEOPLE = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];

/** How somebody's deals are; everybody else's are usual. */
interface Plan {
  readonly decided: number;
  readonly won: number;
  readonly amount: number;
  readonly nextStep: string;
  readonly closeIn: number;
  readonly pushes: number;
}

const USUAL: Plan = {
  decided: 40,
  won: 20,
  amount: 1000,
  nextStep: 'Call',
  closeIn: 30,
  pushes: 0,
};

function reportOf(ana: Partial<Plan>) {
  const day = (moment: number): Cell => ({ day: Math.floor(moment) });
  const history: Cell[][] = [['When', 'Deal', 'Field', 'From', 'To']];
  const rows = PEOPLE.flatMap((name): Cell[][] => {
    const plan = name === 'Ana' ? { ...USUAL, ...ana } : USUAL;
    const past = Array.from({ length: plan.decided }, (_, index): Cell[] => {
      const created = TODAY - 390 + (index * 360) / plan.decided;
      const isWon =
        Math.floor(((index + 1) * plan.won) / plan.decided) >
        Math.floor((index * plan.won) / plan.decided);
      const stage = isWon ? 'Won' : 'Lost';
      return [
        `${name} ${index}`,
        name,
        stage,
        plan.amount + index,
        day(created),
        day(created + 20),
        '',
        '',
        day(created),
        day(created + 10),
      ];
    });
    const open = Array.from({ length: 6 }, (_, index): Cell[] => {
      const deal = `${name} open ${index}`;
      for (let push = 0; push < plan.pushes; push++) {
        const [from, to] = [push, push + 1].map((week) => isoDay(TODAY - 40 + 7 * week));
        history.push([day(TODAY - 30 + push), deal, 'Close date', from as string, to as string]);
      }
      const hasStep = plan.nextStep !== '';
      return [
        deal,
        name,
        'Offer',
        plan.amount,
        day(TODAY - 20),
        day(TODAY + plan.closeIn),
        hasStep ? plan.nextStep : '',
        hasStep ? day(TODAY + 3) : '',
        day(TODAY - 20),
        day(TODAY - 10),
      ];
    });
    return [...past, ...open];
  });
  const team = readTeam(
    {
      deals: [
        {
          tab: 'Deals',
          rows: [
            [
              'Deal',
              'Salesperson',
              'Stage',
              'Amount',
              'Created',
              'Close date',
              'Next step',
              'Next step date',
              'Contact date',
              'Offer date',
            ],
            ...rows,
          ],
        },
      ],
      process: {
        tab: 'Sales Process',
        rows: [
          ['Stage', 'Step', 'Outcome'],
          ['Contact', 'prospecting', 'open'],
          ['Offer', 'proposal', 'open'],
          ['Won', '', 'won'],
          ['Lost', '', 'lost'],
        ],
      },
      salespeople: {
        tab: 'Salespeople',
        rows: [
          ['Salesperson', 'Quota', 'Quota period'],
          ...PEOPLE.map((name) => [name, 9000, 'quarter']),
        ],
      },
      agreements: null,
      history: history.length > 1 ? [{ tab: 'Stage History', rows: history }] : [],
    },
    NO_SETTINGS,
    { asOf: TODAY, today: TODAY, window: ALL_DATA },
  );
  return coachingReport(team);
}

function noticeOf(code: string, ana: Partial<Plan>): Notice {
  const notice = reportOf(ana).people[0]?.notices.find((each) => each.code === code);
  if (notice === undefined) throw new Error(`${code} is not told of Ana`);
  return notice;
}

/** What the causes of a notice of Ana are said to be, likeliest first. */
function causes(code: string, ana: Partial<Plan>) {
  const { causes: told } = noticeOf(code, ana).rankedCauses();
  return told.map((each) => [each.code, each.points, ...each.pointers]);
}

describe('the causes of a notice', () => {
  it('tell a habit of one from what all do, where next steps are missing', () => {
    expect(causes('no-next-step', { nextStep: '' })).toEqual([
      ['habit', 'for', '6 of 6 open deals have no next step ahead (others: 0 of 24)'],
      ['not-written', 'unknown'],
    ]);
  });

  it('tell dates set by hope from dates that nobody looks at', () => {
    const [first, second] = causes('slipping-dates', { pushes: 2 });
    expect(first).toEqual([
      'optimism',
      'for',
      '6 of 6 open deals were pushed out twice or more (others: 0 of 24)',
    ]);
    expect(second?.slice(0, 2)).toEqual(['no-customer-date', 'against']);
    const [passed] = causes('slipping-dates', { closeIn: -5 });
    expect(passed).toEqual([
      'no-customer-date',
      'for',
      '6 of 6 open deals have no close date ahead (others: 0 of 24)',
    ]);
  });

  it('tell what keeps somebody behind the plan: deals that come in, are won, or their size', () => {
    const [few] = causes('behind-plan', { decided: 12, won: 6 });
    expect(few?.slice(0, 2)).toEqual(['effort', 'for']);
    expect(few?.[2]).toBe('0.32 new deals a week (18 in 56 weeks; others: 0.82, 184 in 223 weeks)');
    const [unwon] = causes('behind-plan', { won: 6 });
    expect(unwon).toEqual([
      'conversion',
      'for',
      '15 % of the decided deals are won (6 of 40; others: 50 %, 80 of 160)',
    ]);
    const [small] = causes('behind-plan', { amount: 300 });
    expect(small?.slice(0, 2)).toEqual(['size', 'for']);
    expect(small?.[2]).toBe('median amount 320 (20 deals; others: 1,020, 80 deals)');
  });
});

describe('the figure that follows up who is behind the plan', () => {
  it.each([
    [0, 'into Contact', 'entries'],
    [1, 'into Offer', 'proposals per week'],
  ])('is the pace of the step that is short: stage %i', (stage, into, signal) => {
    const { lookup, people } = reportOf({ won: 6 });
    const [ana] = people;
    if (ana === undefined || ana.plan === null) throw new Error('Ana has no plan');
    const { metrics, agreement, plan } = ana;
    const told = noticesFor({
      lookup,
      person: 0,
      metrics,
      agreement,
      plan: { ...plan, step: plan.stages[stage] ?? null },
      facts: openFacts(lookup, 0),
    });
    const notice = told.find(({ code }) => code === 'behind-plan');
    expect(notice?.sentence).toContain(into);
    expect(notice?.diagnosis.followUp.signal).toBe(signal);
  });
});
