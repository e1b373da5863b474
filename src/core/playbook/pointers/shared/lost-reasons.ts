import { foldText } from '../../../text/fold-text';

/** A group of reasons for lost deals, by what should have been found out or offered. */
export type ReasonGroup = 'need' | 'means' | 'offer';

/**
 * Reasons as people write them, folded, in English, German, Spanish, French and Portuguese. The
 * groups are tried in this order, so that "no decision maker" counts as means, not as need, and
 * "no budget" as means, not as price.
 */
const LOST_REASONS: ReadonlyArray<readonly [ReasonGroup, RegExp]> = [
  // No budget, no authority, no time for it now: qualification should have found out.
  [
    'means',
    /budget|presupuesto|orcamento|money|funds|geld|dinero|argent|dinheiro|credit|authority|decision ?maker|entscheider|decisor|decideur|autori|timing|not now|too early|zeitpunkt|momento|moment|tempo|postpone|verschob|aplaza|report|adia|qualif/,
  ],
  // No need, no decision, no fit: needs analysis should have found out.
  [
    'need',
    /need|bedarf|besoin|necesi|necessi|decision|decid|entscheid|decisao|status quo|unentschieden|respon|repons|answer|reply|antwort|ruckmeld|respuesta|resposta|ghost|silent|interes|fit$|fit |passt|encaj|adequa|pain|value|nutzen|priorit/,
  ],
  // Price, a competitor, a missing feature: the offer itself.
  [
    'offer',
    /pric|preis|precio|prix|preco|cost|kosten|teuer|cher$|caro|expensive|compet|konkurren|wettbewerb|concurren|concorr|rival|vendor|supplier|anbieter|feature|fun[ck]|fonction|missing|fehl|falta|manque|produ|terms|deliver|liefer/,
  ],
];

/** The group that a reason belongs to; undefined for others. */
export function reasonGroup(reason: string): ReasonGroup | undefined {
  const folded = foldText(reason);
  return LOST_REASONS.find(([, words]) => words.test(folded))?.[0];
}
