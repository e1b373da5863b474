import { readableDay } from '../../calendar';
import { counted, days, listed, percent, whole } from '../../language/format';
import { isOverdue } from '../../metrics/slippage';
import { isBookedAhead } from '../../pipeline/stalled';
import { foldName, stepOrder } from '../../process';
import { readNumber } from '../../table';
import type { FlaggedDeal, FlagJudge } from './flag';
import type { FlagLimits } from './flag-limits';

/** Pushes of the close date from which on it is a pattern. */
const PUSHES = 2;
/** Share of won deals that would have to be as quick for a close date to be believed. */
const QUICKEST = 0.25;
/** An outsized deal: so many times the median win, and over this share of the open value. */
const OUTSIZED = { timesMedian: 3, shareOfOpen: 0.5 } as const;

export const stalled: FlagJudge = (flagged, limits) => overLimit(flagged, limits, false);

/** Said of a deal over its stage's limit that is not stalled, because a next step is booked. */
export const nextStepBooked: FlagJudge = (flagged, limits) => overLimit(flagged, limits, true);

function overLimit(
  { deal, stageIndex, person, daysInStage }: FlaggedDeal,
  limits: FlagLimits,
  booked: boolean,
): string | null {
  const limit = limits.stalledLimit(stageIndex, person).value;
  if (daysInStage === null || limit === null || daysInStage <= limit.days) return null;
  const { nextStepDate } = deal;
  if (isBookedAhead(deal, limits.asOf) !== booked) return null;
  if (booked) {
    return `${days(daysInStage)} in ${limits.stageName(stageIndex)}; next step booked for ${readableDay(nextStepDate ?? 0)}.`;
  }
  const stay = `${days(daysInStage)} in ${limits.stageName(stageIndex)}`;
  if (limit.from === 'process') return `${stay}; the process allows ${days(limit.days)}.`;
  // Rounded down: the deal itself shows that not all of them leave in that time.
  const share = Math.floor(limits.shareLeftBy(stageIndex, limit.days) * 10 + 1e-9);
  return `${stay}; ${share} of 10 here leave within ${whole(limit.days)}.`;
}

export const closeDatePassed: FlagJudge = ({ deal: { closeDate } }, { asOf }) =>
  closeDate !== null && isOverdue(closeDate, asOf)
    ? `The close date was ${readableDay(closeDate)}.`
    : null;

export const noDecisionDate: FlagJudge = ({ deal, stage }) => {
  const step = stage?.step ?? null;
  const isLate = step !== null && stepOrder(step) >= stepOrder('proposal');
  return isLate && deal.closeDate === null ? 'There is no date for the decision.' : null;
};

export const noNextStep: FlagJudge = ({ deal }, { hasColumn }) => {
  const isMapped = hasColumn(deal.tab, 'nextStep') || hasColumn(deal.tab, 'nextStepDate');
  return isMapped && deal.nextStep === null && deal.nextStepDate === null
    ? 'No next step is booked.'
    : null;
};

export const nextStepOverdue: FlagJudge = ({ deal: { nextStepDate } }, { asOf }) =>
  nextStepDate !== null && Math.floor(nextStepDate) < asOf
    ? `The next step was due on ${readableDay(nextStepDate)}.`
    : null;

export const pushed: FlagJudge = ({ index }, { slippageOf }) => {
  const { pushes, days: pushedDays } = slippageOf(index);
  if (pushes < PUSHES) return null;
  return `The close date was pushed ${whole(pushes)} times, by ${days(pushedDays)} in all.`;
};

export const closesTooSoon: FlagJudge = ({ deal, stageIndex, daysInStage }, limits) => {
  const { closeDate } = deal;
  const { asOf, elapsed, winsWithin, stageName } = limits;
  if (closeDate === null || Math.floor(closeDate) < asOf || daysInStage === null) return null;
  // The days already spent in the stage count: the deal has come that far.
  const planned = daysInStage + elapsed(asOf, Math.floor(closeDate));
  const found = winsWithin(stageIndex, planned);
  if (found === null || found.asQuick >= QUICKEST * found.wins) return null;
  const { wins, asQuick } = found;
  const were = asQuick === 0 ? 'none' : whole(asQuick);
  return `It is to close on ${readableDay(closeDate)}, ${days(planned)} after it came to ${stageName(stageIndex)}; ${were} of ${whole(wins)} won deals ${asQuick < 2 ? 'was' : 'were'} as quick from there.`;
};

export const olderThanAnyWin: FlagJudge = ({ deal: { created } }, limits) => {
  const { longestCycle, asOf, elapsed } = limits;
  if (created === null || longestCycle === null) return null;
  const age = elapsed(Math.floor(created), asOf);
  const { of, days: longest, deals } = longestCycle;
  if (age <= longest) return null;
  return of === 'won'
    ? `None of ${whole(deals)} won deals took ${days(age)}.`
    : `It is ${days(age)} old; 19 of 20 decided deals took at most ${days(longest)}.`;
};

export const quiet: FlagJudge = ({ deal: { lastActivity }, stageIndex, person }, limits) => {
  const limit = limits.stalledLimit(stageIndex, person).value;
  if (lastActivity === null || limit === null) return null;
  const since = limits.elapsed(Math.floor(lastActivity), limits.asOf);
  return since > limit.days
    ? `Nothing has happened since ${readableDay(lastActivity)}, for ${days(since)}.`
    : null;
};

export const missingForStage: FlagJudge = ({ deal, stagesSoFar }) => {
  const blank = new Set(deal.blankRequired.map(foldName));
  const texts: string[] = [];
  for (const { name, requiredColumns } of stagesSoFar) {
    const missing = requiredColumns.filter((column) => blank.delete(foldName(column)));
    if (missing.length === 0) continue;
    const [verb, it] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    texts.push(`${listed(missing)} ${verb} blank; the process asks for ${it} by ${name}.`);
  }
  return texts.length === 0 ? null : texts.join(' ');
};

export const skipped: FlagJudge = ({ index, stageIndex }, { skippedBy, stageName }) => {
  const earlier = skippedBy(index).filter((stage) => stage < stageIndex);
  return earlier.length === 0 ? null : `It skipped ${listed(earlier.map(stageName))}.`;
};

export const wentBack: FlagJudge = ({ index }, { wentBackFrom, stageName }) => {
  const from = [...new Set(wentBackFrom(index))];
  return from.length === 0 ? null : `It went back from ${listed(from.map(stageName))}.`;
};

export const bigDiscount: FlagJudge = ({ deal: { discount } }, { usualDiscount }) =>
  discount !== null && usualDiscount !== null && discount > 0 && discount > usualDiscount
    ? `The discount is ${percent(discount)}; nine of ten won deals had at most ${percent(usualDiscount)}.`
    : null;

export const amountCut: FlagJudge = ({ index, deal }, { eventsOf, proposedOn }) => {
  const since = proposedOn(index);
  if (deal.amount === null || since === null) return null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { field, from, when } of eventsOf(index)) {
    const before = field === 'amount' && when >= since ? readNumber(from) : 'blank';
    if (typeof before !== 'string') highest = Math.max(highest, before.value);
  }
  return highest > deal.amount
    ? `Since the proposal the amount was cut from ${whole(highest)} to ${whole(deal.amount)}.`
    : null;
};

export const outsized: FlagJudge = ({ deal: { amount }, person }, { medianWin, openValue }) => {
  const usual = medianWin(person);
  const open = openValue(person);
  if (amount === null || usual === null || usual <= 0 || open <= 0) return null;
  if (amount <= OUTSIZED.timesMedian * usual || amount <= OUTSIZED.shareOfOpen * open) return null;
  return `It is ${percent(amount / open)} of the open value; a typical win is ${whole(usual)}.`;
};

export const unknownStage: FlagJudge = ({ deal }) =>
  deal.stage === -1 ? `The process has no stage "${deal.stageText}".` : null;

export const noOwner: FlagJudge = ({ deal }) =>
  deal.salesperson === null ? 'Nobody is named as salesperson.' : null;

export const noAmount: FlagJudge = ({ deal }, { hasColumn }) =>
  deal.amount === null && hasColumn(deal.tab, 'amount') ? 'There is no amount.' : null;

export const wonWithoutDate: FlagJudge = ({ deal }) =>
  deal.closeDate === null ? 'It is won; the day is missing.' : null;

export const lostWithoutReason: FlagJudge = ({ deal }, { hasColumn }) =>
  deal.lostReason === null && hasColumn(deal.tab, 'lostReason')
    ? 'It is lost; the reason is missing.'
    : null;

/** In words how many rows repeat the deal. */
export function duplicateNote(rows: readonly number[]): string {
  const places = listed(rows.map((row) => `row ${row}`));
  return `${counted(rows.length, 'other row')} with the same deal: ${places}.`;
}
