/** To whom the Coaching Log gives what people typed outside of everybody's part of a report. */
export const WHOLE_TEAM = 'Team';
