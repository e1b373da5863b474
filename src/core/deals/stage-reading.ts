import { guessStage } from '../process/guess-step';
import { type Outcome, type SalesProcess, stageFinder } from '../process/model';
import type { Cell } from '../table';

/** What the stage, status and "lost at" cells of a row say together. */
export interface StageReading {
  /** Index of the stage, -1 where the process has none of that name. */
  readonly stage: number;
  readonly outcome: Outcome;
  /** Index of the open stage in which the deal was lost, -1 where nothing says so. */
  readonly lostAtStage: number;
  /** The "lost at" cell names no open stage of the process. */
  readonly lostAtIsUnknown: boolean;
}

/** The cells of a row that tell where its deal stands; '' and undefined where there is no column. */
export interface StageCells {
  readonly stage: string;
  readonly status: string;
  readonly lostAt: string;
  readonly isWon: Cell | undefined;
  readonly isClosed: Cell | undefined;
  readonly probability: Cell | undefined;
}

export type StageReader = (cells: StageCells) => StageReading;

/** A reader of stages for one process. */
export function stageReader(process: SalesProcess): StageReader {
  const find = stageFinder(process);
  const wonStage = process.stages.findIndex(({ outcome }) => outcome === 'won');
  const lostStage = process.stages.findIndex(({ outcome }) => outcome === 'lost');
  const isOpen = (index: number): boolean => process.stages[index]?.outcome === 'open';

  return ({ stage: stageText, status: statusText, lostAt: lostAtText }) => {
    let stage = find(stageText);
    let lostAtStage = -1;
    const status = statusText === '' ? 'open' : guessStage(statusText).outcome;
    if (isOpen(stage) && status === 'won' && wonStage !== -1) stage = wonStage;
    if (isOpen(stage) && status === 'lost' && lostStage !== -1) {
      // Systems with a status of their own leave a lost deal in the stage where it was lost.
      lostAtStage = stage;
      stage = lostStage;
    }
    const outcome = process.stages[stage]?.outcome ?? 'open';
    let lostAtIsUnknown = false;
    if (lostAtText !== '' && outcome === 'lost') {
      const named = find(lostAtText);
      lostAtIsUnknown = !isOpen(named);
      if (isOpen(named)) lostAtStage = named;
    }
    return { stage, outcome, lostAtStage, lostAtIsUnknown };
  };
}
