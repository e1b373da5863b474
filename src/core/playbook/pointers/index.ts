import { activitiesForOneContact } from './activities-for-one-contact';
import { activityMix } from './activity-mix';
import { activityResults } from './activity-results';
import { closedAtMonthEnd } from './closed-at-month-end';
import { cutInNegotiation } from './cut-in-negotiation';
import { discountOfAProduct } from './discount-of-a-product';
import { discountOfASource } from './discount-of-a-source';
import { discountedWereRushed } from './discounted-were-rushed';
import { discountedWithoutNeed } from './discounted-without-need';
import { effortIsNotKept } from './effort-not-kept';
import { fewContacts } from './few-contacts';
import { fewNewDeals } from './few-new-deals';
import { fewerActivities } from './fewer-activities';
import { fewerActivitiesThanBefore } from './fewer-activities-than-before';
import { fewerThanBefore } from './fewer-than-before';
import { fewerWon } from './fewer-won';
import { fitNotWritten } from './fit-not-written';
import { largeDeals } from './large-deals';
import { leadMix } from './lead-mix';
import { letsThrough } from './lets-through';
import { longestExcess } from './longest-excess';
import { lostAtObjections } from './lost-at-objections';
import { lostWithoutDecisionMaker } from './lost-without-decision-maker';
import { methodMix } from './method-mix';
import { needNotWritten } from './need-not-written';
import { noCloseDate } from './no-close-date';
import { noCommitment } from './no-commitment';
import { noNextStep } from './no-next-step';
import { openWithoutDecisionMaker } from './open-without-decision-maker';
import { othersFellToo } from './others-fell-too';
import { partOfEffort } from './part-of-effort';
import { partOfMix } from './part-of-mix';
import { partOfTactics } from './part-of-tactics';
import { partOfWaiting } from './part-of-waiting';
import type { Pointer } from './pointer';
import { productMix } from './product-mix';
import { pushedDates } from './pushed-dates';
import { reasonsOfMeans } from './reasons-of-means';
import { reasonsOfNeed } from './reasons-of-need';
import { reasonsOfOffer } from './reasons-of-offer';
import { rushedBeforeLosses } from './rushed-before-losses';
import { sameDiscount } from './same-discount';
import { sameReason } from './same-reason';
import { slowBeforeProposal } from './slow-before-proposal';
import { smallerWon } from './smaller-won';
import { sourceDriedUp } from './source-dried-up';
import { sourceMix } from './source-mix';
import { stalled } from './stalled';

/** The pointers, one file each, by the names that causes use. */
export const POINTERS = {
  'rushed before losses': rushedBeforeLosses,
  'reasons of need': reasonsOfNeed,
  'reasons of means': reasonsOfMeans,
  'reasons of offer': reasonsOfOffer,
  'same reason': sameReason,
  'lets through': letsThrough,
  'lead mix': leadMix,
  'lost at objections': lostAtObjections,
  'fewer activities': fewerActivities,
  'fewer activities than before': fewerActivitiesThanBefore,
  'activities for one contact': activitiesForOneContact,
  'effort not kept': effortIsNotKept,
  'activity mix': activityMix,
  'activity results': activityResults,
  'part of effort': partOfEffort,
  'part of mix': partOfMix,
  'part of tactics': partOfTactics,
  'part of waiting': partOfWaiting,
  'slow before proposal': slowBeforeProposal,
  'discounted were rushed': discountedWereRushed,
  'cut in negotiation': cutInNegotiation,
  'closed at month end': closedAtMonthEnd,
  'same discount': sameDiscount,
  'discount of a source': discountOfASource,
  'discount of a product': discountOfAProduct,
  'others fell too': othersFellToo,
  'fewer than before': fewerThanBefore,
  'source dried up': sourceDriedUp,
  'method mix': methodMix,
  'source mix': sourceMix,
  'product mix': productMix,
  'few new deals': fewNewDeals,
  'large deals': largeDeals,
  'no next step': noNextStep,
  'no close date': noCloseDate,
  stalled,
  'longest excess': longestExcess,
  'fewer won': fewerWon,
  'smaller won': smallerWon,
  'pushed dates': pushedDates,
  'need not written': needNotWritten,
  'fit not written': fitNotWritten,
  'discounted without need': discountedWithoutNeed,
  'few contacts': fewContacts,
  'lost without decision maker': lostWithoutDecisionMaker,
  'open without decision maker': openWithoutDecisionMaker,
  'no commitment': noCommitment,
} as const satisfies Readonly<Record<string, Pointer>>;

/** Name of a pointer. */
export type PointerName = keyof typeof POINTERS;
