import { counted, listed } from './format';

/** Names are listed up to here; the others are counted. */
const MOST_NAMED = 12;

/**
 * Who is in the deals: `In den Deals stehen Ana Berg und Bo Lind.`, or 12 names
 * `und 3 weitere Personen.`
 */
export function peopleThere(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const rest = more === 0 ? '' : ` und ${counted(more, 'weitere Person', 'weitere Personen')}`;
  const verb = names.length === 1 ? 'steht' : 'stehen';
  return `In den Deals ${verb} ${more === 0 ? listed(shown) : shown.join(', ')}${rest}.`;
}
