import type { Day } from '../calendar';
import type { LogEntry } from '../coaching-log/log-entry';
import type { Deal, DealsTable } from '../deals';
import type { DealsLikeIt } from '../language/deals-like-it';
import { ageOf } from '../pipeline/longest-win';
import { openVisits } from '../pipeline/open-visits';
import { STANDING } from '../pipeline/pipeline';
import { indexPipeline, type PipelineIndex } from '../pipeline/pipeline-index';
import type { Team } from '../pipeline/read-team';
import { dealQuestions } from '../playbook/deal-questions';
import { flagDeals } from '../playbook/flags/annotate';
import { columnsHardlyKept } from '../playbook/flags/gaps';
import { foldName, personalProcess, type Stage } from '../process';
import type { RowProblem } from '../table';
import { type AskedHere, columnsAsked } from './asked-here';
import { type DealFlag, dealFlags } from './deal-flags';
import { dealsLikeIt } from './deals-like-it';
import { type WayStage, wayOf } from './way';

/** Everything that is said of one deal, as plain data. */
export interface DealPage {
  readonly deal: Deal;
  readonly table: DealsTable;
  readonly standing: 'open' | 'won' | 'lost';
  /** Day on which it was decided; null while open, or where not known. */
  readonly closedAt: Day | null;
  /** Days from its creation until it was decided, else until now; null where not known. */
  readonly age: number | null;
  /** The open stage that it is in, on its salesperson's terms; null where there is none. */
  readonly stage: Stage | null;
  /** Null where the day of entry is not known. */
  readonly daysInStage: number | null;
  readonly way: readonly WayStage[];
  /** What the process asks for here and by the next stage; of open deals only. */
  readonly asked: readonly AskedHere[];
  readonly flags: readonly DealFlag[];
  /** Why it only waits, where it is past its stage's limit with a next step booked; else null. */
  readonly waiting: string | null;
  /** At most three; none of a decided deal. */
  readonly questions: readonly string[];
  /** What became of deals like it; null of a decided deal, or where its stage is not known. */
  readonly like: DealsLikeIt | null;
  /** What could not be read in its row. */
  readonly problems: readonly RowProblem[];
  /** The next step that was last noted in the Coaching Log; null for none. */
  readonly noted: LogEntry | null;
}

/**
 * The page of one deal. Nobody's figures are compared; flags are judged over all deals, because what
 * hardly any row has flags none.
 * @param index index of the deal in `team.deals`; it must stand on record already
 */
export function dealPage(team: Team, index: number): DealPage {
  const { pipeline, tables, problems, log } = team;
  const lookup = indexPipeline(pipeline);
  const deal = pipeline.deals[index] as Deal;
  const { tab, row } = deal;
  const table = tables.find((each) => each.tab === tab) as DealsTable;
  const cells = table.rows[row - table.firstRow] ?? [];
  const code = pipeline.standing[index];
  const standing = code === STANDING.open ? 'open' : code === STANDING.won ? 'won' : 'lost';
  const closedAt = pipeline.closedAt[index] as number;
  const visit = openVisits(pipeline).find((each) => each.deal === index);
  const person = pipeline.salespeople[pipeline.owner[index] as number]?.name ?? null;
  const stages = personalProcess(pipeline.process, person);
  const stage = visit === undefined ? null : (stages[visit.stage] ?? null);
  const daysInStage = visit === undefined || Number.isNaN(visit.days) ? null : visit.days;
  const open = pipeline.openStages.map((each) => stages[each] as Stage);
  const asked = stage === null ? [] : columnsAsked(table, cells, open, stage);
  const annotation = flagDeals(lookup, tables, problems).annotations.find(
    (each) => each.index === index,
  );
  const unkept = columnsHardlyKept(pipeline).get(tab);
  const waiting = annotation?.reasons[annotation.codes.length] ?? null;
  return {
    deal,
    table,
    standing,
    closedAt: Number.isNaN(closedAt) ? null : closedAt,
    age: ageWhenDecided(lookup, index),
    stage,
    daysInStage,
    way: wayOf(lookup, index),
    asked,
    // A column that hardly any row has is no flag's.
    flags: dealFlags(
      annotation,
      table,
      asked.filter(({ header }) => !unkept?.has(foldName(header))),
    ),
    waiting,
    questions: standing === 'open' ? dealQuestions(stage) : [],
    like:
      visit === undefined || standing !== 'open'
        ? null
        : dealsLikeIt(lookup, index, visit.stage, daysInStage),
    problems: problems.filter((each) => each.tab === tab && each.row === row),
    noted: lastNoted(log, deal),
  };
}

function ageWhenDecided({ pipeline }: PipelineIndex, index: number): number | null {
  if (pipeline.standing[index] === STANDING.open) return ageOf(pipeline, index);
  const created = pipeline.deals[index]?.created ?? null;
  const closedAt = pipeline.closedAt[index] as number;
  if (created === null || Number.isNaN(closedAt)) return null;
  return pipeline.elapsed(Math.floor(created), Math.floor(closedAt));
}

/** An entry about a deal has the deal's name for its diagnosis. */
function lastNoted(log: readonly LogEntry[], { name, salesperson }: Deal): LogEntry | null {
  const about = log.filter(
    ({ diagnosis, action, verdict, salesperson: who }) =>
      action !== '' &&
      verdict === '' &&
      foldName(diagnosis) === foldName(name) &&
      foldName(who) === foldName(salesperson ?? ''),
  );
  return about[about.length - 1] ?? null;
}
