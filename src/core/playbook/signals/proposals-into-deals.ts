import type { Sample } from '../../inference/samples/sample';
import type { Subject } from '../../inference/signal';
import { DECIDED_PROPOSALS } from '../../language/playbook/signals';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { firstEntries } from '../../pipeline/first-entries';
import { sumLostStages } from '../../pipeline/lost-stages';
import { STANDING } from '../../pipeline/pipeline';
import { whyNoProposalShare } from '../../pipeline/pipeline-index';
import type { FollowedSample } from './agreement-spans';
import { decidedBefore } from './agreement-spans';
import { shareBySource, shareOrNull } from './share-samples';
import { DETAIL, type Signal } from './signal';
import { proposalTarget } from './targets';

/** Won of the decided deals that ever had a proposal, by lead source as well. */
function sample({ lookup, people }: Subject): Sample | AbsenceCode {
  const { areKnown } = sumLostStages(pick(lookup.lost.people, people));
  const whyNot = whyNoProposalShare(lookup, areKnown);
  if (whyNot !== null) return whyNot;
  return shareBySource(pick(lookup.proposalOutcomes, people));
}

/** Decided deals whose first proposal came after the agreement. */
const since: FollowedSample = ({ agreedOn, since: { pipeline } }, { stages }, people) => {
  const { deals, owner, standing, closedAt } = pipeline;
  let won = 0;
  let decided = 0;
  for (const { deal, at } of firstEntries(pipeline, new Set(stages))) {
    const code = standing[deal];
    if (code !== STANDING.won && code !== STANDING.lost) continue;
    if (!people.includes(owner[deal] as number)) continue;
    // Where the day of the proposal is not recorded, a deal created since had it since.
    const begun = Number.isNaN(at) ? (deals[deal]?.created ?? (closedAt[deal] as number)) : at;
    if (!(Math.floor(begun) > agreedOn)) continue;
    decided++;
    if (code === STANDING.won) won++;
  }
  return shareOrNull(won, decided);
};

/** The founding case: of the proposals that were decided, how many became deals. */
export const PROPOSALS_INTO_DEALS: Signal = {
  ...DETAIL,
  code: 'proposals into deals',
  tier: 'headline',
  teamWeight: 12,
  weight: 6,
  adverse: ['low'],
  hasGoodSide: true,
  targets: proposalTarget,
  sample,
  isComparedWithOwnPast: true,
  agreedTerm: { term: 'share won', targets: proposalTarget },
  covers: ['win rate', 'late losses', 'losses', 'win rate of an origin'],
  sentenceStart: {
    low: 'Proposals{called} become deals less often',
    high: 'Proposals{called} become deals more often',
  },
  followUp: {
    nameIn: {
      en: 'Proposals that become deals',
      de: 'Angebote, die zu Deals werden',
      es: 'Propuestas que terminan en venta',
      fr: 'Propositions qui aboutissent à une vente',
      pt: 'Propostas que resultam em venda',
    },
    counts: DECIDED_PROPOSALS,
    before: decidedBefore(sample),
    since,
  },
};
