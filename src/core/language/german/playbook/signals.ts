/** What is counted behind the figures of the signals, in the nominative. */

/** What is counted, one and several. */
type Counted = readonly [one: string, several: string];

/** Behind figures of won deals. */
export const WON_DEALS: Counted = ['gewonnener Deal', 'gewonnene Deals'];

/** Behind the win rate. */
export const DECIDED_DEALS: Counted = ['entschiedener Deal', 'entschiedene Deals'];

/** Behind the proposals that become deals. */
export const DECIDED_PROPOSALS: Counted = ['entschiedenes Angebot', 'entschiedene Angebote'];

/** Behind the pace of what comes in. */
export const NEW_DEALS: Counted = ['neuer Deal', 'neue Deals'];

/** Behind the pace of proposals. */
export const PROPOSALS: Counted = ['Angebot', 'Angebote'];
