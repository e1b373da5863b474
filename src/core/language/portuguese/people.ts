import { counted, listed } from './format';

/** Names are listed up to here; the others are counted. */
const MOST_NAMED = 12;

/**
 * Who is in the deals: `Nos negócios constam Ana Berg e Bo Lind.`, or 12 names `e mais 3 pessoas.`
 */
export function peopleThere(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const rest = more === 0 ? '' : ` e mais ${counted(more, 'pessoa')}`;
  const verb = names.length === 1 ? 'consta' : 'constam';
  return `Nos negócios ${verb} ${more === 0 ? listed(shown) : shown.join(', ')}${rest}.`;
}
