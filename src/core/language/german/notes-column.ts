export { NOTES_HEADERS } from '../notes-column';

/** The header above the reader’s column of a report; the add-on’s own text beside each name. */
export const NOTES_HEADER = 'Notizen';

/** Before what was typed beside a line of the report: `Neben „Die Zahlen“: …` */
export function besideLine(line: string): string {
  return `Neben „${line}“: `;
}
