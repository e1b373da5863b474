import { dealsTable, observedPaths, type UnderstoodTab } from '../deals';
import type { HistoryEvent } from '../history';
import { draftProcess, foldName, guessStage, type SalesProcess } from '../process';
import { readText } from '../table';

/** Drafts a process from the stages found in the deals and in the history. */
export function draftFrom(
  understood: readonly UnderstoodTab[],
  events: readonly HistoryEvent[],
): SalesProcess {
  const stageNames = new Map<string, string>();
  let hasStatus = false;
  for (const { columns, body } of understood) {
    hasStatus ||= columns.status !== undefined;
    for (const row of body) {
      const name = columns.stage === undefined ? '' : readText(row[columns.stage]);
      if (name !== '' && !stageNames.has(foldName(name))) stageNames.set(foldName(name), name);
    }
  }
  const moves = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    if (event.field !== 'stage') continue;
    for (const name of [event.from, event.to]) {
      if (name !== '' && !stageNames.has(foldName(name))) stageNames.set(foldName(name), name);
    }
    const own = moves.get(event.deal);
    if (own === undefined) moves.set(event.deal, [event]);
    else own.push(event);
  }
  const recorded = [...moves.values()].map((own) =>
    own.sort((a, b) => a.when - b.when || a.row - b.row).flatMap(({ from, to }) => [from, to]),
  );
  const names = [...stageNames.values()];
  const open = names
    .filter((name) => guessStage(name).outcome === 'open')
    .map((name) => ({ name, aliases: [] }));
  const tables = understood.map((tab) => dealsTable(tab, open));
  return draftProcess({
    stageNames: names,
    paths: [...observedPaths(tables), ...recorded],
    hasStatus,
  });
}
