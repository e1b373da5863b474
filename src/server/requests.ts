import * as v from 'valibot';
import { PERIOD_CODES } from '../core/calendar';
import { DEAL_FIELD_CODES } from '../core/deals';
import { foldName, STEPS } from '../core/process';
import { EFFORT_STEPS, QUOTA_PERIODS } from '../core/tabs';

// One kind of check with conditions of our own, because each of the library's adds to the script.
const textThat = (holds: (value: string) => boolean) => v.pipe(v.string(), v.check(holds));
const atMost = <Of extends string | unknown[]>(most: number) =>
  v.check<Of>(({ length }) => length <= most);
const numberThat = (holds: (value: number) => boolean) =>
  v.pipe(
    v.number(),
    v.check((value) => Number.isFinite(value) && holds(value)),
  );

/** What may come from the page; anything else is refused. Texts are bounded, lists as well. */
const text = v.pipe(v.string(), atMost(5000));
const optionalText = v.nullable(text);
const name = v.pipe(
  text,
  v.check((value) => foldName(value) !== ''),
);
const texts = v.pipe(v.array(text), atMost(500));
const number = v.nullable(numberThat((value) => value >= 0));
const share = v.nullable(numberThat((value) => value >= 0 && value <= 1));
/** A table of any keys: `v.record` would drop what is called `constructor`. */
const choices = v.custom<Record<string, string | null>>(
  (table) =>
    typeof table === 'object' &&
    table !== null &&
    !Array.isArray(table) &&
    Object.entries(table).every(([key, chosen]) => v.is(text, key) && v.is(optionalText, chosen)),
);

const isoDay = textThat((value) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value));
const day = v.nullable(isoDay);
const chosenPeriod = { code: v.picklist(PERIOD_CODES), from: day, to: day };
const period = v.object({ ...chosenPeriod, code: v.optional(chosenPeriod.code), asOf: day });

const terms = {
  exitCriteria: optionalText,
  requiredColumns: texts,
  targetConversion: share,
  maxDays: number,
  weeklyTarget: number,
  largestDiscount: share,
  skip: v.boolean(),
};

const activityTerms = { weeklyTarget: number, skip: v.boolean() };

/** Something written twice would be left out when it is read back. */
const isEachOnce = (named: ReadonlyArray<{ readonly name: string }>): boolean =>
  new Set(named.map((each) => foldName(each.name))).size === named.length;

const process = v.object({
  activities: v.pipe(
    v.array(
      v.object({
        name,
        aliases: texts,
        step: v.nullable(v.picklist(EFFORT_STEPS)),
        ...activityTerms,
        personal: v.pipe(v.array(v.object({ salesperson: name, ...activityTerms })), atMost(500)),
      }),
    ),
    atMost(200),
    v.check((named) => isEachOnce(named)),
  ),
  stages: v.pipe(
    v.array(
      v.object({
        name,
        aliases: texts,
        outcome: v.picklist(['open', 'won', 'lost']),
        step: v.nullable(v.picklist(STEPS)),
        ...terms,
      }),
    ),
    atMost(200),
    v.check((named) => isEachOnce(named)),
  ),
  overrides: v.pipe(
    v.array(v.object({ salesperson: name, stage: name, terms: v.object(terms) })),
    atMost(5000),
  ),
});

const place = numberThat((value) => Number.isInteger(value) && value >= 1);
const seenDeal = v.object({
  sheetId: numberThat(Number.isInteger),
  row: place,
  key: text,
  mark: text,
});
const cellSeen = { header: text, seen: v.pipe(v.string(), atMost(50_000)) };
const dayOrNone = v.pipe(
  v.string(),
  v.check((value) => value === '' || v.is(isoDay, value)),
);

const quota = v.object({
  salesperson: text,
  quota: numberThat((value) => value > 0),
  period: v.picklist(QUOTA_PERIODS),
});

/** What each call of the sidebar sends; the types of `Calls` in `contract.ts` are held against it. */
const CALLS = {
  overview: v.object({}),
  saveMapping: v.object({
    tab: text,
    isChosen: v.boolean(),
    columns: choices,
    stageDates: choices,
    salesperson: optionalText,
    dateOrder: v.optional(v.nullable(v.picklist(['day first', 'month first']))),
  }),
  saveSettings: v.object({
    pipeline: optionalText,
    currency: optionalText,
  }),
  saveWorkingDays: v.object({
    workingDays: v.nullable(v.object({ holidays: v.pipe(v.array(isoDay), atMost(500)) })),
  }),
  saveLanguage: v.object({ language: optionalText }),
  addColumn: v.object({ field: v.picklist(DEAL_FIELD_CODES) }),
  createTabs: v.object({}),
  process: v.object({}),
  saveProcess: v.object({ base: process, process }),
  coachTeam: v.object({}),
  savePeriod: v.object({ ...chosenPeriod }),
  coachPage: v.object({ salesperson: text }),
  agreeOnAction: v.object({
    salesperson: text,
    diagnosis: optionalText,
    action: text,
    shownBy: optionalText,
    reviewOn: isoDay,
  }),
  agreeToProcess: v.object({
    salesperson: text,
    by: v.picklist(['manager', 'salesperson']),
    shown: v.pipe(v.string(), atMost(50_000)),
  }),
  planFromQuota: quota,
  keepQuota: quota,
  addProvingColumn: v.object({ step: v.picklist(STEPS) }),
  prepare: v.object({ salesperson: text, period: v.optional(period) }),
  writeReport: v.object({
    salesperson: optionalText,
    period: v.optional(period),
  }),
  report: v.object({ salesperson: optionalText, period }),
  annotate: v.object({ salesperson: optionalText, period: v.optional(period) }),
  clearAnnotations: v.object({}),
  showRow: v.object({
    tab: text,
    row: place,
  }),
  showDeal: v.object({ deal: seenDeal }),
  showCell: v.object({ tab: text, row: place, column: place }),
  selection: v.object({}),
  dealPage: v.object({}),
  writeNextStep: v.object({
    deal: seenDeal,
    nextStep: v.nullable(v.object({ ...cellSeen, text })),
    nextStepDate: v.nullable(v.object({ ...cellSeen, date: dayOrNone })),
  }),
  noteNextStep: v.object({
    deal: seenDeal,
    text,
    date: dayOrNone,
  }),
};

type Name = keyof typeof CALLS;

/** A call that was found valid. */
export type ValidRequest = {
  [Call in Name]: { readonly call: Call } & v.InferOutput<(typeof CALLS)[Call]>;
}[Name];

/** What a request was read as, or what is wrong with it. */
export type ReadRequest =
  | { readonly success: true; readonly output: ValidRequest }
  | { readonly success: false; readonly issues: unknown };

/** Reads what the page sent, by the call that it names; what nobody asked for is left out. */
export function readRequest(request: unknown): ReadRequest {
  const named = (request as { readonly call?: unknown } | null)?.call;
  const call = (Object.keys(CALLS) as Name[]).find((each) => each === named);
  if (call === undefined) return { success: false, issues: named };
  const { success, output, issues } = v.safeParse(CALLS[call], request);
  return success
    ? { success, output: { call, ...output } as ValidRequest }
    : { success: false, issues };
}
