/** To whom the Coaching Log gives what people typed outside of everybody's part of a report. */
export const WHOLE_TEAM = 'Team';

/** With these words the add-on begins the Notes of what it notes about a single deal; it knows them again. */
export const DEAL_NOTE = 'Deal note';
