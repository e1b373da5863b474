import { CALENDAR_DAYS, type Day, type Window } from '../core/calendar';
import { type DealsMapping, understandRange } from '../core/deals';
import {
  nobodyCalled,
  noOpenStage,
  noSalespersonColumn,
  noStageColumn,
  oneNameWanted,
  RANGE_NAMES,
} from '../core/language/custom-functions';
import { memoize } from '../core/memoize';
import { indexPipeline, type PipelineIndex } from '../core/pipeline/pipeline-index';
import { readTeam, type Team } from '../core/pipeline/read-team';
import { NO_SETTINGS } from '../core/pipeline/settings';
import type { Settings } from '../core/pipeline/team-tables';
import { foldName } from '../core/process';
import type { Arguments, CustomFunction, FunctionEnvironment, ResultCell } from './declaration';
import { fail, headersOf } from './read-arguments';

/** A day after all others: without `asOf` a deal's state is the one in the sheet. */
const LATEST_DAY: Day = 80_000;

/** A team read from a function's ranges, measured. */
export interface FunctionTeam {
  readonly team: Team;
  readonly lookup: PipelineIndex;
  /** Whether the function was told for which day; else figures that depend on it are blank. */
  readonly hasDay: boolean;
}

/**
 * Reads the ranges of a function.
 * @throws Failure where the deals' headers are not understood
 */
export function functionTeam(
  { name }: CustomFunction,
  { deals, process, history, days, salesperson }: Arguments,
  { savedSettings, today, locale }: FunctionEnvironment,
): FunctionTeam {
  const asOf = days.get('asOf') ?? LATEST_DAY;
  const window: Window = { from: days.get('from') ?? null, to: days.get('to') ?? null };
  const mappings = mappingsFor(deals.rows, savedSettings);
  // Working days matter only to figures that depend on the day.
  const dayCount = days.has('asOf') ? savedSettings().dayCount : CALENDAR_DAYS;
  const team = readTeam(
    {
      deals: [deals],
      process,
      salespeople: null,
      agreements: null,
      history: history === null ? [] : [history],
      locale,
    },
    {
      ...NO_SETTINGS,
      mappings,
      dayCount,
      // Asked for only where a range names several.
      get pipeline() {
        return savedSettings().pipeline;
      },
      get currency() {
        return savedSettings().currency;
      },
    },
    { asOf, today: Math.max(asOf, today()), window },
    (tab, rows, mapping) =>
      mapping === null ? understoodAlone(rows) : understandRange(tab, rows, mapping),
  );
  const [table] = team.tables;
  if (table === undefined) {
    fail(name, noStageColumn(headersOf(deals.rows)));
  }
  if (salesperson.kind !== 'team' && table.columns.salesperson === undefined) {
    fail(name, noSalespersonColumn(headersOf(deals.rows)));
  }
  return { team, lookup: indexPipeline(team.pipeline), hasDay: days.has('asOf') };
}

/** A range of deals as detection alone understands it. */
const understoodAlone = memoize((rows: Arguments['deals']['rows']) =>
  understandRange(RANGE_NAMES.deals, rows, null),
);

/** A column chosen in the sidebar counts only where no header alone says the stage. */
function mappingsFor(
  rows: Arguments['deals']['rows'],
  savedSettings: () => Settings,
): DealsMapping[] {
  const isSure = (understood: ReturnType<typeof understoodAlone>): boolean =>
    understood?.makeshift.includes('stage') === false;
  if (isSure(understoodAlone(rows))) return [];
  const saved = savedSettings().mappings.find((mapping) =>
    isSure(understandRange(RANGE_NAMES.deals, rows, mapping)),
  );
  return saved === undefined ? [] : [{ ...saved, tab: RANGE_NAMES.deals }];
}

/** The index of a salesperson; null for the team. */
export function personOf(
  { name }: CustomFunction,
  { lookup }: FunctionTeam,
  { salesperson }: Arguments,
): number | null {
  if (salesperson.kind === 'team') return null;
  if (salesperson.kind === 'several') return fail(name, oneNameWanted('salesperson'));
  const index = indexOfPerson(lookup, salesperson.name);
  if (index === -1) {
    const names = lookup.pipeline.salespeople.map((person) => person.name);
    fail(name, nobodyCalled(salesperson.name, names));
  }
  return index;
}

/**
 * The team measured until the last day on which something happened, for functions that are not
 * told the day and yet count weeks.
 */
export function untilLastActivity({ pipeline }: PipelineIndex): PipelineIndex {
  const { deals, visits, closedAt } = pipeline;
  let last = 0;
  const see = (moment: number | null): void => {
    if (moment !== null && moment > last) last = moment;
  };
  for (const { created } of deals) see(created);
  visits.entered.forEach(see);
  closedAt.forEach(see);
  return last === 0
    ? indexPipeline(pipeline)
    : indexPipeline({ ...pipeline, asOf: Math.floor(last) });
}

/** One value for the team or a person; for a range of names one each, blank for a blank name. */
export function eachPerson(
  declaration: CustomFunction,
  team: FunctionTeam,
  args: Arguments,
  figureOf: (person: number | null) => ResultCell,
): ResultCell | ResultCell[][] {
  const { salesperson } = args;
  if (salesperson.kind !== 'several') return figureOf(personOf(declaration, team, args));
  return salesperson.names.map((row) =>
    row.map((name) => {
      const index = name === '' ? -1 : indexOfPerson(team.lookup, name);
      return index === -1 ? null : figureOf(index);
    }),
  );
}

function indexOfPerson({ pipeline }: PipelineIndex, name: string): number {
  return pipeline.salespeople.findIndex((person) => foldName(person.name) === foldName(name));
}

/** The index of the open stage that an argument names. */
export function stageOf(
  { name }: CustomFunction,
  { team }: FunctionTeam,
  { stage }: Arguments,
): number {
  const { stages } = team.process;
  const wanted = foldName(stage ?? '');
  const index = stages.findIndex(
    (each) =>
      each.outcome === 'open' &&
      [each.name, ...each.aliases].some((other) => foldName(other) === wanted),
  );
  if (index === -1) {
    const open = stages.filter(({ outcome }) => outcome === 'open').map((each) => each.name);
    fail(name, noOpenStage(stage ?? '', open));
  }
  return index;
}
