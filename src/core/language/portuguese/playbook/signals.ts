/** What is counted behind the figures of the signals. */

/** What is counted, one and several. */
type Counted = readonly [one: string, several: string];

/** Behind figures of won deals. */
export const WON_DEALS: Counted = ['negócio ganho', 'negócios ganhos'];

/** Behind the win rate. */
export const DECIDED_DEALS: Counted = ['negócio decidido', 'negócios decididos'];

/** Behind the proposals that become deals. */
export const DECIDED_PROPOSALS: Counted = ['proposta decidida', 'propostas decididas'];

/** Behind the pace of what comes in. */
export const NEW_DEALS: Counted = ['negócio novo', 'negócios novos'];

/** Behind the pace of proposals. */
export const PROPOSALS: Counted = ['proposta', 'propostas'];
