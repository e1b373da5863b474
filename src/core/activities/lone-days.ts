import type { Day } from '../calendar';

/** What stands further apart than half a year is not kept in between. */
const FAR = 182;

/** At most this share of the rows stands alone, or a single one; more is an earlier time of its own. */
const MOST_ALONE = 0.01;

/** Fewer rows than this do not show when a tab or a person's part of it is kept. */
const FEWEST_ROWS = 10;

/** On which day somebody did something. */
interface Dated {
  readonly day: Day;
  readonly person: string;
}

/** A row that stands alone, by its index, and the nearest day that does not. */
export interface LoneDay {
  readonly index: number;
  readonly nearest: Day;
}

/**
 * The rows by which the time on record would begin years too early or end too late, as a mistyped
 * year makes them: very few, more than half a year before or behind all others of the tab, or
 * before all others of the same person.
 *
 * @returns in the order of the rows
 */
export function loneDays(rows: readonly Dated[]): LoneDay[] {
  const nearest = new Map<number, Day>();
  const pass = (indexes: readonly number[], direction: 1 | -1): void => {
    const left = indexes.filter((index) => !nearest.has(index));
    for (const each of aloneIn(rows, left, direction)) nearest.set(each.index, each.nearest);
  };
  const all = [...rows.keys()];
  pass(all, 1);
  pass(all, -1);
  for (const own of byPerson(rows).values()) pass(own, 1);
  return [...nearest]
    .map(([index, day]) => ({ index, nearest: day }))
    .sort((a, b) => a.index - b.index);
}

/** Those of some rows that stand alone before the others (1) or behind them (-1). */
function aloneIn(rows: readonly Dated[], indexes: readonly number[], direction: 1 | -1): LoneDay[] {
  if (indexes.length < FEWEST_ROWS) return [];
  const dayAt = (index: number): Day => rows[index]?.day ?? 0;
  const inOrder = [...indexes].sort((a, b) => direction * (dayAt(a) - dayAt(b)));
  const most = Math.max(1, Math.floor(MOST_ALONE * inOrder.length));
  let alone = 0;
  for (let count = 1; count <= most; count++) {
    const [last, next] = [inOrder[count - 1] ?? 0, inOrder[count] ?? 0];
    if (Math.abs(dayAt(next) - dayAt(last)) > FAR) alone = count;
  }
  const nearest = dayAt(inOrder[alone] ?? 0);
  return inOrder.slice(0, alone).map((index) => ({ index, nearest }));
}

function byPerson(rows: readonly Dated[]): ReadonlyMap<string, readonly number[]> {
  const people = new Map<string, number[]>();
  rows.forEach(({ person }, index) => {
    const own = people.get(person);
    if (own === undefined) people.set(person, [index]);
    else own.push(index);
  });
  return people;
}
