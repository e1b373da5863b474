import { type Outcome, type SalesProcess, stageFinder } from '../process/model';
import type { StatusReader } from './read-statuses';
import { rowOutcome, type StageCells } from './row-outcome';

/** What the cells of a row that tell of its stage say together. */
export interface StageReading {
  /** Index of the stage, -1 where the process has none of that name and nothing else tells. */
  readonly stage: number;
  readonly outcome: Outcome;
  /** Index of the open stage in which the deal was lost, -1 where nothing says so. */
  readonly lostAtStage: number;
  /** The "lost at" cell names no open stage of the process. */
  readonly lostAtIsUnknown: boolean;
  /** The stage means won and the rest of the row says lost, or the other way round. */
  readonly isContradicted: boolean;
}

export type StageReader = (cells: StageCells) => StageReading;

/**
 * A reader of stages for one process. A stage that means won or lost rules; a deal in any other one
 * is won or lost where its check boxes or its status say so, for some systems leave a lost deal in
 * the stage where it was lost.
 *
 * @param readStatus understands the statuses of the tab that is read
 */
export function stageReader(process: SalesProcess, readStatus: StatusReader): StageReader {
  const find = stageFinder(process);
  const outcomeOf = (index: number): Outcome => process.stages[index]?.outcome ?? 'open';
  const isOpen = (index: number): boolean => process.stages[index]?.outcome === 'open';
  const decided = {
    won: process.stages.findIndex(({ outcome }) => outcome === 'won'),
    lost: process.stages.findIndex(({ outcome }) => outcome === 'lost'),
  };

  return (cells) => {
    const named = find(cells.stage);
    const byName = outcomeOf(named);
    const said = rowOutcome(cells, readStatus);
    let stage = named;
    let lostAtStage = -1;
    if (byName === 'open' && (said === 'won' || said === 'lost') && decided[said] !== -1) {
      if (said === 'lost' && isOpen(named)) lostAtStage = named;
      stage = decided[said];
    }
    const outcome = outcomeOf(stage);
    let lostAtIsUnknown = false;
    if (cells.lostAt !== '' && outcome === 'lost') {
      const lostAt = find(cells.lostAt);
      lostAtIsUnknown = !isOpen(lostAt);
      if (isOpen(lostAt)) lostAtStage = lostAt;
    }
    const isContradicted =
      (byName === 'won' && said === 'lost') || (byName === 'lost' && said === 'won');
    return { stage, outcome, lostAtStage, lostAtIsUnknown, isContradicted };
  };
}
