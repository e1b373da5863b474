import { guessStage } from './guess-step';
import { foldName } from './model';
import { numberBehind, orderMarks } from './order-marks';

/** What tells the order of stages beside their names. */
export interface OrderEvidence {
  /** Stages in the order in which single deals went through them. */
  readonly paths: ReadonlyArray<readonly string[]>;
  /** The usual probability of a stage's deals, 0–1, by folded name. */
  readonly probabilities: ReadonlyMap<string, number>;
}

/** More stages than any process has are no stages; their order is not worth the work. */
const MOST_COMPARED = 60;

/** One stage before another, with how sure that is: what tells it, and how many deals say so. */
interface Precedence {
  readonly before: number;
  readonly after: number;
  readonly kind: number;
  readonly deals: number;
}

/**
 * Orders open stages by, from the surest on: the numbers or letters that their names bear, their
 * deals' probability, the order in which deals reached them, the places that their names suggest,
 * and the order in which they were met. Each pair is kept unless surer ones contradict it (ranked
 * pairs, Tideman 1987), so that a name of which nothing is known never turns two that are known.
 */
export function orderStages(names: readonly string[], evidence: OrderEvidence): string[] {
  if (names.length > MOST_COMPARED) return byPlace(names);
  const precedences = allPrecedences(names, evidence);
  // The kinds from the surest on; within one, what more deals say; else as met.
  precedences.sort((a, b) => a.kind - b.kind || b.deals - a.deals);
  const isBefore = names.map(() => names.map(() => false));
  for (const { before, after } of precedences) {
    const isSettled = isBefore[after]?.[before] === true || isBefore[before]?.[after] === true;
    if (!isSettled) keep(isBefore, before, after);
  }
  const rank = (index: number): number => isBefore.filter((row) => row[index]).length;
  return names
    .map((name, index) => ({ name, rank: rank(index) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

/** Keeps a pair and all that follow from it with those kept before. */
function keep(isBefore: boolean[][], before: number, after: number): void {
  isBefore.forEach((row, first) => {
    if (first !== before && row[before] !== true) return;
    isBefore.forEach((_, last) => {
      if (last === after || isBefore[after]?.[last] === true) row[last] = true;
    });
  });
}

/** Every pair of names that something tells an order of, once for each thing that tells it. */
function allPrecedences(
  names: readonly string[],
  { paths, probabilities }: OrderEvidence,
): Precedence[] {
  const marks = orderMarks(names);
  const places = names.map((name) => guessStage(name).place);
  const behind = names.map(numberBehind);
  const counts = countPrecedences(names, paths);
  const folded = names.map(foldName);
  const result: Precedence[] = [];
  names.forEach((_, one) => {
    for (let other = one + 1; other < names.length; other++) {
      const leadOf = (values: (index: number) => number | null | undefined): number =>
        (values(other) ?? Number.NaN) - (values(one) ?? Number.NaN) || 0;
      const leads = [
        leadOf((index) => marks.get(folded[index] as string)),
        leadOf((index) => probabilities.get(folded[index] as string)),
        (counts[one]?.[other] ?? 0) - (counts[other]?.[one] ?? 0),
        leadOf((index) => places[index]),
        places[one] === places[other] ? leadOf((index) => behind[index]) : 0,
        1,
      ];
      leads.forEach((lead, kind) => {
        if (lead === 0) return;
        const [before, after] = lead > 0 ? [one, other] : [other, one];
        result.push({ before, after, kind, deals: kind === PATHS ? Math.abs(lead) : 0 });
      });
    }
  });
  return result;
}

/** The place of what deals tell among the kinds of evidence. */
const PATHS = 2;

function byPlace(names: readonly string[]): string[] {
  const marks = orderMarks(names);
  const placeOf = (name: string): number =>
    marks.get(foldName(name)) ?? guessStage(name).place ?? Number.POSITIVE_INFINITY;
  return names
    .map((name) => ({ name, place: placeOf(name) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ name }) => name);
}

/** How many deals reached stage i before stage j, by the first time they reached each. */
function countPrecedences(
  names: readonly string[],
  paths: ReadonlyArray<readonly string[]>,
): number[][] {
  const indexByName = new Map(names.map((name, index) => [foldName(name), index]));
  const before = names.map(() => names.map(() => 0));
  for (const path of paths) {
    const reached = [
      ...new Set(
        path
          .map((name) => indexByName.get(foldName(name)))
          .filter((index): index is number => index !== undefined),
      ),
    ];
    reached.forEach((earlier, position) => {
      for (const later of reached.slice(position + 1)) {
        const row = before[earlier];
        if (row !== undefined) row[later] = (row[later] ?? 0) + 1;
      }
    });
  }
  return before;
}
