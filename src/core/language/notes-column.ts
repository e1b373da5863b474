/** The header above the reader’s column of a report; the add-on’s own text beside each name. */
export const NOTES_HEADER = 'Notes';
