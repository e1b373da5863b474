import {
  dealLine,
  dealSaid,
  quietHeading,
  quietPerson,
  REPORT_TEXTS,
  withFirstDeal,
} from '../language/report';
import { type Line, line } from './document';
import { decidedDeals } from './person-block';
import type { PersonReport } from './report-model';

/** More people than this without anything to tell stand in one table instead of blocks. */
const MOST_BLOCKS = 6;

/** Whether there is anything to tell of a person but deals. */
function isQuiet({ strengths, findings, watch, agreements }: PersonReport): boolean {
  return strengths.length + findings.length + watch.length + agreements.length === 0;
}

/** The people who get one line each, so that a large team stays readable; none in a small one. */
export function quietPeople(people: readonly PersonReport[]): readonly PersonReport[] {
  const quiet = people.filter(isQuiet);
  return quiet.length > MOST_BLOCKS ? quiet : [];
}

/** A line a person: how much was compared, and the deal to talk about first. */
export function quietLines(people: readonly PersonReport[]): Line[] {
  if (people.length === 0) return [];
  return [
    { ...line('person', quietHeading(people.length)), about: '' },
    line('quiet', REPORT_TEXTS.quiet),
    ...people.map(quietLine),
  ];
}

function quietLine(person: PersonReport): Line {
  const { name, discuss } = person;
  const [first] = discuss;
  const start = quietPerson(name, decidedDeals(person));
  if (first === undefined) return { ...line('text', start), about: name };
  const { tab, row, deal, toSay } = first;
  const text = withFirstDeal(start, dealLine(row, deal, dealSaid(toSay, null)));
  return { ...line('text', text), about: name, link: { tab, row } };
}
