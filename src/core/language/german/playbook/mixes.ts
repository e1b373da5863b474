/** What pointers to a cause found in where deals come from, in words that stand behind a dash. */

import type { MixFigures } from '../../playbook/mixes';
import { percent, quoted, whole } from '../format';
import { shareText } from './shares';

/** Where most deals come from: `bei 14 von 20 Deals ist es „Web“ (bei den anderen 30 von 100)`. */
export function mostAre({ examples: [most] }: MixFigures): string {
  return most === undefined
    ? 'keiner ist von einer Art, die es auch bei den anderen gibt'
    : shareText(most, `Deals ist es ${quoted(most.name)}`);
}

/** `bei 14 von 20 Deals ist es „Web“ (bei den anderen 30 von 100), und innerhalb jeder Quelle verschwinden 60 % des Unterschieds` */
export function mixExplains(mix: MixFigures): string {
  // Where both sides have no source in common, there is nothing to look at within one.
  return mix.examples.length === 0
    ? mostAre(mix)
    : `${mostAre(mix)}, und innerhalb jeder Quelle verschwinden ${percent(mix.explained)} des Unterschieds`;
}

/** `innerhalb jeder Quelle bleiben 82 % des Unterschieds (Web 2 von 20, die anderen 12 von 60)` */
export function staysWithinSources(mix: MixFigures): string {
  return `innerhalb jeder Quelle ${staysText(mix)}`;
}

/** `innerhalb jedes Akquisewegs bleiben 82 % des Unterschieds (Anruf 2 von 20, die anderen 12 von 60)` */
export function staysWithinMethods(mix: MixFigures): string {
  return `innerhalb jedes Akquisewegs ${staysText(mix)}`;
}

/** How much of the difference is left among deals of the same kind. */
function staysText({ explained, examples }: MixFigures): string {
  const each = examples.map(
    ({ name, n, sum, otherN, otherSum }) =>
      `${name} ${whole(sum)} von ${whole(n)}, die anderen ${whole(otherSum)} von ${whole(otherN)}`,
  );
  const stays =
    explained === 0
      ? 'bleibt der ganze Unterschied'
      : explained === 1
        ? 'bleibt kein Unterschied'
        : `bleiben ${percent(1 - explained)} des Unterschieds`;
  return `${stays}${each.length === 0 ? '' : ` (${each.join('; ')})`}`;
}
