import { Failure } from '../core/failure';
import { headlineTargetText, soFarText } from '../core/language/headline-targets';
import { problemSentence } from '../core/language/problems';
import {
  agreedByBoth,
  changedSinceAgreed,
  NOBODY_AGREED,
  notAgreedYet,
  ownedChangeText,
} from '../core/language/process-agreements';
import { changeText } from '../core/language/process-changes';
import { tabIsSomethingElse } from '../core/language/refusals';
import { indexPipeline } from '../core/pipeline/pipeline-index';
import type { Team } from '../core/pipeline/read-team';
import { type HeadlineTarget, headlineTargets } from '../core/playbook/headline-targets';
import {
  activityChanges,
  agreementState,
  draftSalespeopleTable,
  inForceSince,
  type ProcessAgreement,
  parseAgreedActivities,
  parseAgreementContent,
  processChanges,
  readProcess,
  type SalesProcess,
  STEPS,
  stageChanges,
  type TableChange,
  updateProcessTable,
  versionsInForce,
} from '../core/process';
import type { Cell } from '../core/table';
import { SALES_PROCESS } from '../core/tabs';
import type { Calls, ProcessViewData } from './contract';
import type { SpreadsheetPort } from './spreadsheet-port';
import { teamNow } from './team-now';

/** What the *Process* view shows. */
export function processView(spreadsheet: SpreadsheetPort): ProcessViewData {
  const { team } = teamNow(spreadsheet);
  const pipelineIndex = indexPipeline(team.pipeline);
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
    agreements: names.map((salesperson, person) => ({
      salesperson,
      ...agreementData(team, salesperson),
      targets: targetsToAgreeOn(headlineTargets(pipelineIndex, person)),
    })),
    figures: [null, ...names.keys()].flatMap((person) =>
      headlineTargets(pipelineIndex, person).map(({ signal, stage, column, soFar }) => ({
        salesperson: person === null ? null : (names[person] ?? null),
        stage: stage.name,
        field: column,
        text: soFarText(signal.unit, soFar),
      })),
    ),
  };
}

function targetsToAgreeOn(targets: readonly HeadlineTarget[]): string[] {
  return targets
    .filter(({ target }) => target !== null)
    .map(({ signal, stage, target, soFar }) =>
      headlineTargetText(
        signal.followUp.names.en.replace('{stage}', () => stage.name),
        signal.unit,
        target,
        soFar,
      ),
    );
}

/** Writes the Sales Process and Salespeople tabs from the deals, where there are none. */
export function createTabs(spreadsheet: SpreadsheetPort): ProcessViewData {
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
 * Saves the process, unless the tab has changed since the page loaded it: then nothing is written
 * and the answer says what changed.
 */
export function saveProcess(
  spreadsheet: SpreadsheetPort,
  base: SalesProcess,
  wanted: SalesProcess,
): Calls['saveProcess']['value'] {
  let changes: string[] = [];
  spreadsheet.updateProcess((rows) => {
    const now = readProcess(rows)?.process ?? null;
    if (now !== null && now.stages.length > 0) {
      changes = processChanges(base, now).map(ownedChangeText);
    }
    return changes.length > 0 ? null : changeOf(rows, wanted);
  });
  const view = processView(spreadsheet);
  return changes.length > 0 ? { saved: false, changes, view } : { saved: true, view };
}

/** @throws Failure where the tab holds something else */
function changeOf(rows: ReadonlyArray<readonly Cell[]>, process: SalesProcess): TableChange {
  const change = updateProcessTable(rows, process);
  if (change === null)
    throw new Failure('not-understood', tabIsSomethingElse(SALES_PROCESS.tab, 'Stage'));
  return change;
}

const BOTH = ['manager', 'salesperson'] as const;

function agreementData(
  { process, agreements }: Team,
  salesperson: string,
): Omit<ProcessViewData['agreements'][number], 'salesperson' | 'targets'> {
  const state = agreementState(process, agreements, salesperson);
  switch (state.kind) {
    case 'none':
      return {
        state: 'none',
        sentence: NOBODY_AGREED,
        changes: [],
        missing: BOTH,
      };
    case 'half':
      return {
        state: 'half',
        sentence: notAgreedYet(state.missing),
        changes: changesSinceBoth(agreements, salesperson, state.agreement),
        missing: [state.missing],
      };
    case 'agreed':
      return {
        state: 'agreed',
        sentence: agreedByBoth(inForceSince(state.agreement) ?? 0),
        changes: [],
        missing: [],
      };
    case 'changed':
      return {
        state: 'changed',
        sentence: changedSinceAgreed(inForceSince(state.agreement) ?? 0),
        changes: state.changes.map(changeText),
        missing: BOTH,
      };
  }
}

/** What a version that one has agreed to changes of the one that both agreed to. */
function changesSinceBoth(
  agreements: readonly ProcessAgreement[],
  salesperson: string,
  { content }: ProcessAgreement,
): string[] {
  const inForce = versionsInForce(agreements, salesperson).pop();
  if (inForce === undefined) return [];
  return [
    ...activityChanges(inForce.activities, parseAgreedActivities(content)),
    ...stageChanges(inForce.stages, parseAgreementContent(content)),
  ].map(changeText);
}
