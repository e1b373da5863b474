import { quoted } from './format';

export { NOTES_HEADERS } from '../notes-column';

/** The header above the reader’s column of a report; the add-on’s own text beside each name. */
export const NOTES_HEADER = 'Notes';

/** Before what was typed beside a line of the report: `À côté de « Les chiffres » : …` */
export function besideLine(line: string): string {
  return `À côté de ${quoted(line)} : `;
}
