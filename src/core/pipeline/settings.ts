import {
  ALL_TIME,
  CALENDAR_DAYS,
  isoDay,
  PERIOD_CODES,
  parseIsoDay,
  type ReportPeriod,
} from '../calendar';
import { DEAL_FIELD_CODES, type DealsMapping } from '../deals';
import type { Json } from '../json';
import type { DateOrder } from '../table';
import type { Settings } from './team-tables';

/** Settings of a document in which nobody has set anything. */
export const NO_SETTINGS: Settings = {
  mappings: [],
  dayCount: CALENDAR_DAYS,
  pipeline: null,
  currency: null,
  period: ALL_TIME,
};

/** The settings as they are kept in the document. */
export function settingsToJson({
  mappings,
  dayCount,
  pipeline,
  currency,
  period: { code, from, to },
}: Settings): Json {
  return {
    mappings: mappings.map(
      ({ tab, sheetId, isChosen, columns, stageDates, salesperson, dateOrder }) => ({
        tab,
        ...(sheetId === undefined ? {} : { sheetId }),
        isChosen,
        columns: columns as Record<string, string | null>,
        stageDates,
        salesperson,
        ...(dateOrder ? { dateOrder } : {}),
      }),
    ),
    workingDays: dayCount.kind === 'calendar' ? null : { holidays: dayCount.holidays.map(isoDay) },
    pipeline,
    currency,
    period: {
      code,
      from: from === null ? null : isoDay(from),
      to: to === null ? null : isoDay(to),
    },
  };
}

/** Reads kept settings; what is missing or unknown there counts as never set. */
export function settingsFromJson(json: Json | undefined): Settings {
  if (!isRecord(json)) return NO_SETTINGS;
  const { mappings, workingDays, pipeline, currency, period } = json;
  return {
    mappings: Array.isArray(mappings) ? mappings.flatMap(mappingFromJson) : [],
    dayCount: isRecord(workingDays)
      ? {
          kind: 'working',
          holidays: (Array.isArray(workingDays.holidays) ? workingDays.holidays : [])
            .map((text: Json) => (typeof text === 'string' ? parseIsoDay(text) : null))
            .filter((day: number | null): day is number => day !== null),
        }
      : CALENDAR_DAYS,
    pipeline: typeof pipeline === 'string' ? pipeline : null,
    currency: typeof currency === 'string' ? currency : null,
    period: periodFromJson(period),
  };
}

function periodFromJson(json: Json | undefined): ReportPeriod {
  if (!isRecord(json)) return ALL_TIME;
  const code = PERIOD_CODES.find((each) => each === json.code);
  const day = (text: Json | undefined) => (typeof text === 'string' ? parseIsoDay(text) : null);
  return code === undefined ? ALL_TIME : { code, from: day(json.from), to: day(json.to) };
}

function mappingFromJson(json: Json): DealsMapping[] {
  if (!isRecord(json) || typeof json.tab !== 'string') return [];
  const columns = textsOf(json.columns);
  return [
    {
      tab: json.tab,
      ...(typeof json.sheetId === 'number' ? { sheetId: json.sheetId } : {}),
      isChosen: json.isChosen !== false,
      columns: Object.fromEntries(
        DEAL_FIELD_CODES.filter((field) => columns[field] !== undefined).map((field) => [
          field,
          columns[field],
        ]),
      ) as DealsMapping['columns'],
      stageDates: textsOf(json.stageDates),
      salesperson: typeof json.salesperson === 'string' ? json.salesperson : null,
      ...(isDateOrder(json.dateOrder) ? { dateOrder: json.dateOrder } : {}),
    },
  ];
}

function isDateOrder(json: Json | undefined): json is DateOrder {
  return json === 'day first' || json === 'month first';
}

function textsOf(json: Json | undefined): Record<string, string | null> {
  if (!isRecord(json)) return {};
  const texts: Record<string, string | null> = {};
  for (const [key, value] of Object.entries(json)) {
    if (typeof value === 'string' || value === null) texts[key] = value;
  }
  return texts;
}

function isRecord(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
