export { NOTES_HEADERS } from '../notes-column';

/** The header above the reader’s column of a report; the add-on’s own text beside each name. */
export const NOTES_HEADER = 'Notas';

/** Before what was typed beside a line of the report: `Junto a “Las cifras”: …` */
export function besideLine(line: string): string {
  return `Junto a “${line}”: `;
}
