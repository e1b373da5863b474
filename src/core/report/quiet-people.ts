import { IN_SHORT_TEXTS } from '../language/in-short';
import { withoutBlock } from '../language/report';
import { type Line, line, SPACE } from './document';
import { missedQuotaText } from './quota-lines';
import type { CoachingReport, PersonReport } from './report-model';
import { ownNotices } from './shared-notices';
import { shortLine } from './short-line';

/** More people than this without anything to tell have a line in short instead of blocks. */
const MOST_BLOCKS = 6;

/** In a team larger than this a mere first place to look gets no block: somebody always has one. */
const LARGE_TEAM = 30;

/** More people than this are not named one by one. */
const MOST_NAMES = 30;

/** The people without a block, so that a large team stays readable; none in a small one. */
export function quietPeople(people: readonly PersonReport[]): ReadonlySet<PersonReport> {
  const isLarge = people.length > LARGE_TEAM;
  const quiet = people.filter((person) => isQuiet(person, isLarge));
  return new Set(quiet.length > MOST_BLOCKS ? quiet : []);
}

/** More people than this have no line each on the first screen. */
const MOST_LINES = 12;

/** The people who share one line on the first screen: those of a large team without block or mark. */
export function foldedPeople(people: readonly PersonReport[]): ReadonlySet<PersonReport> {
  if (people.length <= MOST_LINES) return new Set();
  return new Set([...quietPeople(people)].filter(({ look }) => look === null));
}

/** Whether there is anything to tell of a person but deals. */
function isQuiet(
  { strengths, findings, look, agreements }: PersonReport,
  isLarge: boolean,
): boolean {
  const told = strengths.length + findings.length + agreements.length;
  return told === 0 && (isLarge || look === null);
}

/** A line each for those of whom there is something to note, and who the others are. */
export function quietLines(quiet: ReadonlySet<PersonReport>, report: CoachingReport): Line[] {
  if (quiet.size === 0) return [];
  const folded = foldedPeople(report.people);
  const lines: Line[] = [];
  const nothing: string[] = [];
  for (const person of quiet) {
    const { name, discuss } = person;
    const quota = missedQuotaText(person, report.asOf);
    const notices = ownNotices(person, report).map(({ sentence }) => sentence);
    const [deal] = discuss;
    // The first screen has told the quota and the deal of whoever has a line there.
    const isUntold = folded.has(person);
    const texts = isUntold && quota !== null ? [quota, ...notices] : notices;
    if (texts.length > 0 || (isUntold && deal !== undefined)) {
      lines.push(shortLine(name, name, texts.join(' '), null, isUntold ? deal : undefined));
    } else if (quota === null && deal === undefined) nothing.push(name);
  }
  const names = nothing.slice(0, MOST_NAMES);
  if (names.length > 0) {
    lines.push({ ...line('lead', withoutBlock(names, nothing.length - names.length)), about: '' });
  }
  if (lines.length === 0) return [];
  return [SPACE, { ...line('section', IN_SHORT_TEXTS.others), about: '' }, ...lines];
}
