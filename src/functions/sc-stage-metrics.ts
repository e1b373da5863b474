import { knownLosses, type StageMetrics, stageMetrics } from '../core/metrics/stages';
import { personalProcess } from '../core/process';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf } from './function-team';
import { AS_OF_OR_BLANK, DEALS, FROM, HISTORY, PROCESS, SALESPERSON, TO } from './parameters';

const HEADERS = [
  'Stage',
  'Entered',
  'Advanced',
  'Lost',
  'Back',
  'Handed off',
  'Open',
  'Rate',
  'Low',
  'High',
  'Eventual',
  'Median days',
  'Stalled',
];

export const SC_STAGE_METRICS: CustomFunction = {
  name: 'SC_STAGE_METRICS',
  summary:
    'What happened at each stage: deals entered, advanced, lost and open, the advance rate with its likely range, the typical time.',
  parameters: [DEALS, PROCESS, SALESPERSON, HISTORY, FROM, TO, AS_OF_OR_BLANK],
  headers: HEADERS,
  choices: [
    'A deal counts once a stage, by how its last stay there ended.',
    'Advanced is any later open stage or won; back is an earlier stage; handed off is a new salesperson, which only a history tells.',
    'Without from and to, entered = advanced + lost + back + handed off + open. With them, entered counts first entries, and advanced and lost count decisions, within these days; open is open at the end.',
    'Rate is advanced by advanced + lost, with the Wilson 95 % interval; deals still open are not in it.',
    'Eventual is the share that advances in the end, open deals counted as undecided (Aalen–Johansen).',
    'Median days counts deals that are still there as far as they are (Kaplan–Meier).',
    "Stalled are open deals older than the stage's Max days, else than four fifths of the team's stays took; with fewer than 10 finished stays it is blank.",
    'Where no lost deal is recorded, or more than one in ten does not say at which stage it was lost, the rates are blank: every stage would seem to convert all.',
  ],
  example: `=SC_STAGE_METRICS(Deals!A:U, 'Sales Process'!A:L, "Ana Berg", , , , DATE(2026, 11, 23))`,
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args);
    const { lookup, hasDay } = team;
    const { process, openStages, salespeople } = lookup.pipeline;
    const name = person === null ? null : (salespeople[person]?.name ?? null);
    const stages = personalProcess(process, name);
    const rows = openStages
      .map((stage) => stageMetrics(lookup, stage, person))
      .filter(({ stage, counts }) => !stages[stage]?.skip || counts.entered > 0)
      .map((figures) => stageRow(process.stages[figures.stage]?.name ?? '', figures, hasDay));
    return [[...HEADERS], ...rows];
  },
};

function stageRow(
  name: string,
  { counts, rate, eventual, medianDays, stalled }: StageMetrics,
  hasDay: boolean,
): ResultCell[] {
  return [
    name,
    counts.entered,
    counts.advanced,
    knownLosses({ counts, rate }),
    counts.back,
    counts.handedOff,
    counts.open,
    rate.value,
    rate.low,
    rate.high,
    hasDay ? eventual.value : null,
    hasDay ? medianDays.value : null,
    hasDay ? stalled : null,
  ];
}
