/** What pointers to a cause found in where deals come from, in words that stand behind a dash. */

import type { MixFigures } from '../../playbook/mixes';
import { percent, quoted, whole } from '../format';
import { shareText } from './shares';

/** Where most deals come from: `pour 14 affaires sur 20, il s’agit de « Web » (les autres : 30 sur 100)`. */
export function mostAre({ examples: [most] }: MixFigures): string {
  return most === undefined
    ? 'aucune n’est d’une sorte que les autres ont aussi'
    : shareText(most, {
        one: 'affaire',
        several: 'affaires',
        what: `il s’agit de ${quoted(most.name)}`,
      });
}

/** `pour 14 affaires sur 20, il s’agit de « Web » (les autres : 30 sur 100), et au sein de chaque source 60 % de la différence disparaît` */
export function mixExplains(mix: MixFigures): string {
  // Where both sides have no source in common, there is nothing to look at within one.
  return mix.examples.length === 0
    ? mostAre(mix)
    : `${mostAre(mix)}, et au sein de chaque source ${percent(mix.explained)} de la différence disparaît`;
}

/** `au sein de chaque source, il reste 82 % de la différence (Web 2 sur 20, les autres 12 sur 60)` */
export function staysWithinSources(mix: MixFigures): string {
  return `au sein de chaque source, ${staysText(mix)}`;
}

/** `au sein de chaque méthode, il reste 82 % de la différence (Appel 2 sur 20, les autres 12 sur 60)` */
export function staysWithinMethods(mix: MixFigures): string {
  return `au sein de chaque méthode, ${staysText(mix)}`;
}

/** How much of the difference is left among deals of the same kind. */
function staysText({ explained, examples }: MixFigures): string {
  const each = examples.map(
    ({ name, n, sum, otherN, otherSum }) =>
      `${name} ${whole(sum)} sur ${whole(n)}, les autres ${whole(otherSum)} sur ${whole(otherN)}`,
  );
  const stays =
    explained === 0
      ? 'toute la différence reste'
      : explained === 1
        ? 'il ne reste aucune différence'
        : `il reste ${percent(1 - explained)} de la différence`;
  return `${stays}${each.length === 0 ? '' : ` (${each.join(' ; ')})`}`;
}
