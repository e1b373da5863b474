/** What pointers to a cause found in where deals come from, in words that stand behind a dash. */

import type { MixFigures } from '../../playbook/mixes';
import { percent, quoted, whole } from '../format';
import { shareText } from './shares';

/** Where most deals come from: `“Site” em 14 de 20 negócios (entre os demais, 30 de 100)`. */
export function mostAre({ examples: [most] }: MixFigures): string {
  return most === undefined
    ? 'nenhum é de um tipo que os demais também têm'
    : `${quoted(most.name)} ${shareText(most, 'negócios')}`;
}

/** `“Site” em 14 de 20 negócios (entre os demais, 30 de 100), e dentro de cada origem 60% da diferença desaparece` */
export function mixExplains(mix: MixFigures): string {
  // Where both sides have no source in common, there is nothing to look at within one.
  return mix.examples.length === 0
    ? mostAre(mix)
    : `${mostAre(mix)}, e dentro de cada origem ${percent(mix.explained)} da diferença desaparece`;
}

/** `dentro de cada origem, 82% da diferença permanece (Site 2 de 20, os demais 12 de 60)` */
export function staysWithinSources(mix: MixFigures): string {
  return `dentro de cada origem, ${staysText(mix)}`;
}

/** `dentro de cada método de prospecção, 82% da diferença permanece (Ligação 2 de 20, os demais 12 de 60)` */
export function staysWithinMethods(mix: MixFigures): string {
  return `dentro de cada método de prospecção, ${staysText(mix)}`;
}

/** How much of the difference is left among deals of the same kind. */
function staysText({ explained, examples }: MixFigures): string {
  const each = examples.map(
    ({ name, n, sum, otherN, otherSum }) =>
      `${name} ${whole(sum)} de ${whole(n)}, os demais ${whole(otherSum)} de ${whole(otherN)}`,
  );
  const stays =
    explained === 0
      ? 'a diferença permanece inteira'
      : explained === 1
        ? 'a diferença desaparece'
        : `${percent(1 - explained)} da diferença permanece`;
  return `${stays}${each.length === 0 ? '' : ` (${each.join('; ')})`}`;
}
