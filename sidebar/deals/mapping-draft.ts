import type { Calls, DealsTabData } from '../../src/server/contract';

/** Which column serves a field: found by the add-on, or what the user says; null for none. */
export interface ColumnChoice {
  readonly by: 'found' | 'user';
  readonly header: string | null;
}

/** A deals tab as the form holds it. Lists, not records: fields and stages may have any name. */
export interface MappingDraft {
  readonly isChosen: boolean;
  readonly columns: ReadonlyArray<{ readonly field: string; readonly choice: ColumnChoice }>;
  readonly stageDates: ReadonlyArray<{ readonly stage: string } & ColumnChoice>;
  readonly salesperson: string;
  /** How dates are written, where the user says so. */
  readonly dateOrder: DateOrderChoice | null;
}

type DateOrderChoice = NonNullable<DealsTabData['dateOrder']>['order'];

/** The form as it stands before anything is changed. */
export function draftOfTab(data: DealsTabData): MappingDraft {
  return {
    isChosen: data.isChosen,
    columns: data.columns.map(({ field, header, isChosenByUser }) => ({
      field,
      choice: { by: isChosenByUser ? 'user' : 'found', header },
    })),
    stageDates: data.stageDates.map(({ stage, header, isChosenByUser }) => ({
      stage,
      by: isChosenByUser ? 'user' : 'found',
      header,
    })),
    salesperson: data.salesperson ?? '',
    dateOrder: data.dateOrder?.dates === null ? data.dateOrder.order : null,
  };
}

/** A form over a tab that was read anew meanwhile: fields and stages may have come or gone. */
export function rebasedDraft(data: DealsTabData, draft: MappingDraft): MappingDraft {
  const fresh = draftOfTab(data);
  return {
    ...draft,
    columns: fresh.columns.map(
      (each) => draft.columns.find(({ field }) => field === each.field) ?? each,
    ),
    stageDates: fresh.stageDates.map(
      (each) => draft.stageDates.find(({ stage }) => stage === each.stage) ?? each,
    ),
  };
}

/** Whether the form differs from what is saved. */
export function isMappingChanged(data: DealsTabData, draft: MappingDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOfTab(data));
}

/** The form with another column for a field. */
export function withColumn(draft: MappingDraft, field: string, choice: ColumnChoice): MappingDraft {
  return {
    ...draft,
    columns: draft.columns.map((each) => (each.field === field ? { field, choice } : each)),
  };
}

/** The form with another date column for a stage. */
export function withStageDate(
  draft: MappingDraft,
  stage: string,
  header: string | null,
): MappingDraft {
  return {
    ...draft,
    stageDates: draft.stageDates.map((each) =>
      each.stage === stage ? { stage, by: 'user', header } : each,
    ),
  };
}

/** Whether some column serves a field, as far as the form knows. */
export function draftHasColumn({ columns }: MappingDraft, wanted: string): boolean {
  return columns.some(({ field, choice }) => field === wanted && choice.header !== null);
}

/** What to send: only what the user decided, so that the rest is found anew each time. */
export function mappingRequest(
  data: DealsTabData,
  draft: MappingDraft,
): Calls['saveMapping']['request'] {
  const salesperson = draft.salesperson.trim();
  const decidedColumns = draft.columns.filter(({ choice }) => choice.by === 'user');
  const decidedDates = draft.stageDates.filter(({ by }) => by === 'user');
  return {
    tab: data.tab,
    isChosen: draft.isChosen,
    columns: Object.fromEntries(decidedColumns.map(({ field, choice }) => [field, choice.header])),
    stageDates: Object.fromEntries(decidedDates.map(({ stage, header }) => [stage, header])),
    // The tab's name is what it is called without the user's doing.
    salesperson: salesperson === '' || salesperson === data.tab ? null : salesperson,
    ...(draft.dateOrder === null ? {} : { dateOrder: draft.dateOrder }),
  };
}
