/**
 * Whose figures are wanted: a test over salespeople's indexes (-1 for deals of nobody). The team
 * is everybody, and counts a deal's whole stay in a stage, whoever had the deal.
 */
export interface Selection {
  readonly isTeam: boolean;
  readonly has: (salesperson: number) => boolean;
}

export const TEAM: Selection = { isTeam: true, has: () => true };

/** One salesperson, by index. */
export function onePerson(index: number): Selection {
  return { isTeam: false, has: (salesperson) => salesperson === index };
}

/** Several salespeople, by index; used for "the others". */
export function somePeople(indexes: Iterable<number>): Selection {
  const chosen = new Set(indexes);
  return { isTeam: false, has: (salesperson) => chosen.has(salesperson) };
}
