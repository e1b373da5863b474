import { coachingReport, type ToldFinding } from '../core/coaching';
import { foldName } from '../core/process';
import type { CustomFunction, ResultCell } from './declaration';
import { functionTeam } from './function-team';
import { AS_OF, DEALS, HISTORY, PROCESS, SALESPEOPLE } from './parameters';

export const SC_FINDINGS: CustomFunction = {
  name: 'SC_FINDINGS',
  parameters: [DEALS, PROCESS, SALESPEOPLE, AS_OF, HISTORY],
  headers: ['Salesperson', 'Kind', 'Stage', 'Sentence', 'Diagnosis', 'Outcomes'],
  run(args, environment) {
    const { team } = functionTeam(this, args, environment);
    const { salesperson } = args;
    const wanted =
      salesperson.kind === 'team'
        ? null
        : new Set(
            (salesperson.kind === 'one' ? [salesperson.name] : salesperson.names.flat()).map(
              foldName,
            ),
          );
    const rows = coachingReport(team)
      .people.filter(({ name }) => wanted === null || wanted.has(foldName(name)))
      .flatMap(({ name, findings, watch, strengths }) =>
        [...findings, ...watch, ...strengths].map((told) => findingRow(name, told)),
      );
    return [[...(this.headers ?? [])], ...rows];
  },
};

function findingRow(
  name: string,
  { judged, stageName, sentence, diagnosis }: ToldFinding,
): ResultCell[] {
  return [
    name,
    judged.kind,
    stageName,
    sentence,
    diagnosis?.title ?? null,
    judged.difference.outcomes,
  ];
}
