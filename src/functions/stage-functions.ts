import { type StageMetrics, stageMetrics } from '../core/metrics/stages';
import { personalProcess, readProcess } from '../core/process';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf } from './function-team';
import { AS_OF_OR_BLANK, DEALS, FROM, HISTORY, PROCESS, SALESPERSON, TO } from './parameters';

export const SC_STAGES: CustomFunction = {
  name: 'SC_STAGES',
  parameters: [PROCESS, SALESPERSON],
  headers: [
    'Stage',
    'Step',
    'Outcome',
    'Target conversion',
    'Max days',
    'Weekly target',
    'Exit criteria',
  ],
  run({ process, salesperson }) {
    const reading = process === null ? null : readProcess(process.rows);
    if (reading === null) return null;
    const name = salesperson.kind === 'one' ? salesperson.name : null;
    const stages = personalProcess(reading.process, name).filter(({ skip }) => !skip);
    return [
      [...(this.headers ?? [])],
      ...stages.map((stage): ResultCell[] => [
        stage.name,
        stage.step,
        stage.outcome,
        stage.targetConversion,
        stage.maxDays,
        stage.weeklyTarget,
        stage.exitCriteria,
      ]),
    ];
  },
};

export const SC_STAGE_METRICS: CustomFunction = {
  name: 'SC_STAGE_METRICS',
  parameters: [DEALS, PROCESS, SALESPERSON, HISTORY, FROM, TO, AS_OF_OR_BLANK],
  headers: [
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
  ],
  run(args, environment) {
    const team = functionTeam(this, args, environment);
    const person = personOf(this, team, args);
    const { pipelineIndex, hasDay } = team;
    const { process, openStages, salespeople } = pipelineIndex.pipeline;
    const name = person === null ? null : (salespeople[person]?.name ?? null);
    const stages = personalProcess(process, name);
    const rows = openStages
      .map((stage) => stageMetrics(pipelineIndex, stage, person))
      .filter(({ stage, counts }) => !stages[stage]?.skip || counts.entered > 0)
      .map((figures) => stageRow(process.stages[figures.stage]?.name ?? '', figures, hasDay));
    return [[...(this.headers ?? [])], ...rows];
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
    counts.lost,
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
