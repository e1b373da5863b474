import type { AssessedComparison } from '../../inference/comparison';
import { MATERIAL } from '../../inference/material';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { fisherMidP } from '../../statistics';
import type { PointerName } from './pointer-names';

export type Points = 'for' | 'against' | 'unknown';

/** What a pointer looks at: one salesperson, the others, and the finding to explain. */
export interface PointerInput {
  readonly pipelineIndex: PipelineIndex;
  /** Index of the salesperson. */
  readonly person: number;
  /** Indexes of the people in the finding's reference. */
  readonly others: readonly number[];
  /** Where the trouble is; a notice is about the pipeline as a whole. */
  readonly finding: Pick<AssessedComparison, 'target'>;
}

/** By name, the numbers (counts, shares 0–1, days, a week) and names that a sentence is made of. */
export type Figures = Readonly<Record<string, number | string>>;

/** What a pointer found: whether it speaks for a cause, how strongly, and from which figures. */
export interface PointerReading {
  readonly points: Points;
  /** One-sided p-value: small where the data speak for the cause. */
  readonly p: number;
  readonly figures: Figures;
  /** Indexes of the deals that speak for the cause: their tabs and rows are in the pipeline. */
  readonly deals: readonly number[];
}

/** What is not recorded, so that a pointer cannot tell. */
export type Missing =
  | 'needs stage'
  | 'needs dates'
  | 'reasons'
  | 'source'
  | 'method'
  | 'product'
  | 'amount changes'
  | 'close date changes'
  | 'next steps'
  | 'close dates'
  | 'stage dates';

/** A pointer that cannot tell, because something is not recorded or because there is too little. */
export interface Inconclusive {
  readonly missing: Missing | null;
}

/** A small pure function of the data: what speaks for or against one cause. */
export type Pointer = (input: PointerInput) => PointerReading | Inconclusive;

/** A reading with the name of its pointer. */
export interface NamedReading extends PointerReading {
  readonly name: PointerName;
}

export const TOO_LITTLE: Inconclusive = { missing: null };

/** A difference this unlikely by chance speaks for a cause. */
export const FOR_P = 0.1;
/** A difference this likely by chance, from enough data, speaks against it. */
const AGAINST_P = 0.3;
/** Deals on each side that are needed to compare at all, and to speak against a cause. */
export const FEWEST = 3;
const FEWEST_AGAINST = 5;

/** How a comparison points: for, against, or undecided because there is too little. */
export function pointing(p: number, isMaterial: boolean, smallerSide: number): Points {
  if (p <= FOR_P && isMaterial) return 'for';
  return smallerSide >= FEWEST_AGAINST && p >= AGAINST_P ? 'against' : 'unknown';
}

/** Whether more of the person's deals than of the others' are so; lists of deals are compared. */
export function moreThanOthers(
  { person, others }: PointerInput,
  listOf: (people: readonly number[]) => readonly number[],
  isSo: (deal: number) => boolean,
  figures: Figures = {},
): PointerReading | Inconclusive {
  const own = listOf([person]);
  const other = listOf(others);
  const mine = own.filter(isSo);
  return moreOf(mine, own.length, other.filter(isSo).length, other.length, figures);
}

/** Whether the share of these deals is higher than the others' share, from four counts. */
export function moreOf(
  mine: readonly number[],
  of: number,
  otherN: number,
  otherOf: number,
  figures: Figures,
): PointerReading | Inconclusive {
  if (of < FEWEST || otherOf < FEWEST) return TOO_LITTLE;
  const n = mine.length;
  const { pUpper: p } = fisherMidP({
    successes: n,
    trials: of,
    otherSuccesses: otherN,
    otherTrials: otherOf,
  });
  const isMaterial = n / of - otherN / otherOf >= MATERIAL.points - 1e-9;
  return {
    points: pointing(p, isMaterial, Math.min(of, otherOf)),
    p,
    figures: { n, of, otherN, otherOf, ...figures },
    deals: mine,
  };
}

/** The reading that says most. Chosen among several by its p, so each of them has its share of it. */
export function strongest(
  readings: readonly PointerReading[],
  ifNone: Inconclusive = TOO_LITTLE,
): PointerReading | Inconclusive {
  const [best] = [...readings].sort((a, b) => a.p - b.p);
  if (best === undefined) return ifNone;
  const p = Math.min(1, best.p * readings.length);
  return { ...best, p, points: best.points === 'for' && p > FOR_P ? 'unknown' : best.points };
}
