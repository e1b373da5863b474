/** What is counted behind the figures of the signals. */

/** What is counted, one and several. */
type Counted = readonly [one: string, several: string];

/** Behind figures of won deals. */
export const WON_DEALS: Counted = ['oportunidad ganada', 'oportunidades ganadas'];

/** Behind the win rate. */
export const DECIDED_DEALS: Counted = ['oportunidad con resultado', 'oportunidades con resultado'];

/** Behind the proposals that become deals. */
export const DECIDED_PROPOSALS: Counted = ['propuesta con resultado', 'propuestas con resultado'];

/** Behind the pace of what comes in. */
export const NEW_DEALS: Counted = ['oportunidad nueva', 'oportunidades nuevas'];

/** Behind the pace of proposals. */
export const PROPOSALS: Counted = ['propuesta', 'propuestas'];
