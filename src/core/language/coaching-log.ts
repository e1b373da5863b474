/** With these words the add-on begins the Notes of what it notes about a single deal; it knows them again. */
export const DEAL_NOTE = 'Deal note';
