import { Failure } from '../core/failure';
import { headlineTargetText } from '../core/language/headline-targets';
import { quotaText } from '../core/language/plan';
import { problemSentence } from '../core/language/problems';
import { ownedChangeText, quotaIsNow } from '../core/language/process-agreements';
import { readingNoteText } from '../core/language/reading-notes';
import { tabIsSomethingElse } from '../core/language/refusals';
import { quotaOf } from '../core/metrics/quota';
import type { Pipeline } from '../core/pipeline/pipeline';
import { indexPipeline } from '../core/pipeline/pipeline-index';
import { type EffortSoFar, effortSoFar, unnamedActivities } from '../core/playbook/effort-so-far';
import {
  contentToAgreeOn,
  draftSalespeopleTable,
  mergeProcess,
  type PersonalChange,
  processChanges,
  readProcess,
  type SalesProcess,
  STEPS,
  type TableChange,
  updateProcessTable,
} from '../core/process';
import { targetLines } from '../core/report/target-lines';
import type { Cell } from '../core/table';
import { SALES_PROCESS } from '../core/tabs';
import { agreementData } from './agreement-data';
import type { Calls, ProcessViewData } from './contract';
import { criteriaData } from './criteria-data';
import { effortData, figuresData } from './figures-data';
import type { SpreadsheetPort } from './spreadsheet-port';
import { teamNow } from './team-now';

/** What the *Process* view shows. */
export function processView(spreadsheet: SpreadsheetPort): ProcessViewData {
  const { team } = teamNow(spreadsheet);
  const lookup = indexPipeline(team.pipeline);
  const names = team.pipeline.salespeople.map(({ name }) => name);
  return {
    process: team.process,
    isDrafted: team.isDrafted,
    steps: STEPS,
    salespeople: names,
    headers: [...new Set(team.tables.flatMap(({ headers }) => headers))].filter(
      (header) => header !== '',
    ),
    problems: team.problems.filter(({ tab }) => tab === SALES_PROCESS.tab).map(problemSentence),
    agreements: names.map((salesperson, person) => {
      const quota = quotaNamed(team.pipeline, salesperson);
      return {
        salesperson,
        ...agreementData(team, salesperson),
        targets: [
          ...(quota === '' ? [] : [quotaIsNow(quota)]),
          ...effortToAgreeOn(effortSoFar(lookup, person)),
          ...targetLines(lookup, person),
        ],
        content: contentToAgreeOn(team.process, salesperson, quota),
      };
    }),
    figures: figuresData(lookup),
    effort: effortData(lookup),
    recordedActivities: unnamedActivities(lookup),
    activitiesLeftOut: team.notes
      .filter(({ code }) => code === 'strangers-in-activities')
      .map(readingNoteText)
      .join(' '),
    quotas: team.pipeline.salespeople.flatMap((salesperson) => {
      const own = quotaOf(salesperson);
      return own === null
        ? []
        : [{ salesperson: salesperson.name, quota: own.amount, period: own.period }];
    }),
    criteria: criteriaData(team.tables),
  };
}

/** A salesperson's quota of the Salespeople tab in words; '' where it has none. */
export function quotaNamed(
  { salespeople }: Pick<Pipeline, 'salespeople'>,
  salesperson: string,
): string {
  const own = quotaOf(salespeople.find(({ name }) => name === salesperson));
  return own === null ? '' : quotaText({ quota: own.amount, period: own.period });
}

function effortToAgreeOn(effort: readonly EffortSoFar[]): string[] {
  return effort
    .filter(({ target }) => target !== null)
    .map(({ activity, target, soFar }) =>
      headlineTargetText(activity, 'a week', target, soFar.kind === 'sample' ? soFar : null),
    );
}

/** Writes the Sales Process and Salespeople tabs from the deals, where there are none. */
export function createTabs(spreadsheet: SpreadsheetPort): ProcessViewData {
  return spreadsheet.together(() => createTabsNow(spreadsheet));
}

function createTabsNow(spreadsheet: SpreadsheetPort): ProcessViewData {
  const { team } = teamNow(spreadsheet);
  spreadsheet.updateProcess((rows) => {
    const hasStages = (readProcess(rows)?.process.stages.length ?? 0) > 0;
    return hasStages ? null : changeOf(rows, team.process);
  });
  spreadsheet.createSalespeople(
    draftSalespeopleTable(team.pipeline.salespeople.map(({ name }) => name)),
  );
  return processView(spreadsheet);
}

/**
 * Saves the process. What somebody else changed since the page loaded it is kept; where both changed
 * the same to something else, nothing is written and the answer says what that is.
 */
export function saveProcess(
  spreadsheet: SpreadsheetPort,
  base: SalesProcess,
  wanted: SalesProcess,
): Calls['saveProcess']['value'] {
  let conflicts: string[] = [];
  let kept: string[] = [];
  spreadsheet.updateProcess((rows) => {
    const now = readProcess(rows)?.process ?? null;
    [conflicts, kept] = [[], []];
    // Saved already, by a try whose answer did not come through.
    if (now !== null && processChanges(wanted, now).length === 0) return changeOf(rows, wanted);
    if (now === null || now.stages.length === 0) return changeOf(rows, wanted);
    const theirs = processChanges(base, now);
    if (theirs.length === 0) return changeOf(rows, wanted);
    const merged = mergeProcess(base, wanted, now, 'mine');
    const both = processChanges(merged, mergeProcess(base, wanted, now, 'theirs')).map(placeOf);
    conflicts = theirs.filter((change) => both.includes(placeOf(change))).map(ownedChangeText);
    // A conflict that none of the sentences tells is one all the same.
    if (both.length > 0 && conflicts.length === 0) conflicts = theirs.map(ownedChangeText);
    if (both.length > 0) return null;
    kept = theirs.map(ownedChangeText);
    return changeOf(rows, merged);
  });
  const view = processView(spreadsheet);
  return conflicts.length > 0
    ? { saved: false, changes: conflicts, view }
    : { saved: true, kept, view };
}

/** Whose cell a change is in. */
function placeOf({ salesperson, stage, what }: PersonalChange): string {
  return JSON.stringify([salesperson, stage, what]);
}

/** @throws Failure where the tab holds something else */
function changeOf(rows: ReadonlyArray<readonly Cell[]>, process: SalesProcess): TableChange {
  const change = updateProcessTable(rows, process);
  if (change === null)
    throw new Failure('not-understood', tabIsSomethingElse(SALES_PROCESS.tab, 'Stage'));
  return change;
}
