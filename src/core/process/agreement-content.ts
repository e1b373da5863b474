import { rowOutcomeOf } from '../tabs';
import { AGREED_PARTS, type AgreedPart } from './agreed-parts';
import type { ProcessParts } from './changes';
import { NO_TERMS, type Stage } from './model';
import { activityOf, type ProcessActivity } from './process-activity';

/**
 * The text of one person's process as it was agreed: a line a kind of activity, then a line a
 * stage, readable in the sheet and read back to judge targets by the version in force. The name
 * comes first, then the parts in the order of their table, those left out that say nothing. The
 * quota behind the won stage's is there for people; nothing reads it back.
 *
 * @example
 * // Call | prospecting | activity | 40 a week
 * // Proposal | proposal | open | target 40 % | max 30 days | 2 a week | needs Budget | exit Sent
 */
export function agreementContent(
  stages: readonly Stage[],
  activities: readonly ProcessActivity[] = [],
  quota = '',
): string {
  const efforts = activities
    .filter(({ skip }) => !skip)
    .map(({ name, step, weeklyTarget }) => {
      const stage: Stage = { name, aliases: [], outcome: 'open', step, ...NO_TERMS, weeklyTarget };
      return lineOf(stage, ({ term }) => (term === 'outcome' ? ACTIVITY : null));
    });
  const inUse = stages.filter(({ skip }) => !skip);
  const won = inUse.find(({ outcome }) => outcome === 'won');
  const rest = inUse.map((stage) => {
    const line = lineOf(stage, () => null);
    return stage === won && quota !== '' ? `${line}${QUOTA}${quota}` : line;
  });
  return [...efforts, ...rest].join('\n');
}

/** Reads the stages of an agreement's text. Lines that mean nothing are passed over. */
export function parseAgreementContent(content: string): Stage[] {
  return linesOf(content).flatMap(({ stage, isActivity }) => (isActivity ? [] : [stage]));
}

/** Reads the kinds of activities of an agreement's text. */
export function parseAgreedActivities(content: string): ProcessActivity[] {
  return linesOf(content).flatMap(({ stage, isActivity }) =>
    isActivity ? [activityOf(stage)] : [],
  );
}

/** Reads an agreement's text. */
export function parseAgreedParts(content: string): ProcessParts {
  return { activities: parseAgreedActivities(content), stages: parseAgreementContent(content) };
}

const QUOTA = ' | quota ';

/** The text without the quota, in whatever language, which is no part of what is agreed on. */
export function withoutQuota(content: string): string {
  return content.replace(/ \| quota [^|\n]+$/m, '');
}

const ACTIVITY = 'activity';

/** @param instead a part's text where it is another than the stage's; null for the stage's */
function lineOf(stage: Stage, instead: (part: AgreedPart) => string | null): string {
  const parts = AGREED_PARTS.map((part) => instead(part) ?? part.write(stage)).filter(
    (part) => part !== null,
  );
  return [stage.name, ...parts].map(escapeText).join(' | ');
}

function linesOf(content: string): Array<{ stage: Stage; isActivity: boolean }> {
  return content.split('\n').flatMap((line) => {
    const [name, ...parts] = line.split(/\s\|\s/).map((part) => unescapeText(part.trim()));
    if (name === undefined || name === '') return [];
    const blank: Stage = { name, aliases: [], outcome: 'open', step: null, ...NO_TERMS };
    // Only where a stage has its outcome: a text of people's own may be the same word.
    const isActivity = parts.slice(0, 2).some((part) => rowOutcomeOf(part) === ACTIVITY);
    return [{ stage: Object.assign(blank, ...parts.map(termIn)) as Stage, isActivity }];
  });
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
