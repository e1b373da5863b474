import type { Finding } from '../core/playbook/findings';
import type { Look } from '../core/playbook/first-look';
import { foldName } from '../core/process';
import { coachingReport } from '../core/report/report-model';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf } from './function-team';
import { AS_OF, DEALS, HISTORY, PROCESS, SALESPEOPLE } from './parameters';

const HEADERS = ['Salesperson', 'Kind', 'Stage', 'Sentence', 'Diagnosis', 'Outcomes'];

export const SC_FINDINGS: CustomFunction = {
  name: 'SC_FINDINGS',
  summary:
    'What the numbers support saying of each salesperson: findings, the first place to look, and strengths, with the evidence.',
  parameters: [DEALS, PROCESS, SALESPEOPLE, AS_OF, HISTORY],
  headers: HEADERS,
  choices: [
    'A salesperson is compared with the others, never with a team that includes them, with the targets in the process, and with their own past.',
    'A finding takes enough evidence over the whole report, a difference that matters, and at least 5 outcomes. “look” is where the figures lean to without proving it, with how likely that is.',
    'Outcomes is how many results of the salesperson the sentence rests on.',
  ],
  example: `=SC_FINDINGS(Deals!A:U, 'Sales Process'!A:L, , DATE(2026, 11, 23))`,
  run(args, environment) {
    const read = functionTeam(this, args, environment);
    const { salesperson } = args;
    // One name must be somebody's; in a range of names an unknown one is passed over like a blank.
    if (salesperson.kind === 'one') personOf(this, read, args);
    const asked = salesperson.kind === 'one' ? [[salesperson.name]] : null;
    const names = salesperson.kind === 'several' ? salesperson.names : asked;
    const wanted = names?.flat().map(foldName);
    const rows = coachingReport(read.team)
      .people.filter(({ name }) => wanted?.includes(foldName(name)) ?? true)
      .flatMap(({ name, findings, look, strengths }) => [
        ...findings.map((finding) => findingRow(name, finding)),
        ...(look === null ? [] : [lookRow(name, look)]),
        ...strengths.map((strength) => findingRow(name, strength)),
      ]);
    return [[...HEADERS], ...rows];
  },
};

function findingRow(
  name: string,
  { comparison, stageName, sentence, diagnosis }: Finding,
): ResultCell[] {
  return [
    name,
    comparison.kind,
    stageName,
    sentence,
    diagnosis?.title ?? null,
    comparison.difference.outcomes,
  ];
}

function lookRow(name: string, { lean, stageName, sentence, diagnosis }: Look): ResultCell[] {
  return [name, 'look', stageName, sentence, diagnosis.title, lean.outcomes];
}
