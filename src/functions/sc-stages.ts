import { personalProcess, readProcess } from '../core/process';
import type { CustomFunction, ResultCell } from './declaration';
import { PROCESS, SALESPERSON } from './parameters';

const HEADERS = [
  'Stage',
  'Step',
  'Outcome',
  'Target conversion',
  'Max days',
  'Weekly target',
  'Exit criteria',
];

export const SC_STAGES: CustomFunction = {
  name: 'SC_STAGES',
  summary: 'The stages of the sales process, for the team or for one salesperson.',
  parameters: [PROCESS, SALESPERSON],
  headers: HEADERS,
  choices: [
    "A salesperson's own rows replace the team's, cell by cell; stages marked Skip are left out.",
  ],
  example: `=SC_STAGES('Sales Process'!A:L)`,
  run({ process, salesperson }) {
    const reading = process === null ? null : readProcess(process.rows);
    if (reading === null) return null;
    const name = salesperson.kind === 'one' ? salesperson.name : null;
    const stages = personalProcess(reading.process, name).filter(({ skip }) => !skip);
    return [
      [...HEADERS],
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
