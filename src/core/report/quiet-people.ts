import { withoutBlock } from '../language/report';
import { type Line, line, SPACE } from './document';
import type { PersonReport } from './report-model';

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

/** Whether there is anything to tell of a person but deals. */
function isQuiet(
  { strengths, findings, look, agreements }: PersonReport,
  isLarge: boolean,
): boolean {
  const told = strengths.length + findings.length + agreements.length;
  return told === 0 && (isLarge || look === null);
}

/** Says that they have no block, and who they are. */
export function quietLines(quiet: ReadonlySet<PersonReport>): Line[] {
  if (quiet.size === 0) return [];
  const names = [...quiet].slice(0, MOST_NAMES).map(({ name }) => name);
  return [SPACE, { ...line('lead', withoutBlock(names, quiet.size - names.length)), about: '' }];
}
