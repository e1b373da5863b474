/** What is counted behind the figures of the signals. */

/** What is counted, one and several. */
type Counted = readonly [one: string, several: string];

/** Behind figures of won deals. */
export const WON_DEALS: Counted = ['won deal', 'won deals'];

/** Behind the win rate. */
export const DECIDED_DEALS: Counted = ['decided deal', 'decided deals'];

/** Behind the proposals that become deals. */
export const DECIDED_PROPOSALS: Counted = ['decided proposal', 'decided proposals'];

/** Behind the pace of what comes in. */
export const NEW_DEALS: Counted = ['new deal', 'new deals'];

/** Behind the pace of proposals. */
export const PROPOSALS: Counted = ['proposal', 'proposals'];
