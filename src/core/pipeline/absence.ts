/** Why a figure is absent. */
export type AbsenceCode =
  | 'no-deals'
  | 'no-outcomes'
  | 'too-few-outcomes'
  | 'no-stage-dates'
  | 'lost-stage-unknown'
  | 'no-amounts'
  | 'no-created-dates'
  | 'no-time'
  | 'no-discounts'
  | 'too-few-visits'
  | 'not-reached'
  | 'too-few-others'
  | 'too-new'
  | 'no-entry-dates'
  | 'no-target'
  | 'no-quota'
  | 'no-history'
  | 'no-open-deals'
  /** Nobody has kept the sheet up to the day of the report. */
  | 'stale-sheet'
  /** Nobody recorded what is done before there is a deal, or not in that time. */
  | 'no-activities'
  /** No lost deal is recorded, though deals were won. */
  | 'no-losses-recorded'
  /** Deals were decided, and nothing was taken for won. */
  | 'no-won-stage'
  /** Of most decided deals the day is not known. */
  | 'no-decision-dates';

/** A value or the reason why there is none. */
export type ValueOrAbsence<T> =
  | { readonly value: T; readonly absent: null }
  | { readonly value: null; readonly absent: AbsenceCode };

export function present<T>(value: T): ValueOrAbsence<T> {
  return { value, absent: null };
}

export function absent<T>(code: AbsenceCode): ValueOrAbsence<T> {
  return { value: null, absent: code };
}
