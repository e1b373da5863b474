/**
 * Whose visits are wanted. The team is everybody, and counts a deal's whole stay in a stage,
 * whoever had the deal.
 */
export interface Selection {
  /** Salespeople's indexes (-1 for deals of nobody), each once; null for the team. */
  readonly people: readonly number[] | null;
}

export const TEAM: Selection = { people: null };

/** One salesperson, by index. */
export function onePerson(index: number): Selection {
  return { people: [index] };
}

/** Several salespeople, by index; used for "the others". */
export function somePeople(indexes: Iterable<number>): Selection {
  return { people: [...new Set(indexes)] };
}
