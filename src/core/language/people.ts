import { counted, listed } from './format';

/** Names are listed up to here; the others are counted. */
const MOST_NAMED = 12;

/** Who is in the deals: `There are Ana Berg and Bo Lind.`, or 12 names `and 3 others.` */
export function peopleThere(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const rest = more === 0 ? '' : ` and ${counted(more, 'other')}`;
  return `There ${names.length === 1 ? 'is' : 'are'} ${more === 0 ? listed(shown) : shown.join(', ')}${rest}.`;
}
