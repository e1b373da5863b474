/** What pointers to a cause found in where deals come from, in words that stand behind a dash. */

import type { MixFigures } from '../../playbook/mixes';
import { percent, quoted, whole } from '../format';
import { shareText } from './shares';

/** Where most deals come from: `en 14 de las 20 oportunidades consta “Web” (los demás: 30 de 100)`. */
export function mostAre({ examples: [most] }: MixFigures): string {
  return most === undefined
    ? 'ninguna es de un tipo que también tengan los demás'
    : shareText(most, `oportunidades consta ${quoted(most.name)}`);
}

/** `en 14 de las 20 oportunidades consta “Web” (los demás: 30 de 100), y dentro de cada origen desaparece el 60 % de la diferencia` */
export function mixExplains(mix: MixFigures): string {
  // Where both sides have no source in common, there is nothing to look at within one.
  return mix.examples.length === 0
    ? mostAre(mix)
    : `${mostAre(mix)}, y dentro de cada origen desaparece el ${percent(mix.explained)} de la diferencia`;
}

/** `dentro de cada origen se mantiene el 82 % de la diferencia (Web 2 de 20, los demás 12 de 60)` */
export function staysWithinSources(mix: MixFigures): string {
  return `dentro de cada origen ${staysText(mix)}`;
}

/** `dentro de cada método se mantiene el 82 % de la diferencia (Llamada 2 de 20, los demás 12 de 60)` */
export function staysWithinMethods(mix: MixFigures): string {
  return `dentro de cada método ${staysText(mix)}`;
}

/** How much of the difference is left among deals of the same kind. */
function staysText({ explained, examples }: MixFigures): string {
  const each = examples.map(
    ({ name, n, sum, otherN, otherSum }) =>
      `${name} ${whole(sum)} de ${whole(n)}, los demás ${whole(otherSum)} de ${whole(otherN)}`,
  );
  const stays =
    explained === 0
      ? 'se mantiene toda la diferencia'
      : explained === 1
        ? 'no queda nada de la diferencia'
        : `se mantiene el ${percent(1 - explained)} de la diferencia`;
  return `${stays}${each.length === 0 ? '' : ` (${each.join('; ')})`}`;
}
