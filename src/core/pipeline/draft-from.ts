import {
  type DealsTable,
  dealsTable,
  observedPaths,
  stagesFound,
  stagesInHeaders,
  type UnderstoodTab,
} from '../deals';
import { type HistoryEvent, inOrderOfTime } from '../history';
import { decideOutcomes, draftProcess, foldName, guessStage, type SalesProcess } from '../process';
import type { ReadingNote } from '../table';

/** A drafted process, and what was guessed in drafting it. */
export interface ProcessDraft {
  readonly process: SalesProcess;
  readonly notes: readonly ReadingNote[];
}

/**
 * Drafts a process from the stages found in the deals, in the history and in the headers of date
 * columns.
 *
 * @param today a close date before it is past
 */
export function draftFrom(
  understood: readonly UnderstoodTab[],
  events: readonly HistoryEvent[],
  today: number,
): ProcessDraft {
  const undated = understood.map((tab) => dealsTable(tab, []));
  const found = stagesFound(undated, today);
  const { names: recordedNames, paths: recorded } = recordedPaths(events);
  const stageNames = new Map([...found.names]);
  for (const name of recordedNames) addName(stageNames, name);
  const tables = withHeaderStages(understood, stageNames);
  const names = [...stageNames.values()];
  const outcomes = decideOutcomes(names, found.evidence);
  const probabilities = new Map(
    [...found.evidence].flatMap(([name, { probability }]) =>
      probability === null ? [] : [[name, probability] as const],
    ),
  );
  const process = draftProcess({
    stageNames: names,
    paths: [...observedPaths(tables), ...recorded],
    outcomes: outcomes.byName,
    probabilities,
  });
  const notes: ReadingNote[] = [
    ...outcomes.guessed.map((guess) => ({ code: 'outcome-guessed' as const, ...guess })),
    ...outcomes.unclear.map((stage) => ({ code: 'closed-unclear' as const, ...stage })),
  ];
  const stepless = process.stages.filter(
    ({ outcome, step }) => outcome === 'open' && step === null,
  );
  if (stepless.length > 0) {
    notes.push({ code: 'steps-unknown', stages: stepless.map(({ name }) => name) });
  }
  return { process, notes };
}

/** Adds the stages that headers of date columns name, and completes the tabs with the columns. */
function withHeaderStages(
  understood: readonly UnderstoodTab[],
  stageNames: Map<string, string>,
): DealsTable[] {
  const openStages = (): Array<{ name: string; aliases: readonly string[] }> =>
    [...stageNames.values()]
      .filter((name) => guessStage(name).outcome === 'open')
      .map((name) => ({ name, aliases: [] }));
  for (const tab of understood) {
    for (const name of stagesInHeaders(dealsTable(tab, openStages()))) addName(stageNames, name);
  }
  const open = openStages();
  return understood.map((tab) => dealsTable(tab, open));
}

/** The stages that a history names, and the way that each of its deals went. */
function recordedPaths(events: readonly HistoryEvent[]): { names: string[]; paths: string[][] } {
  const names: string[] = [];
  const moves = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    if (event.field !== 'stage') continue;
    names.push(event.from, event.to);
    const own = moves.get(event.deal);
    if (own === undefined) moves.set(event.deal, [event]);
    else own.push(event);
  }
  const paths = [...moves.values()].map((own) =>
    own.sort(inOrderOfTime).flatMap(({ from, to }) => [from, to]),
  );
  return { names, paths };
}

function addName(names: Map<string, string>, name: string): void {
  const folded = foldName(name);
  if (folded !== '' && !names.has(folded)) names.set(folded, name);
}
