import {
  dealLine,
  dealSaid,
  furtherPeople,
  notComparedHeading,
  quietHeading,
  quietPerson,
  quietText,
  REPORT_TEXTS,
  withFirstWord,
} from '../language/report';
import { type Line, line } from './document';
import { decidedDeals } from './person-block';
import type { PersonReport } from './report-model';

/** More people than this without anything to tell stand in one table instead of blocks. */
const MOST_BLOCKS = 6;

/** In a team larger than this a mere first place to look gets no block: somebody always has one. */
const LARGE_TEAM = 30;

/** More people than this are not named one by one. */
const MOST_LINES = 30;

/** The people who get one line each, so that a large team stays readable; none in a small one. */
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

/**
 * A line a person: how much was decided, and the deal to talk about first, else what is to note. Those who were compared
 * come apart from those who were not; of many only those with a deal to talk about.
 */
export function quietLines(quiet: ReadonlySet<PersonReport>): Line[] {
  const compared = [...quiet].filter(({ comparedWith }) => comparedWith.length > 0);
  const others = [...quiet].filter(({ comparedWith }) => comparedWith.length === 0);
  return [
    ...groupLines(
      compared,
      quietHeading(compared.length),
      quietText(compared.some(({ isApart }) => isApart)),
    ),
    ...groupLines(others, notComparedHeading(others.length), REPORT_TEXTS.quietNotCompared),
  ];
}

function groupLines(people: readonly PersonReport[], heading: string, said: string): Line[] {
  if (people.length === 0) return [];
  const named =
    people.length > MOST_LINES ? people.filter(({ discuss }) => discuss.length > 0) : people;
  const shown = named.slice(0, MOST_LINES);
  const further = people.length - shown.length;
  return [
    { ...line('person', heading), about: '' },
    line('quiet', said),
    ...shown.map(quietLine),
    ...(further === 0 ? [] : [{ ...line('quiet', furtherPeople(further)), about: '' }]),
  ];
}

function quietLine(person: PersonReport): Line {
  const { name, discuss } = person;
  const [first] = discuss;
  const start = quietPerson(name, decidedDeals(person));
  if (first === undefined) {
    const [notice] = person.notices.filter(({ comesFirst }) => !comesFirst);
    const text = notice === undefined ? start : withFirstWord(start, notice.sentence);
    return { ...line('text', text), about: name };
  }
  const { tab, row, deal, toSay } = first;
  const text = withFirstWord(start, dealLine(row, deal, dealSaid(toSay, null)));
  return { ...line('text', text), about: name, link: { tab, row } };
}
