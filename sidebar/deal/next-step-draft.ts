import { readableDate } from '../../src/core/calendar/day';
import type { Calls, DealData } from '../../src/server/contract';

/** A next step while it is typed. It belongs to its deal, whatever row is selected meanwhile. */
export interface NextStepDraft {
  /** The deal as it was shown when the typing began. */
  readonly deal: DealData;
  readonly text: string;
  /** ISO date; '' for none. */
  readonly date: string;
  /** Somebody tried to write it, and this was missing or wrong. */
  readonly error: 'step' | 'date' | null;
  /** Its deal was not found in the sheet any more. */
  readonly isGone: boolean;
  /** What somebody else has written into the sheet since; null for nothing. */
  readonly found: { readonly nextStep: string | null; readonly nextStepDate: string | null } | null;
}

/** A draft that says what the sheet says. */
export function unchanged(deal: DealData): NextStepDraft {
  const { nextStep, nextStepDate, nextStepPlace } = deal;
  // A note is written anew each time.
  const isNote = nextStepPlace.kind === 'log';
  return {
    deal,
    text: isNote ? '' : nextStep,
    date: isNote ? '' : nextStepDate,
    error: null,
    isGone: false,
    found: null,
  };
}

/** Whether anything was typed that the sheet does not say. */
export function isTyped(draft: NextStepDraft): boolean {
  const { text, date } = unchanged(draft.deal);
  return draft.text !== text || draft.date !== date;
}

/** A next step and its day (ISO date) in one line; '' for neither. */
export function inOneLine(text: string | null, date: string | null): string {
  return [text, readableDate(date ?? '')].filter((each) => each).join(', ');
}

/** Whether two pages are about the same deal. */
export function isSameDeal(one: DealData, other: DealData): boolean {
  const [a, b] = [one.seen, other.seen];
  return a.sheetId === b.sheetId && a.key === b.key && (a.row === b.row || a.mark === b.mark);
}

/** What is to be written into the deal's row: the cells that were changed; null for none. */
export function toWrite({
  deal,
  text,
  date,
}: NextStepDraft): Calls['writeNextStep']['request'] | null {
  const { seen, nextStepPlace: place } = deal;
  if (place.kind !== 'row') return null;
  const isTextNew = place.nextStep !== null && text.trim() !== deal.nextStep;
  const isDateNew = place.nextStepDate !== null && date !== deal.nextStepDate;
  if (!isTextNew && !isDateNew) return null;
  return {
    deal: seen,
    nextStep: isTextNew && place.nextStep !== null ? { ...place.nextStep, text } : null,
    nextStepDate: isDateNew && place.nextStepDate !== null ? { ...place.nextStepDate, date } : null,
  };
}

/** The draft once its writer has seen what stands in the sheet by now, to be written over it. */
export function overFound(draft: NextStepDraft): NextStepDraft {
  const { deal, found } = draft;
  const { nextStepPlace: place } = deal;
  if (place.kind !== 'row' || found === null) return draft;
  const { nextStep, nextStepDate } = place;
  return {
    ...draft,
    found: null,
    deal: {
      ...deal,
      nextStepPlace: {
        kind: 'row',
        nextStep: nextStep && { ...nextStep, seen: found.nextStep ?? nextStep.seen },
        nextStepDate: nextStepDate && {
          ...nextStepDate,
          seen: found.nextStepDate ?? nextStepDate.seen,
        },
      },
    },
  };
}
