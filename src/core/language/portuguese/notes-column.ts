export { NOTES_HEADERS } from '../notes-column';

/** The header above the reader’s column of a report; the add-on’s own text beside each name. */
export const NOTES_HEADER = 'Anotações';

/** Before what was typed beside a line of the report: `Ao lado de “Os números”: …` */
export function besideLine(line: string): string {
  return `Ao lado de “${line}”: `;
}
