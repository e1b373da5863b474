/** The header above the reader’s column of a report; the add-on’s own text beside each name. */
export const NOTES_HEADER = 'Notes';

/** The header in any language: the report may have been written in another. */
export const NOTES_HEADERS: readonly string[] = [NOTES_HEADER, 'Notizen', 'Notas', 'Anotações'];

/** Before what was typed beside a line of the report: `Beside “The numbers”: …` */
export function besideLine(line: string): string {
  return `Beside “${line}”: `;
}
