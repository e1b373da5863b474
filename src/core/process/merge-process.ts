import { foldName, type SalesProcess, type StageOverride } from './model';

/** Whose cell stands where both changed it, each to something else. */
export type Preferred = 'mine' | 'theirs';

/**
 * Puts two changed versions of a process together, cell by cell: what only one of the two changed is
 * as that one has it. A stage under another name is another stage.
 *
 * @param base the process that both started from
 * @param prefer whose cell stands where both changed it; the two answers differ in nothing else
 */
export function mergeProcess(
  base: SalesProcess,
  mine: SalesProcess,
  theirs: SalesProcess,
  prefer: Preferred,
): SalesProcess {
  return {
    activities: mergeLists(
      { base: base.activities, mine: mine.activities, theirs: theirs.activities },
      prefer,
      ({ name }) => foldName(name),
      (of) => ({
        ...mergeCells(of, prefer),
        personal: mergeLists(
          {
            base: of.base?.personal ?? [],
            mine: of.mine.personal,
            theirs: of.theirs.personal,
          },
          prefer,
          ({ salesperson }) => foldName(salesperson),
          (own) => mergeCells(own, prefer),
        ),
      }),
    ),
    stages: mergeLists(
      { base: base.stages, mine: mine.stages, theirs: theirs.stages },
      prefer,
      ({ name }) => foldName(name),
      (of) => mergeCells(of, prefer),
    ),
    overrides: mergeLists<StageOverride>(
      { base: base.overrides, mine: mine.overrides, theirs: theirs.overrides },
      prefer,
      ({ salesperson, stage }) => JSON.stringify([foldName(salesperson), foldName(stage)]),
      (of) => ({
        ...of.mine,
        terms: mergeCells(
          { base: of.base?.terms, mine: of.mine.terms, theirs: of.theirs.terms },
          prefer,
        ),
      }),
    ),
  };
}

/** One thing in its three versions; no base where both added it. */
interface ThreeOf<Item> {
  readonly base: Item | undefined;
  readonly mine: Item;
  readonly theirs: Item;
}

/** Where both have it, each cell as whoever changed it has it. */
function mergeCells<Item extends object>(
  { base, mine, theirs }: ThreeOf<Item>,
  prefer: Preferred,
): Item {
  const merged = { ...mine };
  for (const cell of Object.keys(theirs) as Array<keyof Item>) {
    const isMine = base === undefined || !isSame(mine[cell], base[cell]);
    const isTheirs = base === undefined || !isSame(theirs[cell], base[cell]);
    if (isTheirs && !(isMine && prefer === 'mine')) merged[cell] = theirs[cell];
  }
  return merged;
}

/**
 * Merges two lists of things with names. What one took out is gone unless the other changed it; what
 * one added stands behind what it stands behind there.
 */
function mergeLists<Item>(
  lists: {
    readonly base: readonly Item[];
    readonly mine: readonly Item[];
    readonly theirs: readonly Item[];
  },
  prefer: Preferred,
  keyOf: (item: Item) => string,
  mergeOne: (of: ThreeOf<Item>) => Item,
): Item[] {
  const keyed = (items: readonly Item[]): Map<string, Item> =>
    new Map(items.map((item) => [keyOf(item), item]));
  const [base, mine, theirs] = [keyed(lists.base), keyed(lists.mine), keyed(lists.theirs)];
  const mergedAt = (key: string): Item | undefined => {
    const [before, own, other] = [base.get(key), mine.get(key), theirs.get(key)];
    if (own !== undefined && other !== undefined) {
      return mergeOne({ base: before, mine: own, theirs: other });
    }
    const [left, whose] = own === undefined ? [other, 'theirs'] : [own, 'mine'];
    if (before === undefined) return left;
    // One took it out: it stays where the other changed it and has the say.
    return left !== undefined && !isSame(left, before) && prefer === whose ? left : undefined;
  };
  const isMyOrder = isMoved(base, mine) && (prefer === 'mine' || !isMoved(base, theirs));
  const [first, second] = isMyOrder ? [mine, theirs] : [theirs, mine];
  return interleaved([...first.keys()], [...second.keys()]).flatMap((key) => mergedAt(key) ?? []);
}

/** Whether what was there before stands in another order now. */
function isMoved(before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): boolean {
  const kept = [...before.keys()].filter((key) => now.has(key));
  return !isSame(
    kept,
    [...now.keys()].filter((key) => before.has(key)),
  );
}

/** The first list, with what only the second has behind its neighbour there. */
function interleaved(first: readonly string[], second: readonly string[]): string[] {
  const all = [...first];
  second.forEach((key, index) => {
    if (all.includes(key)) return;
    const before = second[index - 1];
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, key);
  });
  return all;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
