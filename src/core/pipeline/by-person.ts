/** A value for the team and for each salesperson, by the salesperson's index. */
export interface ByPerson<T> {
  readonly team: T;
  readonly people: readonly T[];
}

/** Applies a function to the team's and to every salesperson's part. */
export function mapByPerson<T, U>(
  { team, people }: ByPerson<T>,
  map: (part: T, person: number | null) => U,
): ByPerson<U> {
  return { team: map(team, null), people: people.map((part, person) => map(part, person)) };
}

/** The part of one salesperson, or of the team for null. */
export function partOf<T>({ team, people }: ByPerson<T>, person: number | null): T {
  return person === null ? team : (people[person] as T);
}
