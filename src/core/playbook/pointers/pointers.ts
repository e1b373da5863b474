import { bySignal } from './by-signal';
import {
  closedAtMonthEnd,
  cutInNegotiation,
  discountedWereRushed,
  discountOfA,
  sameDiscount,
} from './discounts';
import { reasonsOf, rushedBeforeLosses, sameReason } from './losses';
import { conversionMix, leadMix, productMix } from './mix';
import { noCloseDate, noNextStep, stalled } from './open-deals';
import { fewerThanBefore, othersFellToo, sourceDriedUp } from './pace-changes';
import type { Pointer } from './pointer';
import type { PointerName } from './pointer-names';
import { pushedDates } from './pushed-dates';
import { partOfSplit } from './split-parts';

/** The pointers by name, as the diagnoses' causes name them. */
export const POINTERS: Readonly<Record<PointerName, Pointer>> = {
  'rushed before losses': rushedBeforeLosses,
  'reasons of need': reasonsOf('need'),
  'reasons of means': reasonsOf('means'),
  'reasons of offer': reasonsOf('offer'),
  'same reason': sameReason,
  'lets through': bySignal('conversion', 'high', 'qualification'),
  'lead mix': leadMix,
  'lost at objections': bySignal('losses', 'high', 'objections'),
  'part of effort': partOfSplit('effort'),
  'part of mix': partOfSplit('mix'),
  'part of tactics': partOfSplit('tactics'),
  'part of waiting': partOfSplit('waiting'),
  'slow before proposal': bySignal('time', 'high', 'lead generation', 'needs analysis'),
  'discounted were rushed': discountedWereRushed,
  'cut in negotiation': cutInNegotiation,
  'closed at month end': closedAtMonthEnd,
  'same discount': sameDiscount,
  'discount of a source': discountOfA('source'),
  'discount of a product': discountOfA('product'),
  'others fell too': othersFellToo,
  'fewer than before': fewerThanBefore,
  'source dried up': sourceDriedUp,
  'method mix': conversionMix('method'),
  'source mix': conversionMix('source'),
  'product mix': productMix,
  'few new deals': bySignal('entries', 'low'),
  'large deals': bySignal('deal size', 'high'),
  'no next step': noNextStep,
  'no close date': noCloseDate,
  stalled,
  'longest excess': bySignal('time', 'high'),
  'fewer won': bySignal('win rate', 'low'),
  'smaller won': bySignal('deal size', 'low'),
  'pushed dates': pushedDates,
};
