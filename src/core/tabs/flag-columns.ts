/** The columns that annotating adds to a deals tab; they are never read as data. */
export const FLAGS_HEADER = 'Coaching flags';
export const NOTES_HEADER = 'Coaching notes';

export const OWNED_HEADERS = [FLAGS_HEADER, NOTES_HEADER] as const;
