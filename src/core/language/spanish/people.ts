import { counted, listed } from './format';

/** Names are listed up to here; the others are counted. */
const MOST_NAMED = 12;

/**
 * Who is in the deals: `En las oportunidades figuran Ana Berg e Inés Lind.`, or 12 names
 * `y 3 personas más.`
 */
export function peopleThere(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  const rest = more === 0 ? '' : ` y ${counted(more, 'persona')} más`;
  const verb = names.length === 1 ? 'figura' : 'figuran';
  return `En las oportunidades ${verb} ${more === 0 ? listed(shown) : shown.join(', ')}${rest}.`;
}
