import type { Sample } from '../../inference/samples/sample';
import type { Signal, Subject, Target } from '../../inference/signal';
import { weeklyDispersion } from '../../inference/weekly-dispersion';
import { type OpenFacts, openFacts } from '../../metrics/open-deal-facts';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { decidedSince, notKept } from './agreement-spans';
import { weeklyNewDeals } from './pace-samples';
import { shareOrAbsent } from './share-samples';
import { DETAIL, type FollowUp, type Signal as PlaybookSignal, type SignalCode } from './signal';
import { WHOLE_PIPELINE } from './targets';

/** Open deals in the target's stages, of all open deals. */
export function openShare({ lookup, people }: Subject, { stages }: Target): Sample | AbsenceCode {
  let inStages = 0;
  let all = 0;
  for (const own of pick(lookup.open.people, people)) {
    own.forEach(({ deals }, stage) => {
      all += deals;
      if (stages.includes(stage)) inStages += deals;
    });
  }
  const sample = shareOrAbsent(inStages, all, 'no-open-deals');
  if (typeof sample === 'string') return sample;
  // Open deals that came in together stand in the same stage together.
  return { ...sample, clustering: weeklyDispersion(weeklyNewDeals(lookup, people)) };
}

/** What is counted of the open deals: those of which something is so, and those it is asked of. */
type CountsOf = (facts: OpenFacts) => readonly [those: number | null, all: number];

/**
 * A signal of which only a notice is told: never tested, only followed up.
 * @param countsOf the first of both numbers is null where nobody records it
 */
export function ofNotice(
  code: SignalCode,
  nameIn: FollowUp['nameIn'],
  countsOf: CountsOf,
): PlaybookSignal {
  const sample = openDealsThat(countsOf);
  return {
    ...DETAIL,
    code,
    adverse: [],
    targets: () => [WHOLE_PIPELINE],
    sample,
    sentenceStart: {},
    followUp: { nameIn, before: notKept, since: decidedSince(sample) },
  };
}

function openDealsThat(countsOf: CountsOf): Signal['sample'] {
  return ({ lookup, people }) => {
    let those = 0;
    let all = 0;
    for (const person of people) {
      const [some, of] = countsOf(openFacts(lookup, person));
      those += some ?? 0;
      all += some === null ? 0 : of;
    }
    return shareOrAbsent(those, all, 'no-open-deals');
  };
}
