import { readList, writeList } from '../table';
import { NO_TERMS, OUTCOMES, type Stage } from './model';
import { parseStep } from './steps';

/**
 * The text of one person's process as it was agreed: a line a stage, readable in the sheet and
 * read back to judge targets by the version in force. Order of the parts: stage, step, outcome,
 * target conversion, max days, weekly target, required columns, exit criteria.
 *
 * @example
 * // Proposal | proposal | open | target 40 % | max 30 days | 2 a week | needs Budget | exit Sent
 */
export function agreementContent(stages: readonly Stage[]): string {
  return stages
    .filter(({ skip }) => !skip)
    .map((stage) =>
      [
        escapeText(stage.name),
        stage.step ?? '',
        stage.outcome,
        stage.targetConversion === null ? '' : `target ${percent(stage.targetConversion)} %`,
        stage.maxDays === null ? '' : `max ${stage.maxDays} days`,
        stage.weeklyTarget === null ? '' : `${stage.weeklyTarget} a week`,
        stage.requiredColumns.length === 0
          ? ''
          : `needs ${escapeText(writeList(stage.requiredColumns))}`,
        stage.exitCriteria === null ? '' : `exit ${escapeText(stage.exitCriteria)}`,
      ]
        .filter((part, index) => index === 0 || part !== '')
        .join(' | '),
    )
    .join('\n');
}

/** Reads the text of an agreement back into stages. Lines that mean nothing are passed over. */
export function parseAgreementContent(content: string): Stage[] {
  return content
    .split('\n')
    .map(parseLine)
    .filter((stage): stage is Stage => stage !== null);
}

function parseLine(line: string): Stage | null {
  const [name, ...parts] = line.split(/\s\|\s/).map((part) => unescapeText(part.trim()));
  if (name === undefined || name === '') return null;
  let stage: Stage = { name, aliases: [], outcome: 'open', step: null, ...NO_TERMS };
  for (const part of parts) {
    const step = parseStep(part);
    const outcome = OUTCOMES.find((each) => each === part);
    const target = /^target ([\d.]+) %$/.exec(part)?.[1];
    const maxDays = /^max ([\d.]+) days$/.exec(part)?.[1];
    const weekly = /^([\d.]+) a week$/.exec(part)?.[1];
    if (step !== null) stage = { ...stage, step };
    else if (outcome !== undefined) stage = { ...stage, outcome };
    else if (target !== undefined) stage = { ...stage, targetConversion: Number(target) / 100 };
    else if (maxDays !== undefined) stage = { ...stage, maxDays: Number(maxDays) };
    else if (weekly !== undefined) stage = { ...stage, weeklyTarget: Number(weekly) };
    else if (part.startsWith('needs ')) {
      stage = { ...stage, requiredColumns: readList(part.slice(6)) };
    } else if (part.startsWith('exit ')) stage = { ...stage, exitCriteria: part.slice(5) };
  }
  return stage;
}

function percent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}

/** Bars and line ends inside a text would be taken for the table's own. */
function escapeText(text: string): string {
  return text.replace(/\|/g, '¦').replace(/\s*\n\s*/g, '; ');
}

function unescapeText(text: string): string {
  return text.replace(/¦/g, '|');
}
