/** What pointers to a cause found in where deals come from, in words that stand behind a dash. */

import { percent, whole } from '../format';
import { shareText } from './shares';

/** How much of a difference the mix explains, 0–1, and up to two kinds of deals as examples. */
export interface MixFigures {
  readonly explained: number;
  readonly examples: readonly MixExample[];
}

/** A kind of deals that both sides have: how many deals, of how many, and the sum of their results. */
export interface MixExample {
  readonly name: string;
  readonly n: number;
  readonly of: number;
  readonly sum: number;
  readonly otherN: number;
  readonly otherOf: number;
  readonly otherSum: number;
}

/** Where most deals come from: `14 of 20 are “Web” (others: 30 of 100)`. */
export function mostAre({ examples: [most] }: MixFigures): string {
  if (most === undefined) return 'none are of a kind that the others have too';
  return shareText(most, `are “${most.name}”`);
}

/** `14 of 20 are “Web” (others: 30 of 100), and within each source 60 % of the difference goes away` */
export function mixExplains(mix: MixFigures): string {
  // Where both sides have no source in common, there is nothing to look at within one.
  return mix.examples.length === 0
    ? mostAre(mix)
    : `${mostAre(mix)}, and within each source ${percent(mix.explained)} of the difference goes away`;
}

/** `within each source 82 % of the difference stays (Web 2 of 20, others 12 of 60)` */
export function staysWithinSources(mix: MixFigures): string {
  return `within each source ${staysText(mix)}`;
}

/** `within each method 82 % of the difference stays (Call 2 of 20, others 12 of 60)` */
export function staysWithinMethods(mix: MixFigures): string {
  return `within each method ${staysText(mix)}`;
}

/** How much of the difference is left among deals of the same kind. */
function staysText({ explained, examples }: MixFigures): string {
  const each = examples.map(
    ({ name, n, sum, otherN, otherSum }) =>
      `${name} ${whole(sum)} of ${whole(n)}, others ${whole(otherSum)} of ${whole(otherN)}`,
  );
  const stays = explained === 0 ? 'all' : explained === 1 ? 'none' : percent(1 - explained);
  return `${stays} of the difference stays${each.length === 0 ? '' : ` (${each.join('; ')})`}`;
}
