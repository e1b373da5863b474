import type { PersonReport } from './report-model';

/** The one person whom a report is about; null where it is about several, or nobody. */
export function onlyPerson(people: readonly PersonReport[]): PersonReport | null {
  const [first, ...others] = people;
  return first !== undefined && others.length === 0 ? first : null;
}
