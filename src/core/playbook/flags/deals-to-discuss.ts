import { keptUpTo } from '../../pipeline/kept-up-to';
import { STANDING } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { FLAG_CODES, FLAGS } from '.';
import type { Annotation } from './annotate';
import { longestAndLargest } from './unflagged-deals';

/** Deals named for a talk. */
const MOST = 5;

const ASKING: ReadonlySet<string> = new Set(
  FLAGS.filter(({ hasNoQuestion }) => !hasNoQuestion).map(({ code }) => code),
);

interface Candidate {
  readonly annotation: Annotation;
  readonly amount: number;
  /** Day of creation; deals without one come last. */
  readonly since: number;
  readonly key: string;
  /** Flags that ask for a talk. */
  readonly asks: number;
}

/**
 * For each salesperson, by index, the open deals to talk about, at most five: those with the most
 * flags that ask for a talk, then the more urgent flag, then the larger amount, then the longest open. Gaps in the data
 * alone do not make a deal one to discuss. Who has none of these is told of the longest open and the
 * largest one.
 */
export function dealsToDiscuss(
  annotations: readonly Annotation[],
  lookup: PipelineIndex,
): Annotation[][] {
  const { pipeline } = lookup;
  const { deals, owner, standing, salespeople } = pipeline;
  const candidates: Candidate[][] = salespeople.map(() => []);
  for (const annotation of annotations) {
    const { index, codes } = annotation;
    const deal = deals[index];
    const asks = codes.filter((code) => ASKING.has(code)).length;
    if (deal === undefined || standing[index] !== STANDING.open || asks === 0) continue;
    const { amount, key, created } = deal;
    const since = created ?? Number.MAX_SAFE_INTEGER;
    candidates[owner[index] as number]?.push({ annotation, amount: amount ?? 0, since, key, asks });
  }
  return candidates.map((own, person) => {
    if (own.length === 0) return longestAndLargest(keptUpTo(lookup), person);
    return own
      .sort(
        (a, b) =>
          b.asks - a.asks ||
          urgencyOf(a.annotation) - urgencyOf(b.annotation) ||
          b.amount - a.amount ||
          a.since - b.since ||
          // By key, not by row: sorting the sheet must not change what is talked about.
          (a.key < b.key ? -1 : 1),
      )
      .slice(0, MOST)
      .map(({ annotation }) => annotation);
  });
}

/** The place of the most urgent flag in the list of codes. */
function urgencyOf({ codes }: Annotation): number {
  return codes[0] === undefined ? FLAG_CODES.length : FLAG_CODES.indexOf(codes[0]);
}
