import {
  CALENDAR_DAYS,
  type Day,
  type DayCount,
  isoDay,
  parseIsoDay,
} from '../../src/core/calendar';
import { END } from '../../src/core/history';
import { type Metrics, metricsOf } from '../../src/core/metrics/table';
import { indexPipeline, type PipelineIndex } from '../../src/core/pipeline/pipeline-index';
import { readTeam, type Team } from '../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import type { RawTable } from '../../src/core/pipeline/team-tables';
import type { Cell } from '../../src/core/table';

/** A team's spreadsheet as a test writes it; headers are the first row of each table. */
export interface Sheet {
  readonly deals: ReadonlyArray<readonly Cell[]> | readonly RawTable[];
  /** Rows of the process below its headers; the four stages of `PROCESS` without. */
  readonly process?: ReadonlyArray<readonly Cell[]>;
  /** The headers above them, if other ones. */
  readonly processHeaders?: readonly Cell[];
  readonly history?: ReadonlyArray<readonly Cell[]>;
  readonly salespeople?: ReadonlyArray<readonly Cell[]>;
  /** ISO dates. */
  readonly asOf?: string;
  readonly today?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dayCount?: DayCount;
}

export const PROCESS_HEADERS: readonly Cell[] = [
  'Salesperson',
  'Stage',
  'Step',
  'Outcome',
  'Also called',
  'Target conversion',
  'Max days',
  'Weekly target',
  'Skip',
];

export const HISTORY_HEADERS: readonly Cell[] = ['When', 'Deal', 'Field', 'From', 'To'];

/** A process row by its most used cells. */
export function stageRow(
  stage: string,
  outcome: string,
  step = '',
  terms: {
    salesperson?: string;
    aliases?: string;
    target?: Cell;
    maxDays?: Cell;
    weekly?: Cell;
    skip?: Cell;
  } = {},
): Cell[] {
  const {
    salesperson = '',
    aliases = '',
    target = '',
    maxDays = '',
    weekly = '',
    skip = '',
  } = terms;
  return [salesperson, stage, step, outcome, aliases, target, maxDays, weekly, skip];
}

export const PROCESS: ReadonlyArray<readonly Cell[]> = [
  stageRow('Lead', 'open', 'prospecting'),
  stageRow('Fit', 'open', 'qualification'),
  stageRow('Offer', 'open', 'proposal'),
  stageRow('Terms', 'open', 'negotiation'),
  stageRow('Won', 'won'),
  stageRow('Lost', 'lost'),
];

/** The day on which the tests play. */
export const TODAY = '2026-11-23';

export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new RangeError(`no date: ${iso}`);
  return parsed;
}

/** What a sheet was read as and measured. */
export interface Measured {
  readonly team: Team;
  readonly lookup: PipelineIndex;
  /** Index of a salesperson. */
  readonly person: (name: string) => number;
  /** Everything of the team, or of a named salesperson. */
  readonly metrics: (name?: string) => Metrics;
  /** One stage's figures. */
  readonly stage: (stage: string, name?: string) => Metrics['stages'][number];
  readonly visits: (deal: string) => ReadableVisit[];
}

/** A visit with words and dates in place of codes; null where a day is not known. */
export interface ReadableVisit {
  readonly stage: string;
  readonly by: string | null;
  readonly entered: string | null;
  readonly left: string | null;
  readonly end: string;
}

export function measure(sheet: Sheet): Measured {
  const asOf = day(sheet.asOf ?? TODAY);
  const isOneTable = Array.isArray(sheet.deals[0]);
  const deals = isOneTable
    ? [{ tab: 'Deals', rows: sheet.deals as ReadonlyArray<readonly Cell[]> }]
    : (sheet.deals as readonly RawTable[]);
  const team = readTeam(
    {
      deals,
      process: {
        tab: 'Sales Process',
        rows: [sheet.processHeaders ?? PROCESS_HEADERS, ...(sheet.process ?? PROCESS)],
      },
      salespeople:
        sheet.salespeople === undefined ? null : { tab: 'Salespeople', rows: sheet.salespeople },
      agreements: null,
      history: sheet.history === undefined ? [] : [{ tab: 'Stage History', rows: sheet.history }],
    },
    { ...NO_SETTINGS, dayCount: sheet.dayCount ?? CALENDAR_DAYS },
    {
      asOf,
      today: Math.max(day(sheet.today ?? sheet.asOf ?? TODAY), asOf),
      window: {
        from: sheet.from === undefined ? null : day(sheet.from),
        to: sheet.to === undefined ? null : day(sheet.to),
      },
    },
  );
  const lookup = indexPipeline(team.pipeline);
  const { pipeline } = lookup;
  const person = (name: string): number => {
    const index = pipeline.salespeople.findIndex((each) => each.name === name);
    if (index === -1) throw new RangeError(`nobody is called ${name}`);
    return index;
  };
  const metrics = (name?: string): Metrics =>
    metricsOf(lookup, name === undefined ? null : person(name));
  return {
    team,
    lookup,
    person,
    metrics,
    stage(stage, name) {
      const index = pipeline.process.stages.findIndex((each) => each.name === stage);
      const figures = metrics(name).stages.find((each) => each.stage === index);
      if (figures === undefined) throw new RangeError(`no open stage ${stage}`);
      return figures;
    },
    visits: (deal) => visitsOf(team, deal),
  };
}

const ENDS = new Map<number, string>(Object.entries(END).map(([name, code]) => [code, name]));

function visitsOf({ pipeline, deals }: Team, name: string): ReadableVisit[] {
  const { visits, process, salespeople } = pipeline;
  const found: ReadableVisit[] = [];
  for (let row = 0; row < visits.size; row++) {
    if (deals[visits.deal[row] as number]?.name !== name) continue;
    found.push({
      stage: process.stages[visits.stage[row] as number]?.name ?? '',
      by: salespeople[visits.salesperson[row] as number]?.name ?? null,
      entered: isoOrNull(visits.entered[row]),
      left: isoOrNull(visits.left[row]),
      end: ENDS.get(visits.end[row] as number) ?? '',
    });
  }
  return found;
}

function isoOrNull(moment: number | undefined): string | null {
  return moment === undefined || Number.isNaN(moment) ? null : isoDay(moment);
}

/** The visits as short texts: "Lead 2026-01-05 – 2026-01-09 advanced". */
export function told(visits: readonly ReadableVisit[]): string[] {
  return visits.map(
    ({ stage, entered, left, end }) => `${stage} ${entered ?? '?'} – ${left ?? '?'} ${end}`,
  );
}
