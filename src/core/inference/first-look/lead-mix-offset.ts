import type { Sample } from '../samples/sample';
import type { ShareCounts } from '../samples/share';
import { logOdds } from './on-scale';

/**
 * Outcomes that a source needs before its own rate counts as much as that of all sources: a handful
 * tells nothing of a source.
 */
const WORTH = 20;

/**
 * How far a person's lead sources alone would move a share, in log odds: what the others get from
 * the same mix, against what they get from all. A lead mix must not be mistaken for a skill. Where
 * only one person works a source, there is nothing to tell the person from the source: it counts
 * as any other.
 *
 * @param samples everybody's samples of one figure
 * @returns an offset for each of them; 0 for figures that are no shares or have no sources
 */
export function leadMixOffsets(samples: readonly Sample[]): number[] {
  const mixes = samples.map((each) => (each.kind === 'share' ? each.strata : null));
  const isShared = (source: string): boolean =>
    mixes.filter((mix) => (mix?.get(source)?.trials ?? 0) > 0).length > 1;
  return mixes.map((own, person) => {
    if (own === null) return 0;
    const others = mixes.filter((mix, index) => index !== person && mix !== null);
    const countsFrom = (source: string): ShareCounts[] =>
      isShared(source) ? others.flatMap((mix) => mix?.get(source) ?? []) : [];
    const sources = new Set(others.flatMap((mix) => [...(mix?.keys() ?? [])]));
    const overall = rateOf([...sources].flatMap(countsFrom), 0.5, 1);
    let expected = 0;
    let trials = 0;
    for (const [source, counts] of own) {
      expected += counts.trials * rateOf(countsFrom(source), overall, WORTH);
      trials += counts.trials;
    }
    return trials === 0 ? 0 : logOdds(expected / trials) - logOdds(overall);
  });
}

/** The rate of several counts, drawn toward another one as by so many outcomes of it. */
function rateOf(counts: readonly ShareCounts[], toward: number, worth: number): number {
  const successes = counts.reduce((sum, each) => sum + each.successes, worth * toward);
  return successes / counts.reduce((sum, each) => sum + each.trials, worth);
}
