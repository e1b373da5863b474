/** What is counted behind the figures of the signals. */

/** What is counted, one and several. */
type Counted = readonly [one: string, several: string];

/** Behind figures of won deals. */
export const WON_DEALS: Counted = ['affaire gagnée', 'affaires gagnées'];

/** Behind the win rate. */
export const DECIDED_DEALS: Counted = ['affaire close', 'affaires closes'];

/** Behind the proposals that become deals. */
export const DECIDED_PROPOSALS: Counted = ['proposition close', 'propositions closes'];

/** Behind the pace of what comes in. */
export const NEW_DEALS: Counted = ['nouvelle affaire', 'nouvelles affaires'];

/** Behind the pace of proposals. */
export const PROPOSALS: Counted = ['proposition', 'propositions'];
