import { olderThanAny } from '../../language/playbook/flags';
import { ageOf, longestWin } from '../../pipeline/longest-win';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { cycleLengths } from '../../pipeline/won-deals';
import { quantile } from '../../statistics';
import type { Flag } from './flag';

/** Decided deals that are needed where there are too few won ones to learn from. */
const FEWEST_DECIDED = 20;

/** Older than any deal that was won, or, with few of them, than 19 of 20 decided ones. */
export const olderThanAnyWin: Flag = {
  code: 'older-than-any-win',
  about: ['created'],
  label: 'Older than any win',
  learn({ lookup }) {
    const longest = longestCycle(lookup);
    return ({ index }) => {
      const age = ageOf(lookup.pipeline, index);
      return age === null || longest === null || age <= longest.days
        ? null
        : olderThanAny(age, longest);
    };
  },
};

/** How long deals take, and which ones that was learned from. */
interface CycleLimit {
  readonly of: 'won' | 'decided';
  readonly deals: number;
  /** Deals of which the length is not known. */
  readonly unknown: number;
  readonly days: number;
}

/** The longest cycle of the won deals, or that of 19 of 20 decided ones; null with few of either. */
function longestCycle(lookup: PipelineIndex): CycleLimit | null {
  const { pipeline, standing } = lookup;
  const won = longestWin(pipeline);
  if (won !== null) return { of: 'won', ...won };
  const decided = [...lookup.cycleLengths(null), ...cycleLengths(pipeline, standing.team.lost)];
  if (decided.length < FEWEST_DECIDED) return null;
  const limit = quantile({ values: decided, q: 0.95 }) as number;
  return { of: 'decided', deals: decided.length, unknown: 0, days: limit };
}
