import type { CoachResult } from './run-coach';

/** The parts of report.json that the summary reads. */
interface Report {
  readonly asOf: string;
  readonly deals: {
    readonly rows: number;
    readonly read: number;
    readonly problems: readonly unknown[];
  };
  readonly salespeople: ReadonlyArray<{
    readonly name: string;
    readonly findings: readonly Finding[];
    readonly look: unknown;
  }>;
}

interface Finding {
  readonly sentence: string;
  readonly diagnosis: { readonly title: string } | null;
}

/** The report in a few lines: what was read, and who has which findings. */
export function summary({ json }: Pick<CoachResult, 'json'>): string {
  const { asOf, deals, salespeople } = json as unknown as Report;
  const rows =
    deals.problems.length === 1
      ? '1 note about the rows'
      : `${deals.problems.length} notes about the rows`;
  const width = Math.max(0, ...salespeople.map(({ name }) => name.length));
  const lines = salespeople.map(
    ({ name, findings, look }) =>
      `  ${name.padEnd(width)}  ${findingsLine(findings, look !== null)}`,
  );
  return [
    `Coaching report as of ${asOf}: ${deals.read} deals read of ${deals.rows} rows; ${rows}.`,
    ...lines,
  ].join('\n');
}

function findingsLine(findings: readonly Finding[], hasLook: boolean): string {
  if (findings.length > 0) {
    return findings.map(({ sentence }) => beforeColon(sentence)).join('; ');
  }
  return hasLook ? 'nothing certain yet; a first place to look' : 'nothing that stands out';
}

/** The part before the colon; the figures after it are in the report. */
function beforeColon(sentence: string): string {
  return sentence.split(':')[0] ?? sentence;
}
