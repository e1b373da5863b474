import type { Random } from '../../simulation/random';
import type { TeamTables } from '../../src/core/pipeline/team-tables';
import { writeProcess } from '../../src/core/process';
import type { Cell } from '../../src/core/table';
import { processWith, stage } from '../core/process/made-process';

/** A deal with its way through the stages: indexes of stages, and the day of each change. */
export interface Walk {
  readonly id: string;
  readonly salesperson: string;
  readonly moves: ReadonlyArray<{ readonly stage: number; readonly day: number }>;
  readonly outcome: 'open' | 'won' | 'lost';
}

export const STAGES = ['First call', 'Fit check', 'Workshop', 'Offer', 'Redlines', 'Won', 'Lost'];
const STEPS = [
  'prospecting',
  'qualification',
  'needs analysis',
  'proposal',
  'negotiation',
] as const;
export const PROPOSAL_STAGES = ['Offer', 'Redlines'];
export const OUTCOMES = STAGES.map((_, index) =>
  index < STEPS.length ? 'open' : index === STEPS.length ? 'won' : 'lost',
);

const WON = STEPS.length;
const LOST = WON + 1;
const FIRST_DAY = 45_000;
export const AS_OF = FIRST_DAY + 500;

/** Deals that go on, pass stages over, are won, lost or left open, and, if wanted, go back. */
export function walks(count: number, random: Random, goesBack: boolean): Walk[] {
  return Array.from({ length: count }, (_, index): Walk => {
    let day = FIRST_DAY + random.below(300);
    let stage = random.below(2);
    const moves = [{ stage, day }];
    while (stage < WON && moves.length < 12 && !random.chance(0.12)) {
      day += 1 + random.below(12);
      stage = nextStage(stage, random, goesBack);
      moves.push({ stage, day });
    }
    const outcome = stage === WON ? 'won' : stage === LOST ? 'lost' : 'open';
    return {
      id: `D${index}`,
      salesperson: ['Ana', 'Bo', 'Cy'][random.below(3)] as string,
      moves,
      outcome,
    };
  });
}

function nextStage(stage: number, random: Random, goesBack: boolean): number {
  const fate = random.below(10);
  if (fate < 2) return LOST;
  if (fate < 4 && goesBack && stage > 0) return random.below(stage);
  return Math.min(WON, stage + (fate === 4 ? 2 : 1));
}

/** The same deals as the tabs of a spreadsheet. */
export function tablesOf(deals: readonly Walk[], keeps: 'dates' | 'history'): TeamTables {
  const dated = STAGES.slice(0, WON);
  const nameOf = (stage: number): string => STAGES[stage] as string;
  const rows = deals.map(({ id, salesperson, moves, outcome }): Cell[] => {
    const last = moves[moves.length - 1] as Walk['moves'][number];
    return [
      id,
      salesperson,
      nameOf(last.stage),
      1000,
      { day: moves[0]?.day ?? 0 },
      outcome === 'open' ? '' : { day: last.day },
      ...(keeps === 'history'
        ? []
        : dated.map((_, stage): Cell => {
            const move = moves.find((each) => each.stage === stage);
            return move === undefined ? '' : { day: move.day };
          })),
    ];
  });
  const headers = ['Deal ID', 'Salesperson', 'Stage', 'Amount', 'Created', 'Close date'];
  if (keeps === 'dates') headers.push(...dated.map((name) => `${name} date`));
  const changes = deals.flatMap(({ id, moves }) =>
    moves.map(({ stage, day }, index): Cell[] => {
      const before = moves[index - 1];
      return [
        { day },
        id,
        'Stage',
        before === undefined ? '' : nameOf(before.stage),
        nameOf(stage),
      ];
    }),
  );
  return {
    deals: [{ tab: 'Deals', rows: [headers, ...rows] }],
    process: {
      tab: 'Sales Process',
      rows: writeProcess(
        processWith(
          ...STAGES.map((name, index) =>
            stage(name, {
              outcome: OUTCOMES[index] as Walk['outcome'],
              step: STEPS[index] ?? null,
            }),
          ),
        ),
      ),
    },
    salespeople: null,
    agreements: null,
    history:
      keeps === 'history'
        ? [{ tab: 'Stage History', rows: [['When', 'Deal', 'Field', 'From', 'To'], ...changes] }]
        : [],
  };
}
