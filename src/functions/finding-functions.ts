import type { Finding } from '../core/playbook/findings';
import { foldName } from '../core/process';
import { coachingReport } from '../core/report/report-model';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam, personOf } from './function-team';
import { AS_OF, DEALS, HISTORY, PROCESS, SALESPEOPLE } from './parameters';

export const SC_FINDINGS: CustomFunction = {
  name: 'SC_FINDINGS',
  parameters: [DEALS, PROCESS, SALESPEOPLE, AS_OF, HISTORY],
  headers: ['Salesperson', 'Kind', 'Stage', 'Sentence', 'Diagnosis', 'Outcomes'],
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
      .flatMap(({ name, findings, watch, strengths }) =>
        [...findings, ...watch, ...strengths].map((told) => findingRow(name, told)),
      );
    return [[...(this.headers ?? [])], ...rows];
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
