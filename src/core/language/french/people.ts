import { counted, listed } from './format';

/** Names are listed up to here; the others are counted. */
const MOST_NAMED = 12;

/** Who is in the deals: `Noms trouvés dans les affaires : Ana Berg et Bo Lind.`, or 12 names `et 3 autres.` */
export function peopleThere(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const rest = more === 0 ? '' : ` et ${counted(more, 'autre')}`;
  const start = names.length === 1 ? 'Nom trouvé' : 'Noms trouvés';
  return `${start} dans les affaires : ${more === 0 ? listed(shown) : shown.join(', ')}${rest}.`;
}
