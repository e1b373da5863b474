import { AGREED_PARTS } from './agreed-parts';
import { NO_TERMS, type Stage } from './model';

/**
 * The text of one person's process as it was agreed: a line a stage, readable in the sheet and
 * read back to judge targets by the version in force. The name comes first, then the parts in the
 * order of their table, those left out that say nothing.
 *
 * @example
 * // Proposal | proposal | open | target 40 % | max 30 days | 2 a week | needs Budget | exit Sent
 */
export function agreementContent(stages: readonly Stage[]): string {
  return stages
    .filter(({ skip }) => !skip)
    .map((stage) => {
      const parts = AGREED_PARTS.map(({ write }) => write(stage)).filter((part) => part !== null);
      return [stage.name, ...parts].map(escapeText).join(' | ');
    })
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
  const stage: Stage = { name, aliases: [], outcome: 'open', step: null, ...NO_TERMS };
  return Object.assign(stage, ...parts.map(termIn));
}

/** What a part says of its stage; nothing where it is none of those known. */
function termIn(part: string): Partial<Stage> {
  for (const { read } of AGREED_PARTS) {
    const term = read(part);
    if (term !== null) return term;
  }
  return {};
}

/** Bars and line ends inside a text would be taken for the table's own. */
function escapeText(text: string): string {
  return text.replace(/\|/g, '¦').replace(/\s*\n\s*/g, '; ');
}

function unescapeText(text: string): string {
  return text.replace(/¦/g, '|');
}
