import { parseArgs } from 'node:util';
import type { PeriodCode } from '../../src/core/calendar';

/** The arguments of `npm run coach`. */
export interface CoachArguments {
  readonly files: readonly string[];
  readonly process: string | null;
  readonly history: string | null;
  readonly salespeople: string | null;
  /** What people did: calls, visits. */
  readonly activities: string | null;
  /** Versions of the process with the days on which they were agreed on. */
  readonly agreements: string | null;
  /** ISO date on which everybody agreed to the process; null where it is not said. */
  readonly agreedOn: string | null;
  /** What was agreed in coaching. */
  readonly log: string | null;
  readonly salesperson: string | null;
  /** ISO dates. */
  readonly asOf: string | null;
  /** Instead of the two days. */
  readonly period: PeriodCode | null;
  readonly from: string | null;
  readonly to: string | null;
  /** In which the files write dates and numbers, such as `de_DE`; null to read it off each file. */
  readonly locale: string | null;
  /** Whether Monday to Friday are counted instead of every day. */
  readonly workingDays: boolean;
  /** Days that are no working days: ISO dates with commas between, or a file of dates. */
  readonly holidays: string | null;
  /** The pipeline that is measured; null for the one with the most deals. */
  readonly pipeline: string | null;
  /** Which column is which field, such as `Salesperson=Betreuer`; as typed. */
  readonly map: readonly string[];
  /** Whether only how the columns were understood is wanted. */
  readonly columns: boolean;
  readonly out: string | null;
  /** Whether `out` may hold files that another program wrote. */
  readonly force: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** Arguments that cannot be understood; the message is for the user. */
export class UsageError extends Error {}

export const USAGE = `npm run coach -- FILE… [options]

FILE is a table of deals, CSV or XLSX, headers on top; several files are several tabs.

  --process FILE      the sales process; drafted from the deals without it
  --history FILE      stage changes: When, Deal, Field, From, To
  --salespeople FILE  names, groups, start and end, quotas
  --activities FILE   what people did: Date, Salesperson, Activity, Count, Result, Deal
  --agreed-on D       takes the process of --process as agreed by everybody on this day
  --agreements FILE   instead, what was agreed on when: the tab "Process Agreements"
  --log FILE          what was agreed in coaching: the tab "Coaching Log"
  --salesperson NAME  the page for a talk with this person
  --as-of 2026-11-23  the day of the report; today without it
  --period NAME       only what was decided in it: this-quarter, last-90-days, last-12-months,
                      up to the day of the report; all without it
  --from D --to D     instead, only what was decided from and to these days
  --locale de_DE      how the files write dates and numbers; read off each file without it
  --working-days      counts Monday to Friday instead of every day
  --holidays LIST     and not these days: 2026-12-25,2026-12-26, or a file of such dates
  --columns           prints how the columns were understood and what was guessed, no report
  --map FIELD=HEADER  corrects that, such as --map Salesperson=Betreuer; more than once if need be;
                      nothing behind the = for no such column
  --pipeline NAME     the pipeline that is measured; the one with the most deals without it
  --out DIR           writes every tab as CSV, and report.json
  --force             with --out: over files that something else wrote, too
  --json              prints report.json and nothing else
`;

/**
 * Reads the arguments.
 * @throws UsageError where one is unknown, lacks its value or is no date
 */
export function coachArguments(typed: readonly string[]): CoachArguments {
  const { values, positionals } = parse(typed);
  const day = (name: 'as-of' | 'from' | 'to' | 'agreed-on'): string | null => {
    const value = values[name] ?? null;
    if (value !== null && !isIsoDate(value)) {
      throw new UsageError(`--${name} must be a date such as 2026-11-23; found "${value}".`);
    }
    return value;
  };
  const [from, to] = [day('from'), day('to')];
  if (from !== null && to !== null && from > to) {
    throw new UsageError(`--from must not be after --to; found ${from} and ${to}.`);
  }
  const period = periodNamed(values.period);
  if (period !== null && (from !== null || to !== null)) {
    throw new UsageError('--period and --from or --to both say which days count; name one.');
  }
  const agreedOn = day('agreed-on');
  if (agreedOn !== null && values.agreements !== undefined) {
    throw new UsageError(
      '--agreed-on and --agreements both say when the process was agreed on; name one.',
    );
  }
  if (agreedOn !== null && values.process === undefined) {
    throw new UsageError(
      '--agreed-on needs --process: a process that is only drafted from the deals is not agreed on.',
    );
  }
  const asOf = day('as-of');
  if (agreedOn !== null && asOf !== null && agreedOn > asOf) {
    throw new UsageError(`--agreed-on must not be after --as-of; found ${agreedOn} and ${asOf}.`);
  }
  const help = values.help === true;
  if (positionals.length === 0 && !help) throw new UsageError('Name a file with deals.');
  return {
    files: positionals,
    process: values.process ?? null,
    history: values.history ?? null,
    salespeople: values.salespeople ?? null,
    activities: values.activities ?? null,
    agreements: values.agreements ?? null,
    agreedOn,
    log: values.log ?? null,
    salesperson: values.salesperson ?? null,
    asOf,
    period,
    from,
    to,
    locale: values.locale ?? null,
    workingDays: values['working-days'] === true || values.holidays !== undefined,
    holidays: values.holidays ?? null,
    pipeline: values.pipeline ?? null,
    map: values.map ?? [],
    columns: values.columns === true,
    out: values.out ?? null,
    force: values.force === true,
    json: values.json === true,
    help,
  };
}

const PERIODS: Readonly<Record<Exclude<PeriodCode, 'from-to'>, true>> = {
  all: true,
  'this-quarter': true,
  'last-90-days': true,
  'last-12-months': true,
};

/** @throws UsageError where no period is called so */
function periodNamed(name: string | undefined): PeriodCode | null {
  if (name === undefined) return null;
  if (Object.hasOwn(PERIODS, name)) return name as PeriodCode;
  const all = Object.keys(PERIODS).join(', ');
  throw new UsageError(`--period must be one of ${all}; found "${name}".`);
}

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;
const OPTIONS = {
  process: TEXT,
  history: TEXT,
  salespeople: TEXT,
  activities: TEXT,
  agreements: TEXT,
  'agreed-on': TEXT,
  log: TEXT,
  salesperson: TEXT,
  'as-of': TEXT,
  period: TEXT,
  from: TEXT,
  to: TEXT,
  locale: TEXT,
  'working-days': SWITCH,
  holidays: TEXT,
  columns: SWITCH,
  map: { ...TEXT, multiple: true },
  pipeline: TEXT,
  out: TEXT,
  force: SWITCH,
  json: SWITCH,
  help: { ...SWITCH, short: 'h' },
} as const;

/** Parses leniently first, so that every error message is ours and not Node's. */
function parse(typed: readonly string[]) {
  const options = { args: [...typed], allowPositionals: true, options: OPTIONS } as const;
  const { tokens } = parseArgs({ ...options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, token.name)) {
      throw new UsageError(`There is no option ${rawName}.`);
    }
    const option = OPTIONS[token.name as keyof typeof OPTIONS];
    const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
    if (option.type === 'string' && isMissing) {
      throw new UsageError(`${rawName} needs a value behind it.`);
    }
    if (option.type === 'boolean' && value !== undefined) {
      throw new UsageError(`${rawName} takes no value; found "${value}".`);
    }
  }
  return parseArgs(options);
}

/** Whether a text is an ISO date that the calendar has. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
}
